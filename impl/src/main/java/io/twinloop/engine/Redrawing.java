// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws a diagram anew: with other answers, without the ways on which no subject is, or with an unknown settled.
 *
 * @param <A> what the diagram asks for
 * @param <B> what is drawn
 */
final class Redrawing<A, B> {

    private final Function<A, B> answers;
    private final boolean possibleOnly;
    private final Map<Variable, Integer> settled;
    private final Diagrams<B> diagrams;
    private final Map<DiagramNode<A>, DiagramNode<B>> drawn = new HashMap<>();

    private Redrawing(
            Function<A, B> answers, boolean possibleOnly, Map<Variable, Integer> settled, Diagrams<B> diagrams) {
        this.answers = answers;
        this.possibleOnly = possibleOnly;
        this.settled = settled;
        this.diagrams = diagrams;
    }

    /** Returns the diagram with other answers in place of its own. */
    static <A, B> DiagramNode<B> map(DiagramNode<A> root, Function<A, B> answers) {
        return new Redrawing<>(answers, false, Map.of(), new Diagrams<>()).draw(root);
    }

    /** Returns the diagram without the ways on which no subject is: what only told these apart is left out. */
    static <A> DiagramNode<A> possible(DiagramNode<A> root) {
        return new Redrawing<A, A>(Function.identity(), true, Map.of(), new Diagrams<>()).draw(root);
    }

    /** Returns what is left of a diagram if an unknown lies in a cell. */
    static <A> DiagramNode<A> settle(DiagramNode<A> root, Variable variable, int cell, Diagrams<A> diagrams) {
        return new Redrawing<A, A>(Function.identity(), false, Map.of(variable, cell), diagrams).draw(root);
    }

    private DiagramNode<B> draw(DiagramNode<A> node) {
        DiagramNode<B> known = drawn.get(node);
        if (known == null) {
            known = drawAfresh(node);
            drawn.put(node, known);
        }
        return known;
    }

    private DiagramNode<B> drawAfresh(DiagramNode<A> node) {
        A answer = node.answer();
        if (answer != null) {
            return diagrams.end(answers.apply(answer));
        }
        if (!node.isFork()) {
            return diagrams.impossible();
        }
        Integer cell = settled.get(node.variable());
        if (cell != null) {
            return draw(node.children().get(cell));
        }
        List<Object> values = new ArrayList<>();
        List<DiagramNode<B>> children = new ArrayList<>();
        for (int i = 0; i < node.values().size(); i++) {
            DiagramNode<B> child = draw(node.children().get(i));
            if (!possibleOnly || !child.isImpossible()) {
                values.add(node.values().get(i));
                children.add(child);
            }
        }
        return children.isEmpty()
                ? diagrams.impossible()
                : diagrams.fork(node.order(), node.variable(), values, children);
    }
}
