// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rules take which others away: by their own word, and by the precedences of the decisions (semantics 3.4, 4.2). A
 * precedence is transitive, and makes each higher rule an exception to every rule below it.
 */
final class Exceptions {

    private final Map<String, Set<String>> byGeneral = new HashMap<>();

    Exceptions(List<Rule> rules, List<Decision> decisions, Set<Defect> defects, @Nullable Flaw flaw) {
        if (!defects.contains(Defect.EXCEPTIONS_IGNORED)) {
            rules.forEach(rule -> rule.exceptionTo().forEach(general -> add(rule.id(), general)));
        }
        if (!defects.contains(Defect.FIRST_OUTCOME_WINS)) {
            decisions.forEach(decision -> precedences(decision, rules));
        }
        if (flaw != null && flaw.defect() == Defect.EXCEPTIONS_IGNORED) {
            byGeneral.remove(flaw.rule());
        }
    }

    private void precedences(Decision decision, List<Rule> rules) {
        List<String> members = rules.stream()
                .filter(rule -> decision.id().equals(rule.decision()))
                .map(Rule::id)
                .toList();
        Map<String, Set<String>> below = new HashMap<>();
        for (Decision.Precedence precedence : decision.precedences()) {
            for (String higher : selected(precedence.higher(), members)) {
                below.computeIfAbsent(higher, key -> new LinkedHashSet<>())
                        .addAll(selected(precedence.lower(), members));
            }
        }
        for (String higher : below.keySet()) {
            Set<String> all = new LinkedHashSet<>();
            descend(higher, below, all);
            all.forEach(lower -> add(higher, lower));
        }
    }

    private static void descend(String rule, Map<String, Set<String>> below, Set<String> all) {
        for (String lower : below.getOrDefault(rule, Set.of())) {
            if (all.add(lower)) {
                descend(lower, below, all);
            }
        }
    }

    private static List<String> selected(String selector, List<String> ids) {
        List<String> selected = new ArrayList<>();
        for (String id : ids) {
            if (selects(selector, id)) {
                selected.add(id);
            }
        }
        return selected;
    }

    /** Returns whether a rule's id, an article or an instrument selects a rule. */
    static boolean selects(String selector, String id) {
        if (selector.equals(id)) {
            return true;
        }
        if (selector.contains("#") || !id.startsWith(selector)) {
            return false;
        }
        char next = id.charAt(selector.length());
        return next == '#' || next == '(' || (next == ':' && !selector.contains(":"));
    }

    private void add(String exception, String general) {
        byGeneral.computeIfAbsent(general, key -> new LinkedHashSet<>()).add(exception);
    }

    /** Returns the ids of the rules that take a rule away. */
    Set<String> to(String general) {
        return byGeneral.getOrDefault(general, Set.of());
    }
}
