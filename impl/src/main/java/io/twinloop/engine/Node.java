// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.MemberType.Structure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of members of a subject, with its place. A group that is not stated is a node without members, so that what is
 * presumed of its members can still be found.
 *
 * @param type what its members are
 * @param members the stated members: a {@link Node}, {@link Elements}, {@link Ref}, text, decimal, day or yes or no
 * @param pointer its JSON Pointer
 * @param collection the collection it is an entity of, or null
 */
record Node(
        Structure type,
        Map<String, Object> members,
        String pointer,
        @Nullable String collection) {

    @Nullable
    Object get(String name) {
        return members.get(name);
    }

    /** Returns whether anything is stated of it. */
    boolean isStated() {
        return !members.isEmpty();
    }

    // The place tells the groups of a subject apart; all that they hold need not be gone through.
    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    String pointerTo(String name) {
        return pointer + "/" + name;
    }

    @Nullable
    String id() {
        return members.get("id") instanceof String id ? id : null;
    }
}
