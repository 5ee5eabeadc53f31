// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.market.DeliveryMethod;
import io.twinloop.schema.StructureBuilder;

/**
 * The delivery of a trade (交付), as rules speak of it.
 *
 * @param path the path to it
 */
public record DeliveryFacts(Path path) implements Entity {

    public DeliveryFacts {
        requireNonNull(path, "path");
    }

    /** Returns the method of delivery (交付方式). */
    public Choice<DeliveryMethod> method() {
        return Choice.at(this, "method");
    }

    /** Returns the day of delivery (交付日). */
    public Day deliveredOn() {
        return Day.at(this, "deliveredOn");
    }

    static void declare(StructureBuilder declare) {
        declare.code("method", DeliveryMethod.class, m -> m.label("method of delivery", "交付方式"));
        declare.date("deliveredOn", m -> m.label("day of delivery", "交付日"));
    }
}
