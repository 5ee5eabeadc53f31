// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.schema.Document;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import io.twinloop.schema.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes subjects as plain trees. */
final class SubjectWriter {

    private SubjectWriter() {}

    /**
     * Returns the plain members of a subject, without its type.
     *
     * @throws IllegalArgumentException if a value has no JSON form
     */
    static Map<String, Object> members(Subject subject) {
        Map<String, Object> stated =
                subject instanceof Document document ? document.members() : Binding.members(subject);
        Map<String, Object> members = PlainValue.members(stated);
        Object type = members.remove(SubjectReader.TYPE);
        if (type != null && !type.equals(subject.type())) {
            throw new IllegalArgumentException(
                    "a subject must be of the type that it names, '" + subject.type() + "', names: " + type);
        }
        if (members.get(SubjectReader.UNKNOWN) instanceof List<?> unknown && unknown.isEmpty()) {
            members.remove(SubjectReader.UNKNOWN);
        }
        return members;
    }

    /** Writes a subject, its members in the order of the schema if there is one. */
    static Map<String, Object> write(Subject subject, @Nullable Schema schema) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(SubjectReader.TYPE, subject.type());
        Map<String, Object> members = members(subject);
        Object unknown = members.remove(SubjectReader.UNKNOWN);
        if (schema == null) {
            tree.putAll(byName(members));
        } else {
            tree.putAll(bySchema(members, schema.root()));
        }
        if (unknown != null) {
            tree.put(SubjectReader.UNKNOWN, unknown);
        }
        return tree;
    }

    // What the schema does not have comes last: a subject made in Java may be wrong, and is judged all the same.
    private static Map<String, Object> bySchema(Map<?, ?> members, Structure structure) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        structure.members().forEach((name, member) -> {
            Object value = members.get(name);
            if (value != null) {
                ordered.put(name, new Ordered(value).visit(member.type()));
            }
        });
        byName(members).forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static Map<String, Object> byName(Map<?, ?> members) {
        Map<String, Object> ordered = new TreeMap<>();
        members.forEach((name, value) -> ordered.put((String) name, sorted(value)));
        return ordered;
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            return byName(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(SubjectWriter::sorted).toList()
                : value;
    }

    /**
     * A plain value, its members in the order of its type.
     *
     * @param value the value
     */
    private record Ordered(Object value) implements TypeVisitor<Object> {
        @Override
        public Object visitScalar(Scalar type) {
            return sorted(value);
        }

        @Override
        public Object visitCode(Code type) {
            return sorted(value);
        }

        @Override
        public Object visitReference(Reference type) {
            return sorted(value);
        }

        @Override
        public Object visitStructure(Structure type) {
            return value instanceof Map<?, ?> map ? bySchema(map, type) : sorted(value);
        }

        @Override
        public Object visitList(ListOf type) {
            MemberType element = type.element();
            return value instanceof List<?> list
                    ? list.stream()
                            .map(each -> new Ordered(each).visit(element))
                            .toList()
                    : sorted(value);
        }
    }
}
