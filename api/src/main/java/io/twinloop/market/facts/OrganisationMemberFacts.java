// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.market.MembershipStatus;
import io.twinloop.schema.StructureBuilder;

/**
 * A member of a self-regulatory organisation (自律组织会员), as rules speak of it.
 *
 * @param path the path to it
 */
public record OrganisationMemberFacts(Path path) implements Entity {

    public OrganisationMemberFacts {
        requireNonNull(path, "path");
    }

    /** Returns the member (会员). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns the state of the membership (会员状态). */
    public Choice<MembershipStatus> status() {
        return Choice.at(this, "status");
    }

    /** Returns whether it accepted the code of conduct (是否接受自律公约). */
    public Flag codeAccepted() {
        return Flag.at(this, "codeAccepted");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("partyId", "parties", m -> m.label("member", "会员"));
        declare.code("status", MembershipStatus.class, m -> m.label("state of the membership", "会员状态"));
        declare.flag("codeAccepted", m -> m.label("whether it accepted the code of conduct", "是否接受自律公约"));
    }
}
