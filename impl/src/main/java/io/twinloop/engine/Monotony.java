// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.NotDecided;
import io.twinloop.explore.Witness;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.value.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether more of a fact ever leads to a looser outcome, all else equal, both outcomes settled. */
final class Monotony {

    private final Space space;
    private final Decision decision;
    private final DiagramNode<Answer> root;
    private final Witnesses witnesses;

    Monotony(Space space) {
        this.space = space;
        this.decision = space.taker().decision();
        this.root = space.root();
        this.witnesses = new Witnesses(space);
    }

    void flaws(List<Flaw> flaws, List<NotDecided> notDecided) {
        for (String path : decision.ascending()) {
            String pointer = "/" + path.replace('.', '/');
            Member member = decision.schema().member(path);
            if (member != null) {
                look(new Variable.Fact(pointer), member, flaws, notDecided);
            }
        }
    }

    private void look(Variable fact, Member member, List<Flaw> flaws, List<NotDecided> notDecided) {
        Diagrams<Answer> diagrams = new Diagrams<>();
        List<Object> cells = space.formulas().cells(fact);
        List<Integer> order = IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparing(cell -> rank(cells.get(cell), member)))
                .toList();
        boolean doubtful = false;
        for (int low = 0; low < order.size(); low++) {
            for (int high = low + 1; high < order.size(); high++) {
                Pairing<Answer, Answer> looser = new Pairing<>(this::isStricter);
                Optional<Map<Variable, Object>> way = looser.find(
                        Redrawing.settle(root, fact, order.get(low), diagrams),
                        Redrawing.settle(root, fact, order.get(high), diagrams));
                if (way.isPresent()) {
                    Optional<List<Witness>> shown =
                            shown(way.get(), fact, cells.get(order.get(low)), cells.get(order.get(high)));
                    if (shown.isPresent()) {
                        flaws.add(new Flaw(Flaw.Kind.NOT_MONOTONE, List.of(), text(member), shown.get()));
                        return;
                    }
                    doubtful = true;
                }
            }
        }
        if (doubtful) {
            notDecided.add(new NotDecided(Flaw.Kind.NOT_MONOTONE, List.of(), text(member)));
        }
    }

    private boolean isStricter(Answer one, Answer other) {
        String before = one.outcome();
        String after = other.outcome();
        return before != null && after != null && decision.strictness(before) > decision.strictness(after);
    }

    private Optional<List<Witness>> shown(Map<Variable, Object> way, Variable fact, Object low, Object high) {
        Optional<Witness> less = witness(way, fact, low);
        Optional<Witness> more = witness(way, fact, high);
        return less.isPresent() && more.isPresent() ? Optional.of(List.of(less.get(), more.get())) : Optional.empty();
    }

    private Optional<Witness> witness(Map<Variable, Object> way, Variable fact, Object value) {
        Map<Variable, Object> whole = new HashMap<>(way);
        whole.put(fact, value);
        DiagramNode<Answer> node = root;
        while (node.isFork()) {
            // What makes no difference once the fact is settled is not on the way.
            Object turn = whole.getOrDefault(node.variable(), node.values().get(0));
            whole.put(node.variable(), turn);
            node = node.children().get(node.values().indexOf(turn));
        }
        Answer answer = node.answer();
        return answer == null ? Optional.empty() : witnesses.on(whole, answer);
    }

    @SuppressWarnings("unchecked") // values of one member are of one type
    private static Comparable<Object> rank(Object value, Member member) {
        Object rank =
                member.type() instanceof Code code ? (Object) code.constants().indexOf(value) : value;
        return (Comparable<Object>) rank;
    }

    private static Text text(Member member) {
        return Text.of(
                "More of this, all else equal, leads to a looser outcome: "
                        + member.label().en() + ".",
                "其他情形相同，该事实趋严而结论趋宽：" + member.label().zh() + "。");
    }
}
