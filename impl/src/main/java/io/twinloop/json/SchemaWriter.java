// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Presumption;
import io.twinloop.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes schemas as plain trees. */
final class SchemaWriter {

    private SchemaWriter() {}

    /** Writes a schema. */
    static Object write(Schema schema) {
        Members members = new Members().put("subject", schema.subject()).put("label", schema.label());
        return new TypePart(members).visitStructure(schema.root()).tree();
    }

    private static Object member(Member member) {
        return new TypePart(new Members())
                .visit(member.type())
                .put("label", member.label())
                .putStated("question", member.question())
                .putStated("unit", member.unit())
                .putCitations(member.citations())
                .putStated("presumed", presumption(member.presumption()))
                .putStated("change", member.change())
                .tree();
    }

    private static @Nullable Object presumption(@Nullable Presumption presumption) {
        if (presumption == null) {
            return null;
        }
        return new Members()
                .put("value", TermWriter.write(presumption.value()))
                .put("because", presumption.because())
                .tree();
    }

    /**
     * The members that say a type.
     *
     * @param members where they are added
     */
    private record TypePart(Members members) implements TypeVisitor<Members> {
        @Override
        public Members visitScalar(Scalar type) {
            return members.put("type", TermWriter.name(type));
        }

        @Override
        public Members visitCode(Code type) {
            members.put("code", type.constants(), constant -> constant);
            return type.labels().isEmpty() ? members : members.put("labels", labels(type));
        }

        @Override
        public Members visitReference(Reference type) {
            return members.put("reference", type.collection());
        }

        @Override
        public Members visitStructure(Structure type) {
            Members each = new Members();
            type.members().forEach((name, member) -> each.put(name, member(member)));
            return members.put("members", each.tree())
                    .putStated("term", term(type))
                    .putStated("madeFrom", type.lineage());
        }

        @Override
        public Members visitList(ListOf type) {
            return members.put("list", element(type.element()))
                    .putYes("filed", type.completeness() == Completeness.FILED)
                    .putYes("collection", type.collection());
        }

        private static Object labels(Code type) {
            Members each = new Members();
            for (String constant : type.constants()) {
                each.putStated(constant, type.labels().get(constant));
            }
            return each.tree();
        }

        private static Object element(MemberType type) {
            return new TypePart(new Members()).visit(type).tree();
        }

        private static @Nullable Object term(Structure type) {
            String from = type.from();
            String until = type.until();
            if (from == null && until == null) {
                return null;
            }
            if (from == null || until == null) {
                throw new IllegalArgumentException("a term must have both ends, was: " + from + " to " + until);
            }
            return List.of(from, until);
        }
    }
}
