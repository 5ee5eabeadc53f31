// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.market.Conclusion;
import io.twinloop.schema.StructureBuilder;

/**
 * The acceptance of what was delivered (验收), as rules speak of it.
 *
 * @param path the path to it
 */
public record AcceptanceFacts(Path path) implements Entity {

    public AcceptanceFacts {
        requireNonNull(path, "path");
    }

    /** Returns the last day for acceptance (验收截止日). */
    public Day deadline() {
        return Day.at(this, "deadline");
    }

    /** Returns the result of acceptance (验收结果). */
    public Choice<Conclusion> result() {
        return Choice.at(this, "result");
    }

    /** Returns whether the buyer objected (买方是否提出异议). */
    public Flag objection() {
        return Flag.at(this, "objection");
    }

    static void declare(StructureBuilder declare) {
        declare.date("deadline", m -> m.label("last day for acceptance", "验收截止日"));
        declare.code("result", Conclusion.class, m -> m.label("result of acceptance", "验收结果"));
        declare.flag("objection", m -> m.label("whether the buyer objected", "买方是否提出异议"));
    }
}
