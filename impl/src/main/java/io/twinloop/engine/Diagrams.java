// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the nodes of diagrams, equal ones once, and none that makes no difference. Not thread-safe; what it has made is.
 *
 * @param <A> what is asked for
 */
final class Diagrams<A> {

    private record Shape<A>(Variable variable, List<Object> values, List<DiagramNode<A>> children) {}

    private final DiagramNode<A> impossible = new DiagramNode<>(Integer.MAX_VALUE, null, List.of(), List.of(), null);
    private final Map<A, DiagramNode<A>> ends = new HashMap<>();
    private final Map<Shape<A>, DiagramNode<A>> forks = new HashMap<>();

    /** Returns the end where no subject is. */
    DiagramNode<A> impossible() {
        return impossible;
    }

    DiagramNode<A> end(A answer) {
        return ends.computeIfAbsent(
                answer, given -> new DiagramNode<>(Integer.MAX_VALUE, null, List.of(), List.of(), given));
    }

    /** Returns the fork, or what all its ways lead to if they lead to one node. */
    DiagramNode<A> fork(int order, Variable variable, List<Object> values, List<DiagramNode<A>> children) {
        DiagramNode<A> first = children.get(0);
        if (children.stream().allMatch(child -> child == first)) {
            return first;
        }
        return forks.computeIfAbsent(
                new Shape<>(variable, List.copyOf(values), List.copyOf(children)),
                shape -> new DiagramNode<>(order, variable, shape.values(), shape.children(), null));
    }
}
