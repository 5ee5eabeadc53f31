// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of places in a document: members as the schema declares them, elements by their number. */
final class SchemaOrder {

    private final Schema schema;
    private final Map<String, List<Integer>> steps = new HashMap<>();

    SchemaOrder(Schema schema) {
        this.schema = schema;
    }

    <T> Comparator<T> by(Function<T, String> pointer) {
        return (one, other) -> {
            String left = pointer.apply(one);
            String right = pointer.apply(other);
            return left.equals(right)
                    ? 0
                    : compare(steps.computeIfAbsent(left, this::steps), steps.computeIfAbsent(right, this::steps));
        };
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private List<Integer> steps(String pointer) {
        List<Integer> steps = new ArrayList<>();
        MemberType type = schema.root();
        for (String token : pointer.split("/", -1)) {
            if (token.isEmpty()) {
                continue;
            }
            if (type instanceof ListOf list && token.chars().allMatch(Character::isDigit)) {
                steps.add(Integer.parseInt(token));
                type = list.element();
            } else if (type instanceof Structure structure) {
                steps.add(List.copyOf(structure.members().keySet()).indexOf(token));
                Member member = structure.member(token);
                type = member == null ? structure : member.type();
            } else {
                steps.add(0);
            }
        }
        return steps;
    }

    /** Returns the member at a JSON Pointer, or null if there is none. */
    @Nullable
    Member member(String pointer) {
        MemberType type = schema.root();
        Member found = null;
        for (String token : pointer.split("/", -1)) {
            if (token.isEmpty()) {
                continue;
            }
            if (type instanceof ListOf list) {
                type = list.element();
            } else if (type instanceof Structure structure) {
                found = structure.member(token);
                if (found == null) {
                    return null;
                }
                type = found.type();
            } else {
                return null;
            }
        }
        return found;
    }
}
