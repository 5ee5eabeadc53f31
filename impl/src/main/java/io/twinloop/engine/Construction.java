// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.schema.Member;
import io.twinloop.schema.Schema;
import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a subject of what a way through a diagram says of its unknowns.
 *
 * <p>A fact gets its value. For a test over lists or several facts, values are tried at the places it reads, until it comes
 * out as the way says; what the way does not speak of stays unknown. Where nothing is found after some tries, nothing is
 * claimed.
 */
final class Construction {

    /** What the subject is made for. */
    interface Goal {
        /** Returns the knowledge of some members and nothing else. */
        Knowledge knowing(Map<String, Object> members);

        /** Returns the scope in which a test is read of a subject, or empty if it cannot be read by itself. */
        Optional<Scope> scope(Variable.Whole whole, Knowledge subject);

        /** Returns whether a subject of these members shows what it is made for. */
        boolean isReached(Map<String, Object> members);
    }

    private static final int MAX_TRIES = 4096;

    private final Goal goal;
    private final Schema schema;
    private final Map<Variable.Whole, Truth> tests = new LinkedHashMap<>();
    private final Candidates candidates;
    private int tries;

    private Construction(Goal goal, Schema schema, LocalDate on, Map<Variable, Object> way, Knowledge start) {
        this.goal = goal;
        this.schema = schema;
        Map<Condition, Linked> read = new LinkedHashMap<>();
        way.forEach((variable, value) -> {
            if (variable instanceof Variable.Whole whole) {
                tests.put(whole, (Truth) value);
                goal.scope(whole, start).ifPresent(scope -> read.put(whole.test(), scope.linked()));
            }
        });
        this.candidates = new Candidates(read, on);
    }

    /**
     * Makes a subject.
     *
     * @param goal what it is made for
     * @param way the values of the unknowns
     * @param base members to begin with
     * @return its members; empty if none was found
     */
    static Optional<Map<String, Object>> construct(Goal goal, Map<Variable, Object> way, Map<String, Object> base) {
        Map<String, Object> members = base;
        for (Map.Entry<Variable, Object> turn : way.entrySet()) {
            if (turn.getKey() instanceof Variable.Fact fact) {
                members = Placing.put(members, fact.pointer(), Placing.plain(turn.getValue()));
            }
        }
        Knowledge start = goal.knowing(members);
        Construction construction = new Construction(goal, start.tree().schema(), start.on(), way, start);
        boolean readable = construction.tests.keySet().stream()
                .allMatch(whole -> goal.scope(whole, start).isPresent());
        return readable ? construction.search(members) : Optional.empty();
    }

    private Optional<Map<String, Object>> search(Map<String, Object> members) {
        if (++tries > MAX_TRIES) {
            return Optional.empty();
        }
        Knowledge knowledge = goal.knowing(members);
        Recorder open = null;
        for (Map.Entry<Variable.Whole, Truth> one : tests.entrySet()) {
            Recorder recorder = new Recorder();
            Truth truth = goal.scope(one.getKey(), knowledge)
                    .map(scope -> new Evaluator(knowledge, new Formulas(), false, recorder)
                            .reduce(one.getKey().test(), scope)
                            .truth())
                    .orElse(Truth.UNKNOWN);
            if (truth == Truth.UNKNOWN) {
                open = open == null ? recorder : open;
            } else if (truth != one.getValue()) {
                return Optional.empty();
            }
        }
        if (open == null) {
            return goal.isReached(members) ? Optional.of(members) : Optional.empty();
        }
        String place = open.reads().values().stream()
                .filter(read -> read.value() == null)
                .map(Recorder.Read::pointer)
                .findFirst()
                .orElse(null);
        return fill(members, place);
    }

    /** Tries values at a place. */
    private Optional<Map<String, Object>> fill(Map<String, Object> members, @Nullable String place) {
        Member member = place == null ? null : Placing.member(schema, place);
        if (place == null || member == null) {
            return Optional.empty();
        }
        for (Object value : candidates.of(member, members)) {
            Optional<Map<String, Object>> found = search(Placing.put(members, place, value));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
