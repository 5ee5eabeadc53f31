// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.MembershipStatus;
import io.twinloop.schema.StructureBuilder;

/**
 * The membership of a broker at a venue (会员资格), as rules speak of it.
 *
 * @param path the path to it
 */
public record MembershipFacts(Path path) implements Entity {

    public MembershipFacts {
        requireNonNull(path, "path");
    }

    /** Returns the venue of the membership (会员所在交易场所). */
    public VenueFacts venue() {
        return new VenueFacts(path.to("venueId"));
    }

    /** Returns the number of the member (会员编号). */
    public Phrase memberNo() {
        return Phrase.at(this, "memberNo");
    }

    /** Returns the state of the membership (会员状态). */
    public Choice<MembershipStatus> status() {
        return Choice.at(this, "status");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("venueId", "venues", m -> m.label("venue of the membership", "会员所在交易场所"));
        declare.text("memberNo", m -> m.label("number of the member", "会员编号"));
        declare.code("status", MembershipStatus.class, m -> m.label("state of the membership", "会员状态"));
    }
}
