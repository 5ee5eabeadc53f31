// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.market.Contribution;
import io.twinloop.schema.StructureBuilder;

/**
 * A party that contributed to the making of data (贡献方), as rules speak of it.
 *
 * @param path the path to it
 */
public record ContributorFacts(Path path) implements Entity {

    public ContributorFacts {
        requireNonNull(path, "path");
    }

    /** Returns the contributor (贡献方). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns what it contributed (贡献类型). */
    public Choice<Contribution> contribution() {
        return Choice.at(this, "contribution");
    }

    /** Returns whether it waived its part (是否放弃收益). */
    public Flag waived() {
        return Flag.at(this, "waived");
    }

    /** Returns whether it is in default that was not cured (是否违约未补正). */
    public Flag deficientUncured() {
        return Flag.at(this, "deficientUncured");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("partyId", "parties", m -> m.label("contributor", "贡献方"));
        declare.code("contribution", Contribution.class, m -> m.label("what it contributed", "贡献类型"));
        declare.flag("waived", m -> m.label("whether it waived its part", "是否放弃收益"));
        declare.flag("deficientUncured", m -> m.label("whether it is in default that was not cured", "是否违约未补正"));
    }
}
