// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * A beneficiary with its share (受益人), as rules speak of it.
 *
 * @param path the path to it
 */
public record BeneficiaryFacts(Path path) implements Entity {

    public BeneficiaryFacts {
        requireNonNull(path, "path");
    }

    /** Returns the beneficiary (受益人). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns the share of the benefit (受益份额). */
    public Quantity sharePercent() {
        return Quantity.at(this, "sharePercent");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("partyId", "parties", m -> m.label("beneficiary", "受益人"));
        declare.decimal(
                "sharePercent", m -> m.label("share of the benefit", "受益份额").unit("per cent", "百分比"));
    }
}
