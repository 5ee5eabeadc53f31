// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Assumption;
import io.twinloop.Basis;
import io.twinloop.Digests;
import io.twinloop.DutyOwed;
import io.twinloop.EntityReport;
import io.twinloop.Explanation;
import io.twinloop.Explanation.Definition;
import io.twinloop.Finding;
import io.twinloop.NotJudged;
import io.twinloop.Outcome;
import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.Verdict;
import io.twinloop.explore.Answer;
import io.twinloop.language.Term;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Severity;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.Presumption;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import io.twinloop.value.WorkingCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the report of what the rules came to. */
final class Reporter {

    private final Core core;
    private final @Nullable WorkingCalendar calendar;
    private final Snapshot snapshot;
    private final LocalDate on;
    private final SchemaOrder order;
    private final List<SubjectTree.Fault> faults;

    Reporter(Core core, List<SubjectTree.Fault> faults, @Nullable WorkingCalendar calendar) {
        this.calendar = calendar;
        this.core = core;
        this.snapshot = core.snapshot();
        this.on = core.knowledge().on();
        this.order = new SchemaOrder(snapshot.schema());
        this.faults = faults;
    }

    Report report(List<Presumed> relied, Digests digests) {
        Verdict verdict = core.verdict(faults);
        List<Finding> findings = findings();
        List<DutyOwed> duties = duties();
        Explanation explanation = explanation();
        return new Report(
                snapshot.schema().subject(),
                on,
                verdict,
                verdict == Verdict.UNDETERMINED ? List.copyOf(core.reasons()) : List.of(),
                outcomes(),
                findings,
                duties,
                questions(),
                relied.stream().map(this::assumption).distinct().toList(),
                citations(explanation, findings, duties),
                core.entities(faults),
                explanation,
                notJudged(),
                List.copyOf(core.errors()),
                explanation.rules().stream().anyMatch(this::hasEnded),
                digests);
    }

    private boolean hasEnded(RuleTrace trace) {
        Ruled rule = snapshot.byId().get(trace.rule());
        return rule != null && rule.rule().inForce().until() != null;
    }

    private List<Outcome> outcomes() {
        return core.taken().stream()
                .sorted(Comparator.comparing(taken -> taken.decision().id()))
                .map(this::outcome)
                .toList();
    }

    private Outcome outcome(Taken taken) {
        Decision decision = taken.decision();
        String value = taken.outcome();
        List<Text> unsettled = value != null
                ? List.of()
                : taken.open().stream()
                        .map(id -> snapshot.byId().get(id))
                        .filter(Objects::nonNull)
                        .map(rule -> ((Effect.Unsettled) rule.rule().effect()).reason())
                        .toList();
        return new Outcome(
                decision.id(),
                decision.question(),
                value,
                value == null ? null : decision.option(value).text(),
                taken.reasons(),
                possible(taken),
                inOrder(taken.rules()),
                unsettled);
    }

    /** Returns the outcomes of the possible completions, with those that an open rule may mean or leaves to another. */
    private List<String> possible(Taken taken) {
        Stream<String> answers = taken.possible().stream().map(Answer::outcome).filter(Objects::nonNull);
        Stream<String> read = taken.open().isEmpty()
                ? Stream.of()
                : taken.rules().stream()
                        .map(id -> snapshot.byId().get(id))
                        .filter(Objects::nonNull)
                        .flatMap(rule -> meanings(rule.rule().effect(), taken.decision()));
        // Without the open rules no other gives an outcome, so that what holds without any is as possible.
        boolean nothingElse = !taken.open().isEmpty() && taken.open().containsAll(taken.rules());
        Taken own = taken.own();
        String least = own == null ? taken.decision().otherwise() : own.outcome();
        Stream<String> otherwise = nothingElse ? Stream.ofNullable(least) : Stream.of();
        return Stream.of(answers, read, otherwise)
                .flatMap(outcomes -> outcomes)
                .distinct()
                .sorted(Comparator.comparingInt(taken.decision()::strictness))
                .toList();
    }

    private static Stream<String> meanings(Effect effect, Decision decision) {
        if (effect instanceof Effect.Unsettled unsettled) {
            return unsettled.mayMean().isEmpty()
                    ? decision.outcomes().stream().map(Decision.Option::name)
                    : unsettled.mayMean().stream();
        }
        return effect instanceof Effect.Outcome outcome ? Stream.of(outcome.outcome()) : Stream.of();
    }

    private List<String> inOrder(Set<String> rules) {
        return snapshot.byId().keySet().stream().filter(rules::contains).toList();
    }

    /** Reports on entities one after the other, keeping nothing of those that went before. */
    static Stream<EntityReport> each(
            Snapshot snapshot, Knowledge knowledge, List<SubjectTree.Fault> faults, List<Node> entities) {
        Judges judges = Judges.of(snapshot, knowledge, Core.take(snapshot, knowledge));
        return entities.stream().map(entity -> {
            List<SubjectTree.Fault> own = faults.stream()
                    .filter(fault -> fault.pointer().startsWith(entity.pointer() + "/"))
                    .toList();
            Core core = Core.judge(snapshot, knowledge, judges, entity);
            Reporter reporter = new Reporter(core, own, null);
            return new EntityReport(
                    core.verdict(entity, core.judged(), own), reporter.findings(), reporter.questions());
        });
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        faults.forEach(fault -> findings.add(new Finding(
                fault.kind().id(),
                Severity.ERROR,
                Basis.VIOLATED,
                null,
                fault.pointer(),
                List.of(),
                List.of(fault.kind().citation()),
                Text.of(
                        fault.kind().text().en() + " Here: " + fault.text().en() + ".",
                        fault.kind().text().zh() + "此处：" + fault.text().zh() + "。"),
                null)));
        snapshot.takers().forEach(taker -> findings.addAll(contradictions(taker)));
        for (Judged judged : core.judged()) {
            if (judged.state() == State.VIOLATED || judged.state() == State.MISSING) {
                findings.add(finding(judged));
            }
        }
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Finding::rule)
                .thenComparing(order.by(Finding::path)));
        return findings;
    }

    private List<Finding> contradictions(DecisionTaker taker) {
        Set<String> broken = core.taken().stream()
                .filter(taken -> taken.decision().equals(taker.decision()))
                .flatMap(taken -> taken.broken().stream())
                .collect(Collectors.toSet());
        return taker.decision().invariants().stream()
                .filter(invariant -> broken.contains(invariant.name()))
                .map(invariant -> contradiction(invariant, taker.invariants()))
                .toList();
    }

    private Finding contradiction(Decision.Invariant invariant, Invariants invariants) {
        StructureRule rule = StructureRule.CONTRADICTION;
        Knowledge stated = core.knowledge().with(core.knowledge().presumptions().strict());
        Recorder recorder = new Recorder();
        new Evaluator(stated, new Formulas(), false, recorder)
                .reduce(invariant.holds(), invariants.scope(invariant, stated));
        return new Finding(
                rule.id(),
                Severity.ERROR,
                Basis.VIOLATED,
                null,
                "",
                Explainer.evidence(recorder.reads().values().stream()
                        .filter(read -> read.value() != null)
                        .toList()),
                List.of(rule.citation()),
                Text.of(
                        rule.text().en() + " " + invariant.text().en(),
                        rule.text().zh() + invariant.text().zh()),
                null);
    }

    private Finding finding(Judged judged) {
        Rule rule = judged.rule().rule();
        Effect.Requirement requirement = (Effect.Requirement) rule.effect();
        return new Finding(
                rule.id(),
                requirement.severity(),
                judged.state() == State.VIOLATED ? Basis.VIOLATED : Basis.MISSING,
                judged.entity().id(),
                judged.entity().pointer(),
                Explainer.evidence(judged.recorder().reads().values()),
                Explainer.citations(rule, on),
                rule.text(),
                requirement.remedy());
    }

    private List<DutyOwed> duties() {
        List<DutyOwed> duties = new ArrayList<>();
        for (Judged judged : core.judged()) {
            Rule rule = judged.rule().rule();
            if (judged.state() == State.APPLIES && rule.effect() instanceof Effect.Duty duty) {
                duties.add(new DutyOwed(
                        rule.id(),
                        judged.entity().pointer(),
                        duty.phase(),
                        duty.deadline(),
                        due(judged, duty.deadline()),
                        rule.text(),
                        Explainer.citations(rule, on)));
            }
        }
        duties.sort(Comparator.comparing(DutyOwed::phase)
                .thenComparing(DutyOwed::rule)
                .thenComparing(order.by(DutyOwed::path)));
        return duties;
    }

    /** Returns the last day of a limit, or null if it cannot be told. */
    private @Nullable LocalDate due(Judged judged, @Nullable Deadline deadline) {
        Term day = deadline == null ? null : deadline.day();
        if (deadline == null || day == null) {
            return null;
        }
        try {
            Object happened = new Reader(core.knowledge(), new Recorder())
                    .value(day, judged.rule().scope(judged.entity()));
            return happened instanceof LocalDate date
                    ? deadline.due(date, calendar).orElse(null)
                    : null;
        } catch (EvaluationException | DateTimeException e) {
            return null; // a limit that cannot be reckoned stays in words
        }
    }

    private List<Question> questions() {
        Map<String, Set<String>> settles = new LinkedHashMap<>();
        for (Taken taken : core.taken()) {
            if (taken.outcome() == null) {
                collect(taken.essential(), taken.recorder(), taken.decision().id(), settles);
            }
        }
        for (Judged judged : core.judged()) {
            if (judged.state() == State.UNKNOWN) {
                collect(judged.essential(), judged.recorder(), judged.rule().id(), settles);
            }
        }
        List<Question> questions = new ArrayList<>();
        settles.forEach((pointer, waiting) -> {
            Member member = order.member(pointer);
            if (member != null) {
                Text asked = member.question();
                questions.add(new Question(
                        pointer,
                        asked == null ? member.label() : asked,
                        member.type() instanceof Code code ? code.constants() : List.of(),
                        List.copyOf(waiting),
                        valid(member.citations())));
            }
        });
        return questions;
    }

    private static void collect(
            Set<Variable> essential, Recorder recorder, String waiting, Map<String, Set<String>> settles) {
        for (Variable variable : essential) {
            for (String pointer : recorder.pointers(variable)) {
                settles.computeIfAbsent(pointer, key -> new LinkedHashSet<>()).add(waiting);
            }
        }
    }

    private Assumption assumption(Presumed presumed) {
        if (presumed instanceof Presumed.Value value) {
            Text label = value.member().label();
            String shown = Objects.toString(
                    Explainer.evidence(List.of(new Recorder.Read(value.pointer(), value.member(), value.value(), true)))
                            .get(0)
                            .value());
            Presumption presumption = value.member().presumption();
            Text because = presumption == null ? AssumptionText.TEST : presumption.because();
            return new Assumption(value.pointer(), null, AssumptionText.of(label, shown), because);
        }
        if (presumed instanceof Presumed.Asked asked) {
            return new Assumption(
                    asked.pointer(), asker(asked), assumption(asked.presumed()).text(), AssumptionText.TEST);
        }
        Presumed.Test test = (Presumed.Test) presumed;
        Ruled rule = snapshot.byId().get(test.rule());
        return new Assumption(
                test.pointer(),
                test.rule(),
                rule == null ? AssumptionText.TEST : rule.rule().text(),
                AssumptionText.TEST);
    }

    /** Returns the first rule that asks the decision that presumes something. */
    private @Nullable String asker(Presumed.Asked asked) {
        return core.judged().stream()
                .filter(judged -> judged.recorder().presumed().contains(asked))
                .map(judged -> judged.rule().id())
                .findFirst()
                .orElse(null);
    }

    private Explanation explanation() {
        Explainer explainer = new Explainer(core.knowledge());
        List<RuleTrace> traces = new ArrayList<>();
        Map<String, Definition> facts = new LinkedHashMap<>();
        for (int i = 0; i < core.taken().size(); i++) {
            Taken taken = core.taken().get(i);
            DecisionTaker taker = snapshot.takers().get(i);
            for (Ruled rule : taker.members()) {
                addIfTold(explainer.trace(rule, taker.exceptions(), snapshot.byId()), rule, taken, traces, facts);
            }
            // A stranger's rule that makes nothing stricter gives the decision nothing.
            for (Ruled rule : taker.strangers()) {
                if (!taken.rules().contains(rule.id())) {
                    continue;
                }
                addIfTold(explainer.trace(rule, taker.exceptions(), snapshot.byId()), rule, taken, traces, facts);
            }
        }
        for (Judged judged : core.judged()) {
            if (judged.state() != State.NOT_APPLICABLE) {
                traces.add(explainer.trace(judged, snapshot.exceptions(), snapshot.byId()));
                define(judged.recorder(), judged.rule(), facts);
            }
        }
        return new Explanation(traces, List.copyOf(facts.values()));
    }

    private void addIfTold(
            @Nullable RuleTrace trace, Ruled rule, Taken taken, List<RuleTrace> traces, Map<String, Definition> facts) {
        boolean gives = taken.rules().contains(rule.id());
        if (trace == null || (trace.state() == State.UNKNOWN && !gives)) {
            return;
        }
        traces.add(trace);
        if (gives) {
            Recorder recorder = new Recorder();
            new Evaluator(core.knowledge(), new Formulas(), false, recorder)
                    .reduce(
                            rule.rule().when(),
                            rule.scope(core.knowledge().tree().root()));
            define(recorder, rule, facts);
        }
    }

    private void define(Recorder recorder, Ruled rule, Map<String, Definition> facts) {
        recorder.reads()
                .forEach((pointer, read) -> facts.putIfAbsent(
                        path(pointer),
                        new Definition(
                                path(pointer),
                                read.member().label(),
                                Explanation.Kind.STATED,
                                valid(read.member().citations()))));
        recorder.facts().forEach(name -> {
            Fact fact = rule.linked().fact(name.substring(name.indexOf(':') + 1));
            if (fact != null) {
                facts.putIfAbsent(
                        name,
                        new Definition(
                                name,
                                fact.text(),
                                fact instanceof Fact.Native ? Explanation.Kind.NATIVE : Explanation.Kind.DERIVED,
                                valid(fact.citations())));
            }
        });
        recorder.decisions()
                .forEach(id -> snapshot.takers().stream()
                        .filter(taker -> taker.decision().id().equals(id))
                        .forEach(taker -> facts.putIfAbsent(
                                id,
                                new Definition(id, taker.decision().question(), Explanation.Kind.DECIDED, List.of()))));
    }

    /** Returns the path of a fact without the numbers of elements: one definition for all of them. */
    private static String path(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String token : pointer.split("/", -1)) {
            if (!token.isEmpty() && !token.chars().allMatch(Character::isDigit)) {
                path.append(path.length() == 0 ? "" : ".").append(token);
            }
        }
        return path.toString();
    }

    private List<Citation> citations(Explanation explanation, List<Finding> findings, List<DutyOwed> duties) {
        Map<String, Citation> cited = new LinkedHashMap<>();
        explanation.rules().forEach(trace -> trace.citations().forEach(one -> cited.putIfAbsent(one.toString(), one)));
        explanation.facts().forEach(fact -> fact.citations().forEach(one -> cited.putIfAbsent(one.toString(), one)));
        explanation
                .rules()
                .forEach(trace -> trace.tried().forEach(id -> {
                    Ruled rule = snapshot.byId().get(id);
                    if (rule != null) {
                        Explainer.citations(rule.rule(), on).forEach(one -> cited.putIfAbsent(one.toString(), one));
                    }
                }));
        findings.forEach(finding -> finding.citations().forEach(one -> cited.putIfAbsent(one.toString(), one)));
        duties.forEach(duty -> duty.citations().forEach(one -> cited.putIfAbsent(one.toString(), one)));
        return List.copyOf(cited.values());
    }

    private List<Citation> valid(List<Citation> citations) {
        return citations.stream().filter(one -> one.isValidOn(on)).toList();
    }

    private List<NotJudged> notJudged() {
        Stream<NotJudged> silent = snapshot.silent().stream()
                .map(linked -> new NotJudged(
                        linked.instrument(), Text.of("No rule of it is in force on " + on + ".", on + "无其现行有效的规则。")));
        Stream<NotJudged> leftOut = snapshot.leftOut().entrySet().stream()
                .map(origin -> new NotJudged(
                        origin.getKey().name(),
                        Text.of(
                                "The selection leaves out " + origin.getValue() + " rules of this origin.",
                                "所选适用范围不含该来源的规则，共" + origin.getValue() + "条。")));
        return Stream.concat(silent, leftOut).toList();
    }
}
