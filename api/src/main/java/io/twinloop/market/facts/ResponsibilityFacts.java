// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.CustodyRole;
import io.twinloop.schema.StructureBuilder;

/**
 * What a role in a custody arrangement answers for (责任), as rules speak of it.
 *
 * @param path the path to it
 */
public record ResponsibilityFacts(Path path) implements Entity {

    public ResponsibilityFacts {
        requireNonNull(path, "path");
    }

    /** Returns the role (角色). */
    public Choice<CustodyRole> role() {
        return Choice.at(this, "role");
    }

    /** Returns what it answers for (责任内容). */
    public Phrase duty() {
        return Phrase.at(this, "duty");
    }

    static void declare(StructureBuilder declare) {
        declare.code("role", CustodyRole.class, m -> m.label("role", "角色"));
        declare.text("duty", m -> m.label("what it answers for", "责任内容"));
    }
}
