// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.DataRight;
import io.twinloop.schema.StructureBuilder;

/**
 * A right that a party has in an asset (数据权利), as rules speak of it.
 *
 * @param path the path to it
 */
public record AssetRightFacts(Path path) implements Entity {

    public AssetRightFacts {
        requireNonNull(path, "path");
    }

    /** Returns the kind of right (权利种类). */
    public Choice<DataRight> type() {
        return Choice.at(this, "type");
    }

    /** Returns the holder of the right (权利人). */
    public PartyFacts holder() {
        return new PartyFacts(path.to("holderPartyId"));
    }

    /** Returns the extent of the right (权利范围). */
    public Phrase scope() {
        return Phrase.at(this, "scope");
    }

    /** Returns the first day of the right (权利起始日). */
    public Day from() {
        return Day.at(this, "from");
    }

    /** Returns the last day of the right (权利届满日). */
    public Day to() {
        return Day.at(this, "to");
    }

    /** Returns whether it may be passed on (可否转授权). */
    public Flag sublicensable() {
        return Flag.at(this, "sublicensable");
    }

    static void declare(StructureBuilder declare) {
        declare.code("type", DataRight.class, m -> m.label("kind of right", "权利种类"));
        declare.reference("holderPartyId", "parties", m -> m.label("holder of the right", "权利人"));
        declare.text("scope", m -> m.label("extent of the right", "权利范围"));
        declare.date("from", m -> m.label("first day of the right", "权利起始日"));
        declare.date("to", m -> m.label("last day of the right", "权利届满日"));
        declare.flag("sublicensable", m -> m.label("whether it may be passed on", "可否转授权"));
        declare.term("from", "to");
    }
}
