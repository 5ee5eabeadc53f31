// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.ExportMechanism;
import io.twinloop.schema.StructureBuilder;

/**
 * That a trade takes data abroad (数据出境), as rules speak of it.
 *
 * @param path the path to it
 */
public record CrossBorderFacts(Path path) implements Entity {

    public CrossBorderFacts {
        requireNonNull(path, "path");
    }

    /** Returns the country or region of destination, ISO 3166 (目的地). */
    public Phrase destination() {
        return Phrase.at(this, "destination");
    }

    /** Returns the mechanism held (已具备的出境机制). */
    public Choice<ExportMechanism> mechanism() {
        return Choice.at(this, "mechanism");
    }

    static void declare(StructureBuilder declare) {
        declare.text("destination", m -> m.label("country or region of destination, ISO 3166", "目的地"));
        declare.code("mechanism", ExportMechanism.class, m -> m.label("mechanism held", "已具备的出境机制"));
    }
}
