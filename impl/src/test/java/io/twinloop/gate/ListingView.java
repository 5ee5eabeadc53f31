// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;

/** An asset offered on a market (挂牌). */
record ListingView(Path path) implements Entity {

    enum Market {
        PRIMARY,
        SECONDARY
    }

    enum Status {
        DRAFT,
        TUTORING,
        SUBMITTED,
        UNDER_REVIEW,
        PUBLIC_NOTICE,
        APPROVED,
        LISTED,
        SUSPENDED,
        DELISTED,
        WITHDRAWN,
        REJECTED
    }

    static Many<ListingView> listingsOf(AssetView asset) {
        return Many.referring("listings", "assetId", asset, ListingView::new);
    }

    AssetView asset() {
        return new AssetView(path.to("assetId"));
    }

    Choice<Market> market() {
        return Choice.at(this, "market");
    }

    Choice<Status> status() {
        return Choice.at(this, "status");
    }

    PartyView supplier() {
        return new PartyView(path.to("supplierPartyId"));
    }

    PartyView merchant() {
        return new PartyView(path.to("merchantPartyId"));
    }

    /** The supplier and the merchant. */
    Many<PartyView> sellers() {
        return Many.of("p", PartyView::new, supplier(), merchant());
    }

    SponsorshipView sponsorship() {
        return new SponsorshipView(path.to("sponsorshipId"));
    }

    Day listedOn() {
        return Day.at(this, "listedOn");
    }
}
