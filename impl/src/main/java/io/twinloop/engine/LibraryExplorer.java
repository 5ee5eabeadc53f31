// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import com.google.common.collect.Sets;
import io.twinloop.explore.Answer;
import io.twinloop.explore.BoundaryVector;
import io.twinloop.explore.CompiledDecision;
import io.twinloop.explore.DatedAnswer;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Explorer;
import io.twinloop.explore.NextQuestion;
import io.twinloop.explore.Remedy;
import io.twinloop.explore.Review;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.schema.Member;
import io.twinloop.schema.Subject;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explores what a library knows; each decision is explored once for each period of its law. Thread-safe. */
final class LibraryExplorer implements Explorer {

    private record Key(String decision, EffectivePeriod period) {}

    private final Library library;
    private final Map<Key, Space> spaces = new ConcurrentHashMap<>();

    LibraryExplorer(Library library) {
        this.library = library;
    }

    @Override
    public Exploration explore(String decision, LocalDate on) {
        Space space = space(decision, on);
        EffectivePeriod period = period(decision, on);
        int expansions = space.result().evaluations();
        if (!space.isComplete()) {
            return new Exploration(decision, on, period, null, expansions, List.of(), List.of(), List.of());
        }
        DecisionDiagram diagram;
        Proof proof;
        synchronized (space) {
            diagram = DiagramView.of(space);
            proof = new Proof(space);
        }
        return new Exploration(
                decision, on, period, diagram, expansions, proof.flaws(), proof.notDecided(), proof.openLawFound());
    }

    private Space space(String decision, LocalDate on) {
        return spaces.computeIfAbsent(
                new Key(decision, period(decision, on)), key -> Space.of(library.taker(decision, on), on, library));
    }

    private EffectivePeriod period(String decision, LocalDate on) {
        return periods(decision).stream()
                .filter(period -> period.contains(on))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<EffectivePeriod> periods(String decision) {
        return Periods.of(
                library.rulesOf(decision), library.requireDecision(decision).invariants());
    }

    @Override
    public List<Difference> differences(String decision, LocalDate before, LocalDate after) {
        return new Differences(space(decision, before), space(decision, after)).list();
    }

    @Override
    public List<Difference> differences(String decision, LocalDate on, Explorer other) {
        if (!(other instanceof LibraryExplorer explorer)) {
            throw new IllegalArgumentException("other must be an explorer of this implementation, was: "
                    + other.getClass().getName());
        }
        return new Differences(space(decision, on), explorer.space(decision, on)).list();
    }

    @Override
    public Review review(String instrument, LocalDate on) {
        Snapshot snapshot =
                library.snapshot(library.requireInstrument(instrument).schema(), on);
        List<Requirement> requirements = new ArrayList<>();
        Map<String, Formulas> shared = new HashMap<>();
        for (Ruled rule : snapshot.rules()) {
            if (rule.rule().effect() instanceof Effect.Requirement) {
                String about = rule.rule().about();
                Formulas formulas = shared.computeIfAbsent(about, fresh -> new Formulas());
                Map<String, Object> base = about.equals(snapshot.schema().subject())
                        ? Map.of()
                        : Map.of(about, List.of(Map.of("id", "e1")));
                Knowledge nothing = Space.nothing(snapshot.schema(), base, on, library);
                requirements.add(RequirementProblem.requirement(
                        rule, snapshot, nothing, base, formulas, Invariants.of(snapshot, nothing, formulas)));
            }
        }
        Demonstration demonstration = new Demonstration(snapshot, on, library, id -> space(id, on));
        return new Requirements(instrument, requirements, demonstration).review();
    }

    @Override
    public Optional<NextQuestion> next(Subject subject, String decision, LocalDate on) {
        DecisionTaker taker = library.taker(decision, on);
        Knowledge knowledge = library.knowledge(subject, on, Set.of());
        Recorder recorder = new Recorder();
        Formulas formulas = new Formulas(knowledge.tree().bounds());
        Branching.Result<Answer> result = Branching.explore(taker.problem(knowledge, recorder, formulas), false);
        Set<Variable> essential = result.essential();
        DiagramNode<Answer> root = result.root();
        Optional<Variable> best = root == null
                ? essential.stream().findFirst()
                : new Interview(root, formulas)
                        .best(
                                essential,
                                variable -> !recorder.pointers(variable).isEmpty());
        return best.flatMap(variable -> question(
                recorder.pointers(variable).iterator().next(), essential, recorder, result, taker.decision(), on));
    }

    private static Optional<NextQuestion> question(
            String pointer,
            Set<Variable> essential,
            Recorder recorder,
            Branching.Result<Answer> result,
            Decision decision,
            LocalDate on) {
        Member member = Placing.member(decision.schema(), pointer);
        if (member == null) {
            return Optional.empty();
        }
        Set<String> left = new LinkedHashSet<>();
        essential.forEach(variable -> left.addAll(recorder.pointers(variable)));
        Text asked = member.question();
        return Optional.of(new NextQuestion(
                pointer,
                asked == null ? member.label() : asked,
                why(result.answers().keySet(), decision),
                left.size(),
                member.citations().stream().filter(one -> one.isValidOn(on)).toList()));
    }

    private static Text why(Set<Answer> possible, Decision decision) {
        List<Text> outcomes = decision.outcomes().stream()
                .filter(option -> possible.contains(Answer.of(option.name())))
                .map(Decision.Option::text)
                .toList();
        String en = outcomes.stream().map(Text::en).collect(Collectors.joining("; "));
        String zh = outcomes.stream().map(Text::zh).collect(Collectors.joining("；"));
        return Text.of("The answer can still be: " + en + ".", "仍有以下可能：" + zh + "。");
    }

    @Override
    public List<Remedy> remedies(Subject subject, String decision, LocalDate on) {
        DecisionTaker taker = library.taker(decision, on);
        Knowledge knowledge = library.knowledge(subject, on, Set.of());
        String outcome = taker.take(knowledge, true).outcome();
        if (outcome == null || taker.decision().strictness(outcome) == 0) {
            return List.of();
        }
        Map<String, Object> current = changeable(space(decision, on), taker.decision(), knowledge);
        Knowledge open = library.knowledge(subject, on, current.keySet());
        Formulas formulas = new Formulas(open.tree().bounds());
        Branching.Result<Answer> result = Branching.exploreAll(taker.problem(open, new Recorder(), formulas));
        DiagramNode<Answer> root = result.root();
        return root == null ? List.of() : new Remedies(taker.decision(), formulas, current).of(root, outcome);
    }

    /** Returns the values of the facts that the decision looks at and a person can honestly change. */
    private static Map<String, Object> changeable(Space space, Decision decision, Knowledge knowledge) {
        Map<String, Object> current = new LinkedHashMap<>();
        for (Variable variable : space.result().met()) {
            Member member =
                    variable instanceof Variable.Fact fact ? Placing.member(decision.schema(), fact.pointer()) : null;
            if (member != null && member.isActionable()) {
                String pointer = ((Variable.Fact) variable).pointer();
                Object value = space.value(pointer, knowledge);
                if (value != null) {
                    current.put(pointer, value);
                }
            }
        }
        return current;
    }

    @Override
    public Stream<BoundaryVector> vectors(String decision, LocalDate on) {
        return new Vectors(space(decision, on)).stream();
    }

    @Override
    public CompiledDecision compile(String decision, LocalDate on) {
        DecisionTaker taker = library.taker(decision, on);
        Space space = space(decision, on);
        Compiled compiled = space.isComplete() && taker.strangers().isEmpty() ? Compiled.of(space) : null;
        return subject -> {
            Knowledge knowledge = library.knowledge(subject, on, Set.of());
            Set<Answer> answers = compiled == null ? null : compiled.walk(knowledge);
            // Where nothing is possible it may be a presumption that has to yield.
            return Compiled.result(
                    answers == null || answers.isEmpty()
                            ? taker.take(knowledge, false).possible()
                            : answers);
        };
    }

    @Override
    public List<DatedAnswer> history(Subject subject, String decision) {
        List<DatedAnswer> answers = new ArrayList<>();
        for (EffectivePeriod period : periods(decision)) {
            LocalDate day = Periods.day(period);
            Taken taken = library.taker(decision, day).take(library.knowledge(subject, day, Set.of()), false);
            DatedAnswer last = answers.isEmpty() ? null : answers.get(answers.size() - 1);
            if (last != null && isSame(last, taken)) {
                answers.set(
                        answers.size() - 1,
                        new DatedAnswer(
                                new EffectivePeriod(last.period().from(), period.until()),
                                last.outcome(),
                                last.possible()));
            } else {
                answers.add(new DatedAnswer(period, taken.outcome(), List.copyOf(taken.possible())));
            }
        }
        return List.copyOf(answers);
    }

    private static boolean isSame(DatedAnswer last, Taken taken) {
        return Sets.newHashSet(last.possible()).equals(taken.possible());
    }
}
