// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.List;

/**
 * A decision as a reduced, ordered diagram (决策图): from the first node, each fact leads on by its value, until an answer
 * is reached. A node that several ways lead to is there once, and no node is there whose fact makes no difference.
 *
 * <p>Values that no rule tells apart lie in one cell; each branch stands for one or more cells.
 *
 * @param nodes the nodes, each before those it leads to; the first is where one begins; empty if the
 *     invariants of the decision leave no subject possible
 */
public record DecisionDiagram(List<Node> nodes) {

    public DecisionDiagram {
        nodes = List.copyOf(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Fork fork) {
                for (Branch branch : fork.branches()) {
                    if (branch.to() <= i || branch.to() >= nodes.size()) {
                        throw new IllegalArgumentException(
                                "a branch must lead to a later node, node " + i + " leads to " + branch.to());
                    }
                }
            }
        }
    }

    /** A fork or an end. */
    public sealed interface Node permits Fork, End {}

    /**
     * A place where the way depends on a fact.
     *
     * @param facts the JSON Pointers of the facts that are looked at: one, or several for a test over more than one fact
     * @param text what is asked
     * @param branches the ways on, in the order of the values; at least two
     */
    public record Fork(List<String> facts, Text text, List<Branch> branches) implements Node {
        public Fork {
            facts = List.copyOf(facts);
            requireNonNull(text, "text");
            branches = List.copyOf(branches);
        }
    }

    /**
     * A way on from a fork.
     *
     * @param text the values, such as '100,000 to 999,999'
     * @param values one value of each cell, as written in JSON
     * @param to the position of the node it leads to
     * @param rules the ids of the rules that give the answer there; empty unless it leads to an end
     */
    public record Branch(Text text, List<String> values, int to, List<String> rules) {
        public Branch {
            requireNonNull(text, "text");
            values = List.copyOf(values);
            rules = List.copyOf(rules);
        }
    }

    /**
     * An answer.
     *
     * @param answer the answer
     * @param text the answer in words
     * @param rules the ids of all rules that give it somewhere
     */
    public record End(Answer answer, Text text, List<String> rules) implements Node {
        public End {
            requireNonNull(answer, "answer");
            requireNonNull(text, "text");
            rules = List.copyOf(rules);
        }
    }
}
