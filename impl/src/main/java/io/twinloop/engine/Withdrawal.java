// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.Structure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact, or a group of facts, that a document lists as unknown.
 *
 * @param pointer its JSON Pointer
 * @param owner the group it is in; an element of a list is in itself
 * @param name its name there; empty for an element of a list
 */
record Withdrawal(String pointer, Node owner, String name) {

    /** Returns what a pointer names, stated or not, or null if the document can have no fact there. */
    static @Nullable Withdrawal of(Node root, String pointer) {
        if (!pointer.startsWith("/")) {
            return null;
        }
        Object current = root;
        Withdrawal found = null;
        StringBuilder place = new StringBuilder();
        for (String token : pointer.substring(1).split("/", -1)) {
            place.append('/').append(token);
            if (current instanceof Elements elements) {
                current = element(elements, place.toString());
                found = current instanceof Node node ? new Withdrawal(pointer, node, "") : null;
            } else if (current instanceof Node node) {
                Member member = node.type().member(token);
                found = member == null ? null : new Withdrawal(pointer, node, token);
                current = member == null ? null : value(node, member, place.toString());
            } else {
                return null;
            }
        }
        return found;
    }

    private static @Nullable Object value(Node owner, Member member, String place) {
        Object stated = owner.get(member.name());
        return stated == null && member.type() instanceof Structure structure
                ? new Node(structure, Map.of(), place, null)
                : stated;
    }

    private static @Nullable Object element(Elements elements, String place) {
        return elements.values().stream()
                .filter(element ->
                        element instanceof Node node && node.pointer().equals(place))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether the fact is stated all the same. */
    boolean isStated() {
        Object stated = owner.get(name);
        return stated != null && !(stated instanceof Node);
    }
}
