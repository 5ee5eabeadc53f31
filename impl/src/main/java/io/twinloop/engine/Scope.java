// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Syntax;
import io.twinloop.language.Term.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a condition stand for.
 *
 * @param linked the rulebook the condition belongs to
 * @param rule the id of the rule it belongs to
 * @param me the judged entity, or null inside the definition of a fact
 * @param names the values bound by quantifiers and by the parameters of a fact; null if not stated
 */
record Scope(Linked linked, String rule, @Nullable Node me, Map<String, @Nullable Object> names) {

    static Scope of(Linked linked, String rule, Node me) {
        return new Scope(linked, rule, me, Map.of());
    }

    Scope bind(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(names);
        more.put(name, value);
        return new Scope(linked, rule, me, more);
    }

    /** Returns the scope in which a fact's definition is read: its parameters and nothing else. */
    Scope enter(Map<String, @Nullable Object> arguments) {
        return new Scope(linked, rule, null, arguments);
    }

    /** Returns what the names in a test stand for; the rulebook is among it where the test names something of its own. */
    String place(Syntax test) {
        boolean own = test.nodes().anyMatch(node -> node instanceof FactTest || node instanceof Parameter);
        return own ? linked.instrument() + " " + place() : place();
    }

    /** Returns which entity, and which elements, the names stand for: the same text for the same values. */
    String place() {
        StringBuilder text = new StringBuilder(me == null ? "" : me.pointer());
        new TreeMap<>(names)
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append('=')
                        .append(value instanceof Node node ? node.pointer() : value));
        return text.toString();
    }
}
