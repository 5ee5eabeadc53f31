// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that an open matter asks for: those of which two possible completions that differ only in one of them differ in
 * answer (semantics 7.2). The values of the variable are tried side by side, and what still is unknown is branched upon.
 */
final class Questions {

    private final Matter matter;
    private final Search search;
    private int evaluations;

    private Questions(Matter matter) {
        this.matter = matter;
        this.search = new Search(matter);
    }

    /** Returns the JSON Pointers of the facts, in reading order. */
    static Set<String> of(Matter matter) {
        Set<String> asked = new LinkedHashSet<>();
        for (Variable variable : variables(matter)) {
            if (matters(variable, matter)) {
                variable.places().forEach(place -> asked.add(place.pointer()));
            }
        }
        return asked;
    }

    /**
     * Returns the facts if they are the same as before. If not, it may return only the first that was not asked before, which
     * is likely the one that is no longer presumed: so much is enough to see that they differ.
     */
    static Set<String> of(Matter matter, Set<String> before) {
        for (Variable variable : variables(matter)) {
            Set<String> places = variable.places().stream().map(Place::pointer).collect(Collectors.toSet());
            if (!before.containsAll(places) && matters(variable, matter)) {
                return places;
            }
        }
        return of(matter);
    }

    private static List<Variable> variables(Matter matter) {
        Map<Object, Variable> variables = new LinkedHashMap<>();
        matter.unknown(variable -> {
            if (!variable.places().isEmpty()) {
                variables.putIfAbsent(variable.key(), variable);
            }
        });
        return List.copyOf(variables.values());
    }

    /** Returns the JSON Pointers of all facts that Kleene's logic leaves unknown. */
    static Set<String> unknown(Matter matter) {
        Set<String> unknown = new LinkedHashSet<>();
        matter.unknown(variable -> variable.places().forEach(place -> unknown.add(place.pointer())));
        return unknown;
    }

    /** Returns whether a test that cannot be evaluated keeps a matter unknown. */
    static boolean fails(Matter matter) {
        boolean[] fails = new boolean[1];
        matter.unknown(variable -> fails[0] |= variable instanceof Variable.Failed);
        return fails[0];
    }

    // What is too large to be settled asks for all that is unknown (semantics 2.4).
    private static boolean matters(Variable variable, Matter matter) {
        try {
            return new Questions(matter).differs(variable);
        } catch (Search.TooLarge e) {
            return true;
        }
    }

    private boolean differs(Variable asked) {
        Set<Object> answers = new LinkedHashSet<>();
        Variable open = null;
        int possible = 0;
        for (Object cell : matter.cells().of(asked)) {
            if (++evaluations > Search.LIMIT) {
                throw new Search.TooLarge();
            }
            matter.world().guess(asked, cell);
            try {
                if (search.isImpossible()) {
                    continue;
                }
                possible++;
                Object answer = matter.answer();
                if (answer == null) {
                    open = open == null ? matter.first() : open;
                } else if (!answers.contains(answer) && search.isPossible()) {
                    answers.add(answer);
                }
            } finally {
                matter.world().forget(asked);
            }
        }
        return answers.size() > 1 || (possible > 1 && open != null && differsUnder(asked, open));
    }

    private boolean differsUnder(Variable asked, Variable other) {
        for (Object cell : matter.cells().of(other)) {
            matter.world().guess(other, cell);
            try {
                if (differs(asked)) {
                    return true;
                }
            } finally {
                matter.world().forget(other);
            }
        }
        return false;
    }
}
