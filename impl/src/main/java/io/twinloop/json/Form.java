// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object whose members are known: it has no others.
 *
 * @param object the object
 */
record Form(JsonObject object) {

    /** Returns a node as an object with no other members than some. */
    static Form of(Node node, String... known) {
        return of(node, List.of(known));
    }

    /** Returns a node as an object with no other members than some. */
    static Form of(Node node, Collection<String> known) {
        JsonObject object = Expect.object(node);
        for (Map.Entry<String, Place> name : object.names().entrySet()) {
            if (!known.contains(name.getKey())) {
                throw name.getValue().refuse(Problems.unknownMember(name.getKey(), known));
            }
        }
        return new Form(object);
    }

    /** Returns where the object stands. */
    Place place() {
        return object.place();
    }

    /** Returns whether a member is stated. */
    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Returns a member that must be stated. */
    Node need(String name) {
        Node member = object.members().get(name);
        if (member == null) {
            throw place().refuse(Problems.missingMember(name));
        }
        return member;
    }

    /** Returns what a member gives that must be stated. */
    <T> T need(String name, Function<Node, T> reader) {
        return reader.apply(need(name));
    }

    /** Returns what a member gives, or null if it is not stated. */
    <T> @Nullable T find(String name, Function<Node, T> reader) {
        Node member = object.members().get(name);
        return member == null ? null : reader.apply(member);
    }

    /** Returns what a member gives, or something else if it is not stated. */
    <T> T find(String name, Function<Node, T> reader, T otherwise) {
        Node member = object.members().get(name);
        return member == null ? otherwise : reader.apply(member);
    }

    /** Returns what each element of a list gives; none if the list is not stated. */
    <T> List<T> list(String name, Function<Node, T> element) {
        Node member = object.members().get(name);
        return member == null ? List.of() : Expect.list(member, element);
    }

    /** Returns the one name of several whose member is stated. */
    String onlyOneOf(Collection<String> names) {
        List<String> stated = new ArrayList<>(names);
        stated.retainAll(object.members().keySet());
        if (stated.size() != 1) {
            throw place().refuse(Problems.oneMemberOf(names));
        }
        return stated.get(0);
    }
}
