// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.market.PaymentEvent;
import io.twinloop.schema.StructureBuilder;

/**
 * A part of the price that falls due at an event (分期付款), as rules speak of it.
 *
 * @param path the path to it
 */
public record InstalmentFacts(Path path) implements Entity {

    public InstalmentFacts {
        requireNonNull(path, "path");
    }

    /** Returns the event upon which it falls due (付款节点). */
    public Choice<PaymentEvent> on() {
        return Choice.at(this, "on");
    }

    /** Returns the part of the price (付款比例). */
    public Quantity percent() {
        return Quantity.at(this, "percent");
    }

    static void declare(StructureBuilder declare) {
        declare.code("on", PaymentEvent.class, m -> m.label("event upon which it falls due", "付款节点"));
        declare.decimal("percent", m -> m.label("part of the price", "付款比例").unit("per cent", "百分比"));
    }
}
