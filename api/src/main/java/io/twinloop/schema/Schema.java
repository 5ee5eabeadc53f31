// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static java.util.Objects.requireNonNull;

import io.twinloop.schema.MemberType.Structure;
import io.twinloop.value.Text;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of subject is made of.
 *
 * @param subject the kind, as a document names it in 'type', such as 'transfer'
 * @param label what the kind is called
 * @param root its members
 */
public record Schema(String subject, Text label, Structure root) {

    public Schema {
        requireNonNull(subject, "subject");
        requireNonNull(label, "label");
        requireNonNull(root, "root");
        for (String reserved : List.of("type", "unknown")) {
            if (root.member(reserved) != null) {
                throw new IllegalArgumentException(
                        "a schema must not declare 'type' or 'unknown', which every document has, declares: '"
                                + reserved + "'");
            }
        }
    }

    /**
     * Returns a schema.
     *
     * @param subject the kind of subject
     * @param label what it is called
     * @param members declares the members
     * @return the schema
     */
    public static Schema of(String subject, Text label, Consumer<StructureBuilder> members) {
        StructureBuilder builder = new StructureBuilder();
        members.accept(builder);
        return new Schema(subject, label, builder.build());
    }

    /**
     * Finds a member by its path from the root, such as 'exporter.ciio'. Lists are not entered.
     *
     * @param path the names of the members, separated by dots
     * @return the member, or null if there is none
     */
    public @Nullable Member member(String path) {
        Structure structure = root;
        Member member = null;
        for (String name : path.split("\\.", -1)) {
            if (member != null) {
                if (!(member.type() instanceof Structure inner)) {
                    return null;
                }
                structure = inner;
            }
            member = structure.member(name);
            if (member == null) {
                return null;
            }
        }
        return member;
    }
}
