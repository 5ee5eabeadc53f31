// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.market.MarketAct;
import io.twinloop.schema.StructureBuilder;

/**
 * A sanction by a self-regulatory organisation (自律惩戒), as rules speak of it.
 *
 * @param path the path to it
 */
public record SanctionFacts(Path path) implements Entity {

    public SanctionFacts {
        requireNonNull(path, "path");
    }

    /** Returns the member sanctioned (被惩戒会员). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns the acts that it bars (限制的行为). */
    public Codes<MarketAct> bars() {
        return Codes.at(this, "bars");
    }

    /** Returns the first day of the sanction (惩戒起始日). */
    public Day from() {
        return Day.at(this, "from");
    }

    /** Returns the last day of the sanction (惩戒届满日). */
    public Day to() {
        return Day.at(this, "to");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("partyId", "parties", m -> m.label("member sanctioned", "被惩戒会员"));
        declare.codes("bars", MarketAct.class, m -> m.label("acts that it bars", "限制的行为"));
        declare.date("from", m -> m.label("first day of the sanction", "惩戒起始日"));
        declare.date("to", m -> m.label("last day of the sanction", "惩戒届满日"));
        declare.term("from", "to");
    }
}
