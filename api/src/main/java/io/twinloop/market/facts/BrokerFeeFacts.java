// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.market.FeeBasis;
import io.twinloop.market.FeeKind;
import io.twinloop.schema.StructureBuilder;

/**
 * The fee of a broker (经纪费用), as rules speak of it.
 *
 * @param path the path to it
 */
public record BrokerFeeFacts(Path path) implements Entity {

    public BrokerFeeFacts {
        requireNonNull(path, "path");
    }

    /** Returns the kind of fee (费用种类). */
    public Choice<FeeKind> kind() {
        return Choice.at(this, "kind");
    }

    /** Returns the basis of the fee (费用计算基础). */
    public Choice<FeeBasis> basis() {
        return Choice.at(this, "basis");
    }

    /** Returns the fee as a part of the price (费率). */
    public Quantity percent() {
        return Quantity.at(this, "percent");
    }

    /** Returns the fee (费用金额). */
    public Quantity amount() {
        return Quantity.at(this, "amount");
    }

    /** Returns the currency, ISO 4217 (币种). */
    public Phrase currency() {
        return Phrase.at(this, "currency");
    }

    static void declare(StructureBuilder declare) {
        declare.code("kind", FeeKind.class, m -> m.label("kind of fee", "费用种类"));
        declare.code("basis", FeeBasis.class, m -> m.label("basis of the fee", "费用计算基础"));
        declare.decimal(
                "percent", m -> m.label("fee as a part of the price", "费率").unit("per cent", "百分比"));
        declare.decimal("amount", m -> m.label("fee", "费用金额"));
        declare.text("currency", m -> m.label("currency, ISO 4217", "币种"));
    }
}
