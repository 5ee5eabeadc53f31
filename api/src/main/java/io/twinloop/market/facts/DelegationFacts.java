// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;

/**
 * The passing of a trustee’s tasks to others (转委托), as rules speak of it.
 *
 * @param path the path to it
 */
public record DelegationFacts(Path path) implements Entity {

    public DelegationFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether it is permitted (是否允许). */
    public Flag permitted() {
        return Flag.at(this, "permitted");
    }

    /** Returns the delegates (受转托人). */
    public Many<PartyFacts> delegates() {
        return Many.at(this, "delegatePartyIds", PartyFacts::new);
    }

    static void declare(StructureBuilder declare) {
        declare.flag("permitted", m -> m.label("whether it is permitted", "是否允许"));
        declare.references("delegatePartyIds", "parties", m -> m.label("delegates", "受转托人"));
    }
}
