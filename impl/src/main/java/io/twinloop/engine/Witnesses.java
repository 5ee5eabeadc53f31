// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.Witness;
import io.twinloop.schema.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes subjects that show an answer of a decision, and takes the decision about each again: what does not replay is none. */
final class Witnesses {

    /** How many ways to an answer are tried before nothing is claimed. */
    private static final int MAX_WAYS = 64;

    private final Space space;
    private List<String> rules = List.of();

    Witnesses(Space space) {
        this.space = space;
    }

    /** Returns the ids of the rules that give the answer to the last subject made. */
    List<String> rules() {
        return rules;
    }

    /** Returns a subject on a way that has the answer; empty if none was found. */
    Optional<Witness> on(Map<Variable, Object> way, Answer answer) {
        return Construction.construct(goal(answer), way, Map.of())
                .map(members -> new Witness(
                        new Document(space.taker().decision().schema().subject(), new LinkedHashMap<>(members)),
                        answer));
    }

    /** Returns a subject on the first of some ways on which there is one. */
    Optional<Witness> first(Stream<Map<Variable, Object>> ways, Answer answer) {
        return ways.limit(MAX_WAYS)
                .map(way -> on(way, answer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Construction.Goal goal(Answer answer) {
        return new Construction.Goal() {
            @Override
            public Knowledge knowing(Map<String, Object> members) {
                return space.knowing(members);
            }

            @Override
            public Optional<Scope> scope(Variable.Whole whole, Knowledge subject) {
                return space.scope(whole)
                        .map(scope -> Scope.of(
                                scope.linked(), scope.rule(), subject.tree().root()));
            }

            @Override
            public boolean isReached(Map<String, Object> members) {
                Taken taken = space.take(members);
                rules = taken.rules().stream().sorted().toList();
                return taken.possible().equals(Set.of(answer));
            }
        };
    }
}
