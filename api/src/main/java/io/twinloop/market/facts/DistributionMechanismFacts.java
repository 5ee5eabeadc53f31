// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.DistributionKind;
import io.twinloop.schema.StructureBuilder;

/**
 * How the income of a custody is distributed (分配机制), as rules speak of it.
 *
 * @param path the path to it
 */
public record DistributionMechanismFacts(Path path) implements Entity {

    public DistributionMechanismFacts {
        requireNonNull(path, "path");
    }

    /** Returns the kind of distribution (分配方式). */
    public Choice<DistributionKind> kind() {
        return Choice.at(this, "kind");
    }

    /** Returns how often, ISO 8601 (分配周期). */
    public Phrase frequency() {
        return Phrase.at(this, "frequency");
    }

    static void declare(StructureBuilder declare) {
        declare.code("kind", DistributionKind.class, m -> m.label("kind of distribution", "分配方式"));
        declare.text("frequency", m -> m.label("how often, ISO 8601", "分配周期"));
    }
}
