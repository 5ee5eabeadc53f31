// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.EntityVerdict;
import io.twinloop.Reason;
import io.twinloop.RuleTrace.State;
import io.twinloop.Verdict;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules came to under one set of presumptions: decisions first, then requirements and duties.
 *
 * @param snapshot the law
 * @param knowledge what was known
 * @param taken the decisions
 * @param judged the requirements and duties, for each entity
 */
record Core(Snapshot snapshot, Knowledge knowledge, List<Taken> taken, List<Judged> judged) {

    static Core judge(Snapshot snapshot, Knowledge knowledge) {
        List<Taken> taken = take(snapshot, knowledge);
        List<Judged> judged = new ArrayList<>();
        Judges judges = Judges.of(snapshot, knowledge, taken);
        for (Ruled rule : snapshot.rules()) {
            if (rule.rule().effect() instanceof Effect.Requirement
                    || rule.rule().effect() instanceof Effect.Duty) {
                for (Node entity : knowledge.tree().entities(rule.rule().about())) {
                    judged.add(judges.judge(rule, entity));
                }
            }
        }
        return new Core(snapshot, knowledge, taken, judged);
    }

    static List<Taken> take(Snapshot snapshot, Knowledge knowledge) {
        List<Taken> taken = new ArrayList<>();
        for (DecisionTaker taker : snapshot.takers()) {
            taken.add(take(taker, knowledge, false));
        }
        return taken;
    }

    /** Judges the rules about one entity, the decisions having been taken. */
    static Core judge(Snapshot snapshot, Knowledge knowledge, Judges judges, Node entity) {
        List<Judged> judged = snapshot.rules().stream()
                .filter(rule -> rule.rule().about().equals(entity.collection()))
                .filter(rule -> rule.rule().effect() instanceof Effect.Requirement
                        || rule.rule().effect() instanceof Effect.Duty)
                .map(rule -> judges.judge(rule, entity))
                .toList();
        return new Core(snapshot, knowledge, List.of(), judged);
    }

    // Requirements and duties read decisions as known; so each is put where they look for it.
    private static Taken take(DecisionTaker taker, Knowledge knowledge, boolean brief) {
        Taken taken = taker.take(knowledge, brief);
        knowledge.decided().put(new Variable.Decided(taker.decision().id(), Map.of(), ""), taken);
        return taken;
    }

    /**
     * Judges again with other knowledge, looking no further than needed.
     *
     * @return what the rules come to, or null if a reader would notice a difference
     */
    @Nullable
    Core repeated(Knowledge other) {
        List<Taken> again = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Taken before = taken.get(i);
            Taken after = take(snapshot.takers().get(i), other, before.outcome() != null);
            if (!Objects.equals(before.outcome(), after.outcome())
                    || (before.outcome() == null && !sameOpen(before, after))) {
                return null;
            }
            again.add(after);
        }
        List<Judged> rejudged = new ArrayList<>();
        Judges judges = Judges.of(snapshot, other, again);
        for (Judged before : judged) {
            Judged after = judges.judge(before.rule(), before.entity());
            if (after.differsFrom(before)) {
                return null;
            }
            rejudged.add(after);
        }
        return new Core(snapshot, other, again, rejudged);
    }

    private static boolean sameOpen(Taken before, Taken after) {
        return before.reasons().equals(after.reasons())
                && before.possible().equals(after.possible())
                && before.questions().equals(after.questions());
    }

    /** Returns everything that was presumed. */
    Set<Presumed> presumed() {
        Set<Presumed> all = new LinkedHashSet<>();
        recorders().forEach(recorder -> all.addAll(recorder.presumed()));
        return all;
    }

    Set<String> errors() {
        Set<String> errors = new LinkedHashSet<>();
        recorders().forEach(recorder -> errors.addAll(recorder.errors()));
        return errors;
    }

    List<Recorder> recorders() {
        List<Recorder> recorders = new ArrayList<>();
        taken.forEach(one -> recorders.add(one.recorder()));
        judged.forEach(one -> recorders.add(one.recorder()));
        return recorders;
    }

    Verdict verdict(Collection<SubjectTree.Fault> faults) {
        boolean refused = taken.stream().anyMatch(Taken::refuses);
        boolean broken = taken.stream().anyMatch(one -> !one.broken().isEmpty());
        if (refused || broken || !faults.isEmpty() || judged.stream().anyMatch(isError(State.VIOLATED))) {
            return Verdict.REJECTED;
        }
        return reasons().isEmpty() ? Verdict.ACCEPTED : Verdict.UNDETERMINED;
    }

    /** Returns why the verdict would be undetermined, if nothing rejects the subject. */
    Set<Reason> reasons() {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        taken.forEach(one -> reasons.addAll(one.reasons()));
        reasons.addAll(reasons(judged));
        if (taken.isEmpty() && !concerned(judged)) {
            reasons.add(Reason.NO_RULE);
        }
        return reasons;
    }

    private static Set<Reason> reasons(Collection<Judged> judged) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (Judged one : judged) {
            if (isError(State.MISSING).test(one)) {
                reasons.add(Reason.MISSING_FACTS);
            } else if (isError(State.UNKNOWN).test(one)) {
                if (one.limited()) {
                    reasons.add(Reason.LIMIT);
                } else if (!one.recorder().errors().isEmpty()) {
                    reasons.add(Reason.ERROR);
                } else {
                    reasons.add(Reason.MISSING_FACTS);
                }
            }
        }
        return reasons;
    }

    private boolean concerned(Collection<Judged> of) {
        return of.stream()
                .anyMatch(one -> one.state() != State.NOT_APPLICABLE
                        && snapshot.hosts().contains(one.rule().linked().instrument()));
    }

    /** Returns the verdict of each entity of the collections. */
    List<EntityVerdict> entities(Collection<SubjectTree.Fault> faults) {
        Map<Node, List<Judged>> byEntity = new LinkedHashMap<>();
        knowledge.tree().root().members().values().forEach(value -> {
            if (value instanceof Elements elements) {
                elements.values().forEach(element -> {
                    if (element instanceof Node node && node.collection() != null) {
                        byEntity.put(node, new ArrayList<>());
                    }
                });
            }
        });
        judged.forEach(one -> {
            List<Judged> mine = byEntity.get(one.entity());
            if (mine != null) {
                mine.add(one);
            }
        });
        List<EntityVerdict> verdicts = new ArrayList<>();
        byEntity.forEach((entity, mine) -> {
            verdicts.add(verdict(entity, mine, faults));
        });
        return verdicts;
    }

    /** Returns the verdict on one entity. */
    EntityVerdict verdict(Node entity, Collection<Judged> mine, Collection<SubjectTree.Fault> faults) {
        String pointer = entity.pointer();
        boolean wrong = faults.stream()
                .anyMatch(fault ->
                        fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/"));
        Verdict verdict;
        if (wrong || mine.stream().anyMatch(isError(State.VIOLATED))) {
            verdict = Verdict.REJECTED;
        } else {
            verdict = reasons(mine).isEmpty() && concerned(mine) ? Verdict.ACCEPTED : Verdict.UNDETERMINED;
        }
        return new EntityVerdict(entity.id(), pointer, verdict);
    }

    private static Predicate<Judged> isError(State state) {
        return one -> one.state() == state
                && one.rule().rule().effect() instanceof Effect.Requirement requirement
                && requirement.severity() == Severity.ERROR;
    }
}
