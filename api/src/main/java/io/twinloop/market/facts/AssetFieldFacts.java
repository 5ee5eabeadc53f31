// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.FieldIdentifier;
import io.twinloop.market.FieldTreatment;
import io.twinloop.schema.StructureBuilder;

/**
 * A field of an asset (字段), as rules speak of it.
 *
 * @param path the path to it
 */
public record AssetFieldFacts(Path path) implements Entity {

    public AssetFieldFacts {
        requireNonNull(path, "path");
    }

    /** Returns the name of the field (字段名称). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns what the field tells of a person (字段标识性). */
    public Choice<FieldIdentifier> identifier() {
        return Choice.at(this, "identifier");
    }

    /** Returns what was done to the field (字段处理方式). */
    public Choice<FieldTreatment> treatment() {
        return Choice.at(this, "treatment");
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name of the field", "字段名称"));
        declare.code("identifier", FieldIdentifier.class, m -> m.label("what the field tells of a person", "字段标识性"));
        declare.code("treatment", FieldTreatment.class, m -> m.label("what was done to the field", "字段处理方式"));
    }
}
