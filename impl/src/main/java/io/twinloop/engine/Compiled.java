// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.CompiledDecision.Result;
import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A diagram that is walked: each fact is looked at once at most, and what is unknown is walked on all its ways. Immutable.
 */
final class Compiled {

    /** Returns in which cell an unknown lies for a subject; -1 if that is unknown, -2 if it lies in none. */
    private interface Look {
        int cell(Knowledge knowledge);
    }

    private static final int UNKNOWN = -1;
    private static final int NOWHERE = -2;
    private static final int NOT_YET = -3;

    private final DiagramNode<Answer> root;
    private final Map<Variable, Integer> numbers = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    private Compiled(DiagramNode<Answer> root) {
        this.root = root;
    }

    /** Compiles the diagram of a decision, or returns null if it looks at what cannot be compiled. */
    static @Nullable Compiled of(Space space) {
        Compiled compiled = new Compiled(space.root());
        for (List<DiagramNode<Answer>> level : Essentials.forks(compiled.root).values()) {
            DiagramNode<Answer> fork = level.get(0);
            Look look = look(space, fork);
            if (look == null) {
                return null;
            }
            compiled.numbers.put(fork.variable(), compiled.looks.size());
            compiled.looks.add(look);
        }
        return compiled;
    }

    private static @Nullable Look look(Space space, DiagramNode<Answer> fork) {
        if (fork.variable() instanceof Variable.Fact fact) {
            return fact(space, fact, fork.values());
        }
        if (fork.variable() instanceof Variable.Whole whole) {
            return space.scope(whole).map(scope -> whole(whole, scope)).orElse(null);
        }
        return null;
    }

    private static Look fact(Space space, Variable.Fact fact, List<Object> values) {
        List<Leaf> tests = space.formulas().cells().tests(fact);
        Map<List<Truth>, Integer> cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(signature(tests, values.get(i)), i);
        }
        return knowledge -> {
            Object value = space.value(fact.pointer(), knowledge);
            return value == null ? UNKNOWN : cells.getOrDefault(signature(tests, value), NOWHERE);
        };
    }

    private static List<Truth> signature(List<Leaf> tests, Object value) {
        List<Truth> signature = new ArrayList<>(tests.size());
        for (Leaf test : tests) {
            signature.add(test.at(value));
        }
        return signature;
    }

    private static Look whole(Variable.Whole whole, Scope read) {
        return knowledge -> {
            Truth truth = new Evaluator(knowledge, new Formulas(), false, new Recorder())
                    .reduce(
                            whole.test(),
                            Scope.of(
                                    read.linked(), read.rule(), knowledge.tree().root()))
                    .truth();
            // The cells of a test are yes and no, in this order.
            return truth == Truth.UNKNOWN ? UNKNOWN : truth == Truth.YES ? 0 : 1;
        };
    }

    /** Returns the answers of the possible completions; null if a value lies where the rules do not look. */
    @Nullable
    Set<Answer> walk(Knowledge knowledge) {
        int[] cells = new int[looks.size()];
        Arrays.fill(cells, NOT_YET);
        Set<Answer> answers = new LinkedHashSet<>();
        return walk(root, knowledge, cells, answers, new LinkedHashSet<>()) ? answers : null;
    }

    private boolean walk(
            DiagramNode<Answer> from,
            Knowledge knowledge,
            int[] cells,
            Set<Answer> answers,
            Set<DiagramNode<Answer>> seen) {
        DiagramNode<Answer> node = from;
        while (node.isFork()) {
            int number = Objects.requireNonNull(numbers.get(node.variable()));
            if (cells[number] == NOT_YET) {
                cells[number] = looks.get(number).cell(knowledge);
            }
            if (cells[number] == NOWHERE) {
                return false;
            }
            if (cells[number] == UNKNOWN) {
                boolean known = true;
                if (seen.add(node)) {
                    for (DiagramNode<Answer> child : node.children()) {
                        known &= walk(child, knowledge, cells, answers, seen);
                    }
                }
                return known;
            }
            node = node.children().get(cells[number]);
        }
        Answer answer = node.answer();
        if (answer != null) {
            answers.add(answer);
        }
        return true;
    }

    static Result result(Set<Answer> answers) {
        Answer only = answers.size() == 1 ? answers.iterator().next() : null;
        return new Result(only == null ? null : only.outcome(), List.copyOf(answers));
    }
}
