// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Precedence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which rules are exceptions to which: written ones, and those that precedences make. A precedence is transitive: a higher
 * rule is an exception to every rule below it, directly.
 */
final class Exceptions {

    private final Map<String, Set<String>> to = new LinkedHashMap<>();

    /**
     * Makes the exceptions among rules.
     *
     * @param rules the rules
     * @param precedences the precedences among them
     * @param ranked which rules precedences may make exceptions of: those that give a decision something
     */
    Exceptions(Collection<Ruled> rules, List<Precedence> precedences, Predicate<Ruled> ranked) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        Map<String, Set<String>> higher = new TreeMap<>();
        for (Precedence precedence : precedences) {
            for (Ruled low : rules) {
                if (!ranked.test(low) || !Precedence.selects(precedence.lower(), low.id())) {
                    continue;
                }
                for (Ruled high : rules) {
                    if (ranked.test(high)
                            && !high.id().equals(low.id())
                            && Precedence.selects(precedence.higher(), high.id())) {
                        higher.computeIfAbsent(low.id(), key -> new LinkedHashSet<>())
                                .add(high.id());
                    }
                }
            }
        }
        for (Ruled rule : rules) {
            Set<String> above = new LinkedHashSet<>();
            climb(rule.id(), higher, above);
            if (!above.isEmpty()) {
                to.put(rule.id(), above);
            }
        }
        for (Ruled rule : rules) {
            for (String general : rule.rule().exceptionTo()) {
                if (ids.contains(general)) {
                    to.computeIfAbsent(general, key -> new LinkedHashSet<>()).add(rule.id());
                }
            }
        }
    }

    private static void climb(String rule, Map<String, Set<String>> higher, Set<String> above) {
        for (String next : higher.getOrDefault(rule, Set.of())) {
            if (above.add(next)) {
                climb(next, higher, above);
            }
        }
    }

    Set<String> of(String rule) {
        return to.getOrDefault(rule, Set.of());
    }

    /** Returns a circle of rules that are exceptions to each other, or an empty list if there is none. */
    List<String> circle() {
        Set<String> done = new HashSet<>();
        for (String rule : to.keySet()) {
            List<String> way = new ArrayList<>();
            if (leadsBack(rule, way, done)) {
                return way;
            }
        }
        return List.of();
    }

    private boolean leadsBack(String rule, List<String> way, Set<String> done) {
        if (done.contains(rule)) {
            return false;
        }
        if (way.contains(rule)) {
            way.add(rule);
            return true;
        }
        way.add(rule);
        for (String exception : of(rule)) {
            if (leadsBack(exception, way, done)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        done.add(rule);
        return false;
    }

    /** Returns the rules with each one after its exceptions: the order in which they are read. */
    List<Ruled> readingOrder(List<Ruled> rules) {
        Map<String, Ruled> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        Map<String, Ruled> ordered = new LinkedHashMap<>();
        rules.forEach(rule -> place(rule, byId, ordered, new HashSet<>()));
        return List.copyOf(ordered.values());
    }

    private void place(Ruled rule, Map<String, Ruled> byId, Map<String, Ruled> ordered, Set<String> way) {
        if (ordered.containsKey(rule.id()) || !way.add(rule.id())) {
            return;
        }
        for (Ruled other : byId.values()) {
            if (of(rule.id()).contains(other.id())) {
                place(other, byId, ordered, way);
            }
        }
        ordered.put(rule.id(), rule);
    }
}
