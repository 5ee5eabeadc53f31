// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import io.twinloop.Json;
import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as it is known. This class is immutable.
 *
 * @param type the kind of subject
 * @param members its plain members, without the type
 * @param unknown the pointers of the facts that are said not to be known
 */
public record Draft(String type, Map<String, @Nullable Object> members, List<String> unknown) {

    private static final String UNKNOWN = "unknown";

    public Draft {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        unknown = List.copyOf(unknown);
    }

    /**
     * Begins with nothing known.
     *
     * @param type the kind of subject
     * @return the draft
     */
    public static Draft empty(String type) {
        return new Draft(type, Map.of(), List.of());
    }

    /**
     * Begins with what a subject states.
     *
     * @param subject the subject
     * @return the draft
     */
    public static Draft of(Subject subject) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(Plain.members(subject));
        Object unknown = members.remove(UNKNOWN);
        List<String> pointers = unknown instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Draft(subject.type(), members, pointers);
    }

    /** Returns this draft with a fact. */
    Draft with(String pointer, Object value) {
        Object changed = put(members, List.of(pointer.substring(1).split("/")), value);
        Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
        ((Map<?, ?>) changed).forEach((name, member) -> fresh.put((String) name, member));
        return new Draft(
                type,
                fresh,
                unknown.stream().filter(one -> !one.equals(pointer)).toList());
    }

    /** Returns this draft with a fact that is said not to be known. */
    Draft withUnknown(String pointer) {
        List<String> more = new ArrayList<>(unknown);
        more.add(pointer);
        return new Draft(type, members, more);
    }

    private static Object put(@Nullable Object into, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (into instanceof List<?> list) {
            List<Object> fresh = new ArrayList<>(list);
            int index = Integer.parseInt(step);
            fresh.set(index, put(list.get(index), rest, value));
            return fresh;
        }
        Map<Object, @Nullable Object> fresh = new LinkedHashMap<>(into instanceof Map<?, ?> map ? map : Map.of());
        fresh.put(step, put(fresh.get(step), rest, value));
        return fresh;
    }

    /**
     * Returns it as JSON.
     *
     * @param json the writer
     * @return the canonical document
     */
    public String write(Json json) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(members);
        if (!unknown.isEmpty()) {
            all.put(UNKNOWN, unknown);
        }
        return json.write(new Document(type, all));
    }

    /** Returns it as a subject of its kind. */
    Subject subject(Json json) {
        return json.readSubject(write(json).getBytes(StandardCharsets.UTF_8));
    }
}
