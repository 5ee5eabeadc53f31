// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.RuleTrace.State;
import io.twinloop.explore.Answer;
import io.twinloop.language.Condition;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Rule;
import io.twinloop.schema.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes subjects that violate requirements, or to which they apply, and judges each again. */
final class Demonstration {

    private static final int MAX_WAYS = 64;

    private final Snapshot snapshot;
    private final LocalDate on;
    private final Decisions decisions;
    private final Function<String, Space> spaces;

    /**
     * Makes the maker.
     *
     * @param snapshot the law
     * @param on the day
     * @param decisions takes decisions
     * @param spaces explores a decision by id
     */
    Demonstration(Snapshot snapshot, LocalDate on, Decisions decisions, Function<String, Space> spaces) {
        this.snapshot = snapshot;
        this.on = on;
        this.decisions = decisions;
        this.spaces = spaces;
    }

    /**
     * Returns the members of a subject.
     *
     * @param first the requirement whose unknowns the way names
     * @param way the values of the unknowns
     * @param shown the requirements
     * @param violated whether all of them must be violated, or else apply
     */
    Optional<Map<String, Object>> of(
            Requirement first, Map<Variable, Object> way, List<Requirement> shown, boolean violated) {
        Construction.Goal goal = goal(first, shown, violated);
        return bases(first, way)
                .map(base -> Construction.construct(goal, way, base))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns members with which the decisions that the way speaks of have the outcomes it says. */
    private Stream<Map<String, Object>> bases(Requirement first, Map<Variable, Object> way) {
        Stream<Map<String, Object>> bases = Stream.of(first.base());
        for (Map.Entry<Variable, Object> turn : way.entrySet()) {
            if (turn.getKey() instanceof Variable.Decided decided) {
                if (!decided.with().isEmpty()) {
                    return Stream.empty();
                }
                Answer answer = Answer.of((String) turn.getValue());
                Space space = spaces.apply(decided.decision());
                bases = bases.flatMap(base -> Ways.to(space.root(), answer::equals)
                        .filter(other -> agree(other, way))
                        .limit(MAX_WAYS)
                        .map(other -> facts(base, other)));
            }
        }
        return bases;
    }

    private static boolean agree(Map<Variable, Object> one, Map<Variable, Object> other) {
        return one.entrySet().stream()
                .allMatch(turn -> turn.getKey() instanceof Variable.Fact
                        && turn.getValue().equals(other.getOrDefault(turn.getKey(), turn.getValue())));
    }

    private static Map<String, Object> facts(Map<String, Object> base, Map<Variable, Object> way) {
        Map<String, Object> members = new LinkedHashMap<>(base);
        for (Map.Entry<Variable, Object> turn : way.entrySet()) {
            members = Placing.put(members, ((Variable.Fact) turn.getKey()).pointer(), Placing.plain(turn.getValue()));
        }
        return members;
    }

    private Construction.Goal goal(Requirement first, List<Requirement> shown, boolean violated) {
        Schema schema = snapshot.schema();
        return new Construction.Goal() {
            @Override
            public Knowledge knowing(Map<String, Object> members) {
                return Space.nothing(schema, members, on, decisions);
            }

            @Override
            public Optional<Scope> scope(Variable.Whole whole, Knowledge subject) {
                Node me = entity(first.rule().rule(), subject);
                return Stream.concat(shown.stream().map(Requirement::rule), snapshot.rules().stream())
                        .filter(rule -> contains(rule.rule(), whole.test()))
                        .map(rule -> rule.scope(me))
                        .filter(scope -> scope.place(whole.test()).equals(whole.place()))
                        .findFirst();
            }

            @Override
            public boolean isReached(Map<String, Object> members) {
                Core core = Core.judge(snapshot, Space.whole(schema, members, on, decisions));
                return shown.stream()
                        .allMatch(one -> core.judged().stream()
                                .anyMatch(judged ->
                                        judged.rule().id().equals(one.rule().id())
                                                && isShown(judged.state(), violated)));
            }
        };
    }

    private static boolean isShown(State state, boolean violated) {
        return violated
                ? state == State.VIOLATED || state == State.MISSING
                : state != State.NOT_APPLICABLE && state != State.EXCEPTED;
    }

    private static Node entity(Rule rule, Knowledge subject) {
        return subject.tree().entities(rule.about()).get(0);
    }

    private static boolean contains(Rule rule, Condition test) {
        boolean requires = rule.effect() instanceof Effect.Requirement requirement
                && requirement.require().nodes().anyMatch(test::equals);
        return requires || rule.when().nodes().anyMatch(test::equals);
    }
}
