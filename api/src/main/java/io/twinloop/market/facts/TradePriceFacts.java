// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * The price of a trade (成交价格), as rules speak of it.
 *
 * @param path the path to it
 */
public record TradePriceFacts(Path path) implements Entity {

    public TradePriceFacts {
        requireNonNull(path, "path");
    }

    /** Returns the price (价格). */
    public Quantity amount() {
        return Quantity.at(this, "amount");
    }

    /** Returns the currency, ISO 4217 (币种). */
    public Phrase currency() {
        return Phrase.at(this, "currency");
    }

    /** Returns the unit of the price (计价单位). */
    public Phrase unit() {
        return Phrase.at(this, "unit");
    }

    static void declare(StructureBuilder declare) {
        declare.decimal("amount", m -> m.label("price", "价格"));
        declare.text("currency", m -> m.label("currency, ISO 4217", "币种"));
        declare.text("unit", m -> m.label("unit of the price", "计价单位"));
    }
}
