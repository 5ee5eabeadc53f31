// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.market.GuaranteeKind;
import io.twinloop.schema.StructureBuilder;

/**
 * The guarantee of a sponsor (保荐担保), as rules speak of it.
 *
 * @param path the path to it
 */
public record GuaranteeFacts(Path path) implements Entity {

    public GuaranteeFacts {
        requireNonNull(path, "path");
    }

    /** Returns the kind of guarantee (担保类型). */
    public Choice<GuaranteeKind> kind() {
        return Choice.at(this, "kind");
    }

    /** Returns whether the sponsor accepted it (是否承担). */
    public Flag accepted() {
        return Flag.at(this, "accepted");
    }

    /** Returns whether the institution signed (机构是否签章). */
    public Flag signedByInstitution() {
        return Flag.at(this, "signedByInstitution");
    }

    /** Returns the representatives who signed (签字保荐代表人). */
    public Many<RepresentativeFacts> signedByRepresentatives() {
        return Many.at(this, "signedByRepresentatives", RepresentativeFacts::new);
    }

    static void declare(StructureBuilder declare) {
        declare.code("kind", GuaranteeKind.class, m -> m.label("kind of guarantee", "担保类型"));
        declare.flag("accepted", m -> m.label("whether the sponsor accepted it", "是否承担"));
        declare.flag("signedByInstitution", m -> m.label("whether the institution signed", "机构是否签章"));
        declare.references(
                "signedByRepresentatives", "representatives", m -> m.label("representatives who signed", "签字保荐代表人"));
    }
}
