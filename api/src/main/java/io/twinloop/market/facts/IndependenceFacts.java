// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;

/**
 * What was done about a conflict of interest (独立性), as rules speak of it.
 *
 * @param path the path to it
 */
public record IndependenceFacts(Path path) implements Entity {

    public IndependenceFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether conflicts of interest were reviewed (是否作利益冲突审查). */
    public Flag conflictReview() {
        return Flag.at(this, "conflictReview");
    }

    /** Returns whether they were disclosed (是否披露). */
    public Flag disclosed() {
        return Flag.at(this, "disclosed");
    }

    /** Returns the co-sponsor (联合保荐人). */
    public PartyFacts coSponsor() {
        return new PartyFacts(path.to("coSponsorPartyId"));
    }

    static void declare(StructureBuilder declare) {
        declare.flag("conflictReview", m -> m.label("whether conflicts of interest were reviewed", "是否作利益冲突审查"));
        declare.flag("disclosed", m -> m.label("whether they were disclosed", "是否披露"));
        declare.reference("coSponsorPartyId", "parties", m -> m.label("co-sponsor", "联合保荐人"));
    }
}
