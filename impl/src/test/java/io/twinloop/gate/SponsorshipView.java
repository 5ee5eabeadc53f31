// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;

/** The sponsoring of a listing (保荐). */
record SponsorshipView(Path path) implements Entity {

    enum Status {
        ENGAGED,
        TUTORING,
        TUTORED,
        RECOMMENDED,
        SUPERVISING,
        COMPLETED,
        TERMINATED,
        REPLACED
    }

    ListingView listing() {
        return new ListingView(path.to("listingId"));
    }

    PartyView sponsor() {
        return new PartyView(path.to("sponsorPartyId"));
    }

    Choice<Status> status() {
        return Choice.at(this, "status");
    }

    Day supervisionTo() {
        return Day.at(this, "supervisionTo");
    }

    Independence independence() {
        return new Independence(path.to("independence"));
    }

    /** What was done about a conflict of interest. */
    record Independence(Path path) implements Entity {

        Flag conflictReview() {
            return Flag.at(this, "conflictReview");
        }

        Flag disclosed() {
            return Flag.at(this, "disclosed");
        }

        PartyView coSponsor() {
            return new PartyView(path.to("coSponsorPartyId"));
        }
    }
}
