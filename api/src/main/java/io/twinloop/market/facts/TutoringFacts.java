// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;

/**
 * The guidance before a listing (辅导), as rules speak of it.
 *
 * @param path the path to it
 */
public record TutoringFacts(Path path) implements Entity {

    public TutoringFacts {
        requireNonNull(path, "path");
    }

    /** Returns the day on which guidance began (辅导开始日). */
    public Day startedOn() {
        return Day.at(this, "startedOn");
    }

    /** Returns the day on which guidance was completed (辅导完成日). */
    public Day completedOn() {
        return Day.at(this, "completedOn");
    }

    static void declare(StructureBuilder declare) {
        declare.date("startedOn", m -> m.label("day on which guidance began", "辅导开始日"));
        declare.date("completedOn", m -> m.label("day on which guidance was completed", "辅导完成日"));
        declare.term("startedOn", "completedOn");
    }
}
