// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.schema.StructureBuilder;

/**
 * Data on which a model was trained (训练数据), as rules speak of it.
 *
 * @param path the path to it
 */
public record TrainingInputFacts(Path path) implements Entity {

    public TrainingInputFacts {
        requireNonNull(path, "path");
    }

    /** Returns the name of the training data (训练数据名称). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns whether it came from a lawful source (来源是否合法). */
    public Flag lawfulSource() {
        return Flag.at(this, "lawfulSource");
    }

    /** Returns the ground on which it was used (使用依据). */
    public Phrase basis() {
        return Phrase.at(this, "basis");
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name of the training data", "训练数据名称"));
        declare.flag("lawfulSource", m -> m.label("whether it came from a lawful source", "来源是否合法"));
        declare.text("basis", m -> m.label("ground on which it was used", "使用依据"));
    }
}
