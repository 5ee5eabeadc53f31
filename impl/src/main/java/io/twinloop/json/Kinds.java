// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Objects that tell their kind by one of their members, as those of the language do.
 *
 * @param <T> what they are read as
 */
final class Kinds<T> {

    private final Map<String, Kind<T>> kinds = new LinkedHashMap<>();
    private final Set<String> others = new HashSet<>();

    Kinds(List<Kind<T>> kinds) {
        for (Kind<T> kind : kinds) {
            this.kinds.put(kind.head(), kind);
            others.addAll(kind.others());
        }
    }

    /**
     * A kind of object.
     *
     * @param <T> what it is read as
     * @param head the member that only this kind has
     * @param others its other members
     * @param reader reads it
     */
    record Kind<T>(String head, List<String> others, Function<Form, T> reader) {}

    /** Reads an object of one of the kinds. */
    T read(JsonObject object) {
        for (Kind<T> kind : kinds.values()) {
            if (object.members().containsKey(kind.head())) {
                return read(object, kind);
            }
        }
        for (Map.Entry<String, Place> name : object.names().entrySet()) {
            if (!others.contains(name.getKey())) {
                throw name.getValue().refuse(Problems.unknownMember(name.getKey(), kinds.keySet()));
            }
        }
        throw object.place().refuse(Problems.oneMemberOf(kinds.keySet()));
    }

    private T read(JsonObject object, Kind<T> kind) {
        List<String> known = new ArrayList<>(kind.others());
        known.add(0, kind.head());
        return kind.reader().apply(Form.of(object, known));
    }
}
