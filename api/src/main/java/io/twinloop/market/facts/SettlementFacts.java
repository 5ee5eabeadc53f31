// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * The settlement of a trade (结算), as rules speak of it.
 *
 * @param path the path to it
 */
public record SettlementFacts(Path path) implements Entity {

    public SettlementFacts {
        requireNonNull(path, "path");
    }

    /** Returns the day of payment (付款日). */
    public Day paidOn() {
        return Day.at(this, "paidOn");
    }

    /** Returns the amount paid (付款金额). */
    public Quantity amount() {
        return Quantity.at(this, "amount");
    }

    /** Returns whether it was paid through the venue (是否经交易场所结算). */
    public Flag viaVenue() {
        return Flag.at(this, "viaVenue");
    }

    static void declare(StructureBuilder declare) {
        declare.date("paidOn", m -> m.label("day of payment", "付款日"));
        declare.decimal("amount", m -> m.label("amount paid", "付款金额"));
        declare.flag("viaVenue", m -> m.label("whether it was paid through the venue", "是否经交易场所结算"));
    }
}
