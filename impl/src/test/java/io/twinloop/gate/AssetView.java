// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;

/** A data asset (数据资产). */
record AssetView(Path path) implements Entity {

    enum Tier {
        RAW,
        DESENSITIZED,
        MODELLED,
        AI_DERIVED
    }

    /** What one may do with data: hold it, use it oneself, give it to others (持有、使用、经营). */
    enum Power {
        HOLD,
        USE,
        OPERATE
    }

    enum Acquisition {
        OWN,
        PURCHASE,
        LICENCE
    }

    Choice<Tier> tier() {
        return Choice.at(this, "tier");
    }

    Many<Right> rights() {
        return Many.at(this, "rights", Right::new);
    }

    /** The assets it was made from, one step back. */
    Many<Input> inputs() {
        return Many.at(this, "lineage.inputs", Input::new);
    }

    /** A right in an asset, in force for a term. */
    record Right(Path path) implements Entity {

        Choice<Power> type() {
            return Choice.at(this, "type");
        }

        PartyView holder() {
            return new PartyView(path.to("holderPartyId"));
        }
    }

    /** An asset that went into another. */
    record Input(Path path) implements Entity {

        Choice<Acquisition> acquiredBy() {
            return Choice.at(this, "acquiredBy");
        }

        TradeView trade() {
            return new TradeView(path.to("tradeId"));
        }
    }
}
