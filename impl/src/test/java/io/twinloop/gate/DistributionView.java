// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;

/** The distribution of an income (收益分配). */
record DistributionView(Path path) implements Entity {

    Quantity gross() {
        return Quantity.at(this, "grossAmount");
    }

    Quantity costs() {
        return Quantity.at(this, "costs");
    }

    Quantity net() {
        return Quantity.at(this, "netAmount");
    }

    Many<Share> shares() {
        return Many.at(this, "shares", Share::new);
    }

    /** What one party receives. */
    record Share(Path path) implements Entity {

        Quantity amount() {
            return Quantity.at(this, "amount");
        }
    }
}
