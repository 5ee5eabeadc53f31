// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a diagram: a fork over the cells of an unknown, an answer, or an end where no subject is. Nodes are made by
 * {@link Diagrams} alone, equal ones once, so that they are compared by identity.
 *
 * @param <A> what is asked for
 */
final class DiagramNode<A> {

    private final int order;
    private final @Nullable Variable variable;
    private final List<Object> values;
    private final List<DiagramNode<A>> children;
    private final @Nullable A answer;

    DiagramNode(
            int order,
            @Nullable Variable variable,
            List<Object> values,
            List<DiagramNode<A>> children,
            @Nullable A answer) {
        this.order = order;
        this.variable = variable;
        this.values = values;
        this.children = children;
        this.answer = answer;
    }

    /** Returns the number of the unknown in reading order; the largest number for an end. */
    int order() {
        return order;
    }

    boolean isFork() {
        return variable != null;
    }

    boolean isImpossible() {
        return variable == null && answer == null;
    }

    /** Returns the unknown of a fork. */
    Variable variable() {
        if (variable == null) {
            throw new IllegalStateException("an end looks at nothing");
        }
        return variable;
    }

    /** Returns one value of each cell of the unknown. */
    List<Object> values() {
        return values;
    }

    /** Returns where each cell leads, in the order of the values. */
    List<DiagramNode<A>> children() {
        return children;
    }

    /** Returns the answer, or null for a fork or where no subject is. */
    @Nullable
    A answer() {
        return answer;
    }

    /** Returns where a cell of an unknown leads; this node itself if it does not look at the unknown. */
    DiagramNode<A> at(Variable unknown, int cell) {
        return unknown.equals(variable) ? children.get(cell) : this;
    }
}
