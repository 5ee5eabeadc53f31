// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts values into documents of plain JSON values, and finds which member a place is. */
final class Placing {

    private Placing() {}

    static List<String> tokens(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /** Returns a document with a value at a place; null takes away what is there. */
    @SuppressWarnings("unchecked") // a group is a map with names
    static Map<String, Object> put(Map<String, Object> members, String pointer, @Nullable Object value) {
        return (Map<String, Object>) put(members, tokens(pointer), value);
    }

    private static Object put(@Nullable Object into, List<String> path, @Nullable Object value) {
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (into instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(name);
            copy.set(index, rest.isEmpty() ? value : put(copy.get(index), rest, value));
            return copy;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        if (into instanceof Map<?, ?> map) {
            map.forEach((key, member) -> copy.put((String) key, member));
        }
        Object put = rest.isEmpty() ? value : put(copy.get(name), rest, value);
        if (put == null) {
            copy.remove(name);
        } else {
            copy.put(name, put);
        }
        return copy;
    }

    /** Returns the value as it is written in JSON. */
    static Object plain(Object value) {
        return value instanceof BigDecimal || value instanceof Boolean || value instanceof Map || value instanceof List
                ? value
                : value.toString();
    }

    /** Returns the member at a place, or null if the schema has none there. */
    static @Nullable Member member(Schema schema, String pointer) {
        Structure structure = schema.root();
        Member member = null;
        for (String token : tokens(pointer)) {
            if (member != null && member.type() instanceof ListOf list && isIndex(token)) {
                if (!(list.element() instanceof Structure element)) {
                    return null;
                }
                structure = element;
                member = null;
                continue;
            }
            if (member != null) {
                if (!(member.type() instanceof Structure inner)) {
                    return null;
                }
                structure = inner;
            }
            member = structure.member(token);
            if (member == null) {
                return null;
            }
        }
        return member;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }
}
