// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.gate.AssetView.Power;
import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;

/** A trade in an asset (交易). */
record TradeView(Path path) implements Entity {

    enum Status {
        NEGOTIATING,
        SIGNED,
        DELIVERING,
        DELIVERED,
        ACCEPTED,
        SETTLED,
        FAILED,
        DISPUTED,
        TERMINATED
    }

    static Many<TradeView> trades() {
        return new Many<>(Path.DOC.to("trades"), "t", TradeView::new);
    }

    Phrase id() {
        return Phrase.at(this, "id");
    }

    ListingView listing() {
        return new ListingView(path.to("listingId"));
    }

    AssetView asset() {
        return new AssetView(path.to("assetId"));
    }

    PartyView buyer() {
        return new PartyView(path.to("buyerPartyId"));
    }

    Day tradedOn() {
        return Day.at(this, "tradedOn");
    }

    Choice<Status> status() {
        return Choice.at(this, "status");
    }

    Quantity quantity() {
        return Quantity.at(this, "quantity");
    }

    Quantity price() {
        return Quantity.at(this, "price.amount");
    }

    Phrase unit() {
        return Phrase.at(this, "price.unit");
    }

    Codes<Power> rightsGranted() {
        return Codes.at(this, "contract.rightsGranted");
    }

    Phrase priceJustification() {
        return Phrase.at(this, "priceJustification");
    }
}
