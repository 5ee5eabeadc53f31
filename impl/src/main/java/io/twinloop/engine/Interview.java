// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the best next question: the one after which least is left open, cells taken as equally likely. */
final class Interview {

    private final DiagramNode<Answer> root;
    private final Formulas formulas;

    Interview(DiagramNode<Answer> root, Formulas formulas) {
        this.root = root;
        this.formulas = formulas;
    }

    /**
     * Returns the unknown to ask for next.
     *
     * @param essential the unknowns that matter, in reading order; of equally good ones the first is asked for
     * @param askable which of them can be asked for
     */
    Optional<Variable> best(Set<Variable> essential, Predicate<Variable> askable) {
        Variable best = null;
        double least = Double.MAX_VALUE;
        for (Variable variable : essential) {
            double left = askable.test(variable) ? left(variable) : Double.MAX_VALUE;
            if (left < least - 1e-9) {
                least = left;
                best = variable;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns how much is left open, in bits, once an unknown is known. */
    private double left(Variable variable) {
        double open = 0;
        double all = 0;
        for (int cell = 0; cell < formulas.cells(variable).size(); cell++) {
            Map<Answer, Double> shares = shares(root, variable, cell, new HashMap<>());
            double sum =
                    shares.values().stream().mapToDouble(Double::doubleValue).sum();
            all += sum;
            for (double share : shares.values()) {
                open -= share * Math.log(share / sum) / Math.log(2);
            }
        }
        return all == 0 ? 0 : open / all;
    }

    /** Returns what share of the completions has each answer; those that no subject has are in no share. */
    private static Map<Answer, Double> shares(
            DiagramNode<Answer> node, Variable settled, int cell, Map<DiagramNode<Answer>, Map<Answer, Double>> known) {
        Answer answer = node.answer();
        if (answer != null) {
            return Map.of(answer, 1.0);
        }
        if (!node.isFork()) {
            return Map.of();
        }
        if (node.variable().equals(settled)) {
            return shares(node.children().get(cell), settled, cell, known);
        }
        Map<Answer, Double> shares = known.get(node);
        if (shares == null) {
            Map<Answer, Double> sum = new LinkedHashMap<>();
            double part = 1.0 / node.children().size();
            for (DiagramNode<Answer> child : node.children()) {
                shares(child, settled, cell, known).forEach((one, share) -> sum.merge(one, share * part, Double::sum));
            }
            shares = sum;
            known.put(node, shares);
        }
        return shares;
    }
}
