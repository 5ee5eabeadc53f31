// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.TransformationKind;
import io.twinloop.schema.StructureBuilder;

/**
 * How an asset was made from its inputs (加工过程), as rules speak of it.
 *
 * @param path the path to it
 */
public record TransformationFacts(Path path) implements Entity {

    public TransformationFacts {
        requireNonNull(path, "path");
    }

    /** Returns the kind of processing (加工方式). */
    public Choice<TransformationKind> kind() {
        return Choice.at(this, "kind");
    }

    /** Returns the algorithm or model (算法或者模型). */
    public Phrase algorithm() {
        return Phrase.at(this, "algorithm");
    }

    static void declare(StructureBuilder declare) {
        declare.code("kind", TransformationKind.class, m -> m.label("kind of processing", "加工方式"));
        declare.text("algorithm", m -> m.label("algorithm or model", "算法或者模型"));
    }
}
