// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.gate.AssetView.Power;
import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;

/** An arrangement by which a trustee holds data for others (托管). */
record CustodyView(Path path) implements Entity {

    enum Status {
        DRAFT,
        SIGNED,
        ACTIVE,
        SUSPENDED,
        TRUSTEE_CHANGE,
        TERMINATING,
        TERMINATED,
        VOID
    }

    static Many<CustodyView> custodiesOf(AssetView asset) {
        return Many.referring("custodyArrangements", "assetIds", asset, CustodyView::new);
    }

    PartyView trustee() {
        return new PartyView(path.to("trusteePartyId"));
    }

    Many<AssetView> assets() {
        return Many.at(this, "assetIds", AssetView::new);
    }

    Codes<Power> powers() {
        return Codes.at(this, "powers");
    }

    Choice<Status> status() {
        return Choice.at(this, "status");
    }

    Flag trusteeOwnBenefit() {
        return Flag.at(this, "trusteeOwnBenefit");
    }

    Flag selfDealingConsent() {
        return Flag.at(this, "selfDealingConsent");
    }
}
