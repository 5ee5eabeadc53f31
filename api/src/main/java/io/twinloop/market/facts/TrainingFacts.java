// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;

/**
 * The training of the model behind an asset (模型训练), as rules speak of it.
 *
 * @param path the path to it
 */
public record TrainingFacts(Path path) implements Entity {

    public TrainingFacts {
        requireNonNull(path, "path");
    }

    /** Returns the training data (训练数据). */
    public Many<TrainingInputFacts> inputs() {
        return Many.at(this, "inputs", TrainingInputFacts::new);
    }

    static void declare(StructureBuilder declare) {
        declare.list("inputs", COMPLETE, TrainingInputFacts::declare, m -> m.label("training data", "训练数据"));
    }
}
