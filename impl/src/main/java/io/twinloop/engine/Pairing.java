// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Walks two diagrams of the same order together, and finds a way on which a pair of their answers has a property. Ends where
 * no subject is are passed over.
 *
 * @param <A> what the first diagram asks for
 * @param <B> what the second asks for
 */
final class Pairing<A, B> {

    private record Pair<A, B>(DiagramNode<A> one, DiagramNode<B> other) {}

    private final BiPredicate<A, B> wanted;
    private final Set<Pair<A, B>> barren = new HashSet<>();

    Pairing(BiPredicate<A, B> wanted) {
        this.wanted = wanted;
    }

    /** Returns the cells, by unknown, that lead to a pair with the property; empty if nothing does. */
    Optional<Map<Variable, Object>> find(DiagramNode<A> one, DiagramNode<B> other) {
        Map<Variable, Object> way = new HashMap<>();
        return search(one, other, way) ? Optional.of(way) : Optional.empty();
    }

    private boolean search(DiagramNode<A> one, DiagramNode<B> other, Map<Variable, Object> way) {
        if (one.isImpossible() || other.isImpossible()) {
            return false;
        }
        A answer = one.answer();
        B answered = other.answer();
        if (answer != null && answered != null) {
            return wanted.test(answer, answered);
        }
        Pair<A, B> pair = new Pair<>(one, other);
        if (barren.contains(pair)) {
            return false;
        }
        boolean ofOne = one.order() <= other.order();
        Variable variable = ofOne ? one.variable() : other.variable();
        List<Object> values = new ArrayList<>(ofOne ? one.values() : other.values());
        for (int cell = 0; cell < values.size(); cell++) {
            way.put(variable, values.get(cell));
            if (search(one.at(variable, cell), other.at(variable, cell), way)) {
                return true;
            }
        }
        way.remove(variable);
        barren.add(pair);
        return false;
    }
}
