// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a condition can see: a document on a date, the facts and parameters of its rulebook, and the names bound so far.
 *
 * @param world the document on a date
 * @param book the rulebook whose names hold
 * @param rule the id of the rule that is judged, or empty
 * @param me the JSON Pointer of the judged entity
 * @param names the values of the bound names, 'me' and 'doc' among them; an unbound or unknown one has none
 */
record Scope(World world, Book book, String rule, String me, Map<String, Object> names) {

    static Scope of(World world, Book book, String rule, Entity me) {
        Map<String, Object> names = me.pointer().isEmpty()
                ? world.names()
                : Map.of("me", me, "doc", world.facts().root());
        return new Scope(world, book, rule, me.pointer(), names);
    }

    LocalDate on() {
        return world.on();
    }

    Facts facts() {
        return world.facts();
    }

    boolean has(Defect defect) {
        return world.defects().contains(defect) || book.flaws().contains(defect);
    }

    Scope with(String name, @Nullable Object value) {
        Map<String, Object> more = new HashMap<>(names);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Scope(world, book, rule, me, more);
    }
}
