// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.DecisionDiagram.Branch;
import io.twinloop.explore.DecisionDiagram.End;
import io.twinloop.explore.DecisionDiagram.Fork;
import io.twinloop.language.Condition;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Fact;
import io.twinloop.schema.Member;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows the diagram of a decision as data: what no subject is left out, with words, and with the rules behind each end. */
final class DiagramView {

    private record Turn(DiagramNode<Answer> fork, DiagramNode<Answer> to) {}

    private record Met(DiagramNode<Answer> shown, DiagramNode<Given> given) {}

    private final Space space;
    private final Decision decision;
    private final CellText words;
    private final Map<Turn, Set<String>> rules = new HashMap<>();
    private final Map<Answer, Set<String>> giving = new LinkedHashMap<>();
    private final Map<DiagramNode<Answer>, Integer> places = new LinkedHashMap<>();

    private DiagramView(Space space) {
        this.space = space;
        this.decision = space.taker().decision();
        this.words = new CellText(space.formulas().cells());
    }

    static DecisionDiagram of(Space space) {
        DiagramView view = new DiagramView(space);
        DiagramNode<Answer> root = Redrawing.possible(space.root());
        if (root.isImpossible()) {
            return new DecisionDiagram(List.of());
        }
        view.follow(root, space.given(), new HashSet<>());
        view.place(root);
        return new DecisionDiagram(view.places.keySet().stream().map(view::node).toList());
    }

    /** Walks what is shown together with what tells the rules apart, and keeps which rules each way to an end has. */
    private void follow(DiagramNode<Answer> shown, DiagramNode<Given> given, Set<Met> met) {
        if (given.isImpossible() || !met.add(new Met(shown, given))) {
            return;
        }
        if (!shown.isFork()) {
            collect(given)
                    .forEach(one -> giving.computeIfAbsent(one.answer(), fresh -> new TreeSet<>())
                            .addAll(one.rules()));
            return;
        }
        if (given.order() < shown.order()) {
            given.children().forEach(child -> follow(shown, child, met));
            return;
        }
        for (int i = 0; i < shown.values().size(); i++) {
            DiagramNode<Answer> child = shown.children().get(i);
            DiagramNode<Given> next = given.order() == shown.order()
                    ? given.children().get(given.values().indexOf(shown.values().get(i)))
                    : given;
            if (!child.isFork()) {
                Set<String> ways = rules.computeIfAbsent(new Turn(shown, child), fresh -> new TreeSet<>());
                collect(next).forEach(one -> ways.addAll(one.rules()));
            }
            follow(child, next, met);
        }
    }

    private static Set<Given> collect(DiagramNode<Given> node) {
        Set<Given> ends = new LinkedHashSet<>();
        collect(node, ends, new HashSet<>());
        return ends;
    }

    private static void collect(DiagramNode<Given> node, Set<Given> ends, Set<DiagramNode<Given>> seen) {
        Given answer = node.answer();
        if (answer != null) {
            ends.add(answer);
        } else if (seen.add(node)) {
            node.children().forEach(child -> collect(child, ends, seen));
        }
    }

    /** Gives each node its place: in the order of the unknowns, so that each stands before those it leads to. */
    private void place(DiagramNode<Answer> root) {
        Set<DiagramNode<Answer>> all = new LinkedHashSet<>();
        gather(root, all);
        all.stream()
                .sorted(Comparator.<DiagramNode<Answer>>comparingInt(DiagramNode::order)
                        .thenComparingInt(node -> node.equals(root) ? 0 : 1)
                        .thenComparingInt(this::strictness))
                .forEach(node -> places.put(node, places.size()));
    }

    private int strictness(DiagramNode<Answer> node) {
        Answer answer = node.answer();
        if (answer == null) {
            return -1;
        }
        String outcome = answer.outcome();
        return outcome == null
                ? decision.outcomes().size() + List.of(Answer.Kind.values()).indexOf(answer.kind())
                : decision.strictness(outcome);
    }

    private static void gather(DiagramNode<Answer> node, Set<DiagramNode<Answer>> into) {
        if (into.add(node)) {
            node.children().forEach(child -> gather(child, into));
        }
    }

    private DecisionDiagram.Node node(DiagramNode<Answer> node) {
        Answer answer = node.answer();
        if (answer != null) {
            return new End(answer, text(answer), List.copyOf(giving.getOrDefault(answer, Set.of())));
        }
        Map<DiagramNode<Answer>, List<Object>> ways = new LinkedHashMap<>();
        for (int i = 0; i < node.values().size(); i++) {
            ways.computeIfAbsent(node.children().get(i), fresh -> new ArrayList<>())
                    .add(node.values().get(i));
        }
        List<Branch> branches = new ArrayList<>();
        ways.forEach((to, values) -> branches.add(new Branch(
                words.of(node.variable(), values),
                values.stream().map(DiagramView::written).toList(),
                Objects.requireNonNull(places.get(to)),
                List.copyOf(rules.getOrDefault(new Turn(node, to), Set.of())))));
        return new Fork(facts(node.variable()), text(node.variable()), branches);
    }

    static String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private List<String> facts(Variable variable) {
        return List.copyOf(space.recorder().pointers(variable));
    }

    private Text text(Answer answer) {
        String outcome = answer.outcome();
        if (outcome != null) {
            return decision.option(outcome).text();
        }
        return switch (answer.kind()) {
            case UNSETTLED -> Text.of("The law does not settle it", "法律未明确");
            case CONFLICT -> Text.of("Rules contradict each other", "规则相互冲突");
            default -> Text.of("No rule answers", "无规则可依");
        };
    }

    private Text text(Variable variable) {
        if (variable instanceof Variable.Whole whole) {
            if (whole.test() instanceof Condition.FactTest test) {
                return space.scope(whole)
                        .map(scope -> scope.linked().fact(test.fact()))
                        .map(Fact::text)
                        .orElseGet(() -> labels(variable));
            }
            return labels(variable);
        }
        return variable instanceof Variable.Decided decided
                ? Text.of(decided.decision(), decided.decision())
                : labels(variable);
    }

    private Text labels(Variable variable) {
        List<Text> labels = facts(variable).stream()
                .map(pointer -> Placing.member(decision.schema(), pointer))
                .filter(Objects::nonNull)
                .map(Member::label)
                .distinct()
                .toList();
        return labels.isEmpty()
                ? Text.of("a test of the rules", "规则中的一项条件")
                : Text.of(
                        labels.stream().map(Text::en).collect(Collectors.joining("; ")),
                        labels.stream().map(Text::zh).collect(Collectors.joining("；")));
    }
}
