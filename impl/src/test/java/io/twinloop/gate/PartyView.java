// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;

/** A party to the market (主体). */
record PartyView(Path path) implements Entity {

    PartyView controller() {
        return new PartyView(path.to("controllerPartyId"));
    }

    Many<Holding> holdings() {
        return Many.at(this, "holdings", Holding::new);
    }

    /** A holding in another party. */
    record Holding(Path path) implements Entity {

        PartyView party() {
            return new PartyView(path.to("partyId"));
        }

        Quantity percent() {
            return Quantity.at(this, "percent");
        }
    }
}
