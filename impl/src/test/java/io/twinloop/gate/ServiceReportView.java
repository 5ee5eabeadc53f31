// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;

/** The report of a third party on an asset (第三方报告). */
record ServiceReportView(Path path) implements Entity {

    enum Kind {
        COMPLIANCE,
        QUALITY,
        VALUATION,
        DEID,
        RISK_ASSESSMENT,
        PIPIA
    }

    Choice<Kind> kind() {
        return Choice.at(this, "kind");
    }

    AssetView asset() {
        return new AssetView(path.to("assetId"));
    }

    PartyView provider() {
        return new PartyView(path.to("providerPartyId"));
    }
}
