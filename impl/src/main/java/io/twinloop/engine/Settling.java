// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import com.google.common.collect.Sets;
import io.twinloop.explore.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Draws a diagram over some of its unknowns alone: the others may be anything, so that several answers may stay possible. */
final class Settling {

    private record Pair(DiagramNode<Set<Answer>> one, DiagramNode<Set<Answer>> other) {}

    private final Predicate<Variable> kept;
    private final Diagrams<Set<Answer>> diagrams = new Diagrams<>();
    private final Map<DiagramNode<Answer>, DiagramNode<Set<Answer>>> drawn = new HashMap<>();
    private final Map<Pair, DiagramNode<Set<Answer>>> joined = new HashMap<>();

    Settling(Predicate<Variable> kept) {
        this.kept = kept;
    }

    DiagramNode<Set<Answer>> settle(DiagramNode<Answer> node) {
        DiagramNode<Set<Answer>> known = drawn.get(node);
        if (known == null) {
            known = settleAfresh(node);
            drawn.put(node, known);
        }
        return known;
    }

    private DiagramNode<Set<Answer>> settleAfresh(DiagramNode<Answer> node) {
        Answer answer = node.answer();
        if (answer != null) {
            return diagrams.end(Set.of(answer));
        }
        if (!node.isFork()) {
            return diagrams.impossible();
        }
        List<DiagramNode<Set<Answer>>> children =
                node.children().stream().map(this::settle).toList();
        return kept.test(node.variable())
                ? diagrams.fork(node.order(), node.variable(), node.values(), children)
                : children.stream().reduce(diagrams.impossible(), this::join);
    }

    private DiagramNode<Set<Answer>> join(DiagramNode<Set<Answer>> one, DiagramNode<Set<Answer>> other) {
        if (one == other || other.isImpossible()) {
            return one;
        }
        if (one.isImpossible()) {
            return other;
        }
        Pair pair = new Pair(one, other);
        DiagramNode<Set<Answer>> known = joined.get(pair);
        if (known == null) {
            known = joinAfresh(one, other);
            joined.put(pair, known);
        }
        return known;
    }

    private DiagramNode<Set<Answer>> joinAfresh(DiagramNode<Set<Answer>> one, DiagramNode<Set<Answer>> other) {
        Set<Answer> some = one.answer();
        Set<Answer> more = other.answer();
        if (some != null && more != null) {
            return diagrams.end(Set.copyOf(Sets.union(some, more)));
        }
        DiagramNode<Set<Answer>> first = one.order() <= other.order() ? one : other;
        List<DiagramNode<Set<Answer>>> children = new ArrayList<>();
        for (int cell = 0; cell < first.values().size(); cell++) {
            children.add(join(one.at(first.variable(), cell), other.at(first.variable(), cell)));
        }
        return diagrams.fork(first.order(), first.variable(), first.values(), children);
    }
}
