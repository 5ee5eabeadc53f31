// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * A holding in another party (持股), as rules speak of it.
 *
 * @param path the path to it
 */
public record HoldingFacts(Path path) implements Entity {

    public HoldingFacts {
        requireNonNull(path, "path");
    }

    /** Returns the party held (被持股主体). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns the part held (持股比例). */
    public Quantity percent() {
        return Quantity.at(this, "percent");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("partyId", "parties", m -> m.label("party held", "被持股主体"));
        declare.decimal("percent", m -> m.label("part held", "持股比例").unit("per cent", "百分比"));
    }
}
