// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.Remedy;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest changed facts that lead to a looser outcome, on the diagram of what a person can honestly change: what is
 * not stated and is no remedy must come out the same whatever it is.
 */
final class Remedies {

    /**
     * What it takes from a node on.
     *
     * @param cost how many facts are changed
     * @param changes the value that each of them gets
     */
    private record Plan(int cost, Map<Variable, Object> changes) {}

    private final Decision decision;
    private final Formulas formulas;
    private final Map<String, Object> current;

    /**
     * Makes the finder.
     *
     * @param decision the decision
     * @param formulas made the formulas of the diagram
     * @param current the values of the facts that can be changed, by JSON Pointer
     */
    Remedies(Decision decision, Formulas formulas, Map<String, Object> current) {
        this.decision = decision;
        this.formulas = formulas;
        this.current = current;
    }

    /**
     * Returns the remedies.
     *
     * @param root the diagram in which the facts that can be changed are unknown
     * @param outcome the outcome as things are
     */
    List<Remedy> of(DiagramNode<Answer> root, String outcome) {
        DiagramNode<Set<Answer>> settled = new Settling(this::isChangeable).settle(root);
        List<Remedy> remedies = new ArrayList<>();
        for (Decision.Option option : decision.outcomes().subList(0, decision.strictness(outcome))) {
            Plan plan = plan(settled, Set.of(Answer.of(option.name())), new HashMap<>());
            if (plan != null) {
                remedies.add(remedy(plan, option.name()));
            }
        }
        remedies.sort(Comparator.comparingInt(remedy -> remedy.changes().size()));
        return List.copyOf(remedies);
    }

    private boolean isChangeable(Variable variable) {
        return variable instanceof Variable.Fact fact && current.containsKey(fact.pointer());
    }

    private @Nullable Plan plan(
            DiagramNode<Set<Answer>> node, Set<Answer> wanted, Map<DiagramNode<Set<Answer>>, @Nullable Plan> known) {
        if (!node.isFork()) {
            return wanted.equals(node.answer()) ? new Plan(0, Map.of()) : null;
        }
        if (!known.containsKey(node)) {
            known.put(node, planAfresh(node, wanted, known));
        }
        return known.get(node);
    }

    // Of equally few changes, those come first that are read first.
    private @Nullable Plan planAfresh(
            DiagramNode<Set<Answer>> node, Set<Answer> wanted, Map<DiagramNode<Set<Answer>>, @Nullable Plan> known) {
        Variable.Fact fact = (Variable.Fact) node.variable();
        Object value = Objects.requireNonNull(current.get(fact.pointer()));
        Object stays = formulas.cells().cellOf(fact, value);
        Plan best = null;
        Plan kept = null;
        for (int i = 0; i < node.values().size(); i++) {
            Object cell = node.values().get(i);
            Plan rest = plan(node.children().get(i), wanted, known);
            if (rest == null) {
                continue;
            }
            if (cell.equals(stays)) {
                kept = rest;
            } else if (best == null || rest.cost() + 1 < best.cost()) {
                Map<Variable, Object> changes = new LinkedHashMap<>();
                changes.put(fact, nearest(fact, cell, value));
                changes.putAll(rest.changes());
                best = new Plan(rest.cost() + 1, changes);
            }
        }
        return best == null || (kept != null && kept.cost() < best.cost()) ? kept : best;
    }

    /** Returns the value of a cell that lies next to a number. */
    private Object nearest(Variable fact, Object cell, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return cell;
        }
        return formulas.cells().tried(fact).entrySet().stream()
                .filter(tried -> tried.getValue().equals(cell))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(
                        candidate -> ((BigDecimal) candidate).subtract(number).abs()))
                .orElse(cell);
    }

    private Remedy remedy(Plan plan, String outcome) {
        List<Remedy.Change> changes = new ArrayList<>();
        plan.changes().forEach((variable, value) -> {
            String pointer = ((Variable.Fact) variable).pointer();
            Member member = Objects.requireNonNull(Placing.member(decision.schema(), pointer));
            changes.add(new Remedy.Change(
                    pointer,
                    member.label(),
                    DiagramView.written(Objects.requireNonNull(current.get(pointer))),
                    DiagramView.written(value),
                    Objects.requireNonNull(member.change())));
        });
        return new Remedy(changes, outcome);
    }
}
