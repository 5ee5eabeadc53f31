// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Difference.Direction;
import io.twinloop.explore.Witness;
import io.twinloop.rule.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changes from one law to another: both are explored together, and where their answers differ a subject is made. */
final class Differences {

    private record Change(Answer before, Answer after) {}

    private final Space before;
    private final Space after;

    Differences(Space before, Space after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> list() {
        Formulas formulas = new Formulas();
        Both both = new Both(problem(before, formulas), problem(after, formulas));
        Branching.Result<Both.Answers> result = Branching.exploreAll(both);
        DiagramNode<Both.Answers> root = result.root();
        if (root == null) {
            throw new IllegalStateException("the two laws are too large to be compared: more than "
                    + Branching.EXPLORATION_LIMIT + " expansions");
        }
        Set<Change> changes = new LinkedHashSet<>();
        result.answers().keySet().forEach(one -> {
            if (!one.before().answer().equals(one.after().answer())) {
                changes.add(new Change(one.before().answer(), one.after().answer()));
            }
        });
        List<Difference> differences = new ArrayList<>();
        changes.forEach(change -> difference(change, root).ifPresent(differences::add));
        return differences;
    }

    private static Branching.Problem<Given> problem(Space space, Formulas formulas) {
        return Given.of(space.taker().problem(space.knowledge(), new Recorder(), formulas));
    }

    private Optional<Difference> difference(Change change, DiagramNode<Both.Answers> root) {
        Witnesses witnesses = new Witnesses(before);
        return Ways.to(
                        root,
                        one -> one.before().answer().equals(change.before())
                                && one.after().answer().equals(change.after()))
                .limit(64)
                .map(way -> witnesses.on(way, change.before()))
                .flatMap(Optional::stream)
                .map(witness -> difference(change, witness))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Difference> difference(Change change, Witness witness) {
        Map<String, Object> members = new LinkedHashMap<>();
        witness.subject().members().forEach((name, value) -> {
            if (value != null) {
                members.put(name, value);
            }
        });
        Taken now = after.take(members);
        if (!now.possible().equals(Set.of(change.after()))) {
            return Optional.empty();
        }
        Taken then = before.take(members);
        return Optional.of(new Difference(
                direction(change),
                change.before(),
                change.after(),
                witness.subject(),
                List.copyOf(then.rules()),
                List.copyOf(now.rules())));
    }

    private Direction direction(Change change) {
        Decision decision = after.taker().decision();
        String one = change.before().outcome();
        String other = change.after().outcome();
        if (one == null || other == null) {
            return Direction.OTHER;
        }
        return decision.strictness(other) > decision.strictness(one) ? Direction.BOUND : Direction.FREED;
    }
}
