// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads subjects as plain values, in the order of the schema, so that the order of the text does not matter. */
final class SubjectReader {

    /** The member that names the kind of a subject. */
    static final String TYPE = "type";

    /** The member that lists the facts of which nothing is presumed. */
    static final String UNKNOWN = "unknown";

    private SubjectReader() {}

    /** Reads the members of a subject, without its type. */
    static Map<String, Object> read(JsonObject object, Schema schema) {
        List<String> known = new ArrayList<>(List.of(TYPE));
        known.addAll(schema.root().members().keySet());
        known.add(UNKNOWN);
        Form form = Form.of(object, known);
        Map<String, Object> members = members(form, schema.root());
        List<String> unknown = form.list(UNKNOWN, pointer -> UnknownPointer.read(pointer, schema));
        if (!unknown.isEmpty()) {
            members.put(UNKNOWN, unknown);
        }
        return members;
    }

    private static Map<String, Object> members(Form form, Structure structure) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Member member : structure.members().values()) {
            Object value = form.find(member.name(), node -> new Typed(node).visit(member.type()));
            if (value != null && !PlainValue.saysNothing(value)) {
                members.put(member.name(), value);
            }
        }
        return members;
    }

    /**
     * A node that must have a type, as its plain value.
     *
     * @param node the node
     */
    private record Typed(Node node) implements TypeVisitor<Object> {
        @Override
        public Object visitScalar(Scalar type) {
            return switch (type) {
                case FLAG -> Expect.flag(node);
                case INTEGER, COUNT -> Expect.whole(node, Long.MIN_VALUE, Long.MAX_VALUE);
                case DECIMAL -> Expect.number(node);
                case TEXT, USCC -> Expect.text(node);
                case DATE -> Expect.day(node).toString();
            };
        }

        @Override
        public Object visitCode(Code type) {
            return Expect.constant(node, type.constants());
        }

        @Override
        public Object visitReference(Reference type) {
            return Expect.text(node);
        }

        @Override
        public Object visitStructure(Structure type) {
            return members(Form.of(node, type.members().keySet()), type);
        }

        @Override
        public Object visitList(ListOf type) {
            MemberType element = type.element();
            return Expect.list(node, each -> new Typed(each).visit(element));
        }
    }
}
