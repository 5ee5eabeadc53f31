// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One check of a document on a date. */
final class Check {

    private final Laws laws;
    private final String type;
    private final World world;
    private final Rules rules;
    private final List<Condition> invariants = new ArrayList<>();
    private final TreeMap<String, Settled> decisions = new TreeMap<>();
    private final Map<String, Report.State> states = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Report.Owed> duties = new LinkedHashSet<>();
    private final Set<String> reasons = new TreeSet<>();
    private boolean refused;

    Check(Laws laws, String type, World world) {
        this.laws = laws;
        this.type = type;
        this.world = world;
        this.rules = laws.on(world.on());
    }

    Report run() {
        findings.addAll(world.facts().findings());
        laws.about(type).forEach(this::decide);
        for (Rule rule : rules.all()) {
            if (isEnough()) {
                break;
            }
            if (rules.bookOf(rule).subject().equals(type)) {
                about(rule).forEach(me -> judge(rule, me));
            }
        }
        String verdict = verdict();
        return new Report(
                verdict,
                verdict.equals("UNDETERMINED") ? reasons : Set.of(),
                decisions,
                states,
                findings,
                duties,
                Set.of(),
                Map.of());
    }

    private boolean isEnough() {
        return laws.defects().contains(Defect.SHORT_CIRCUIT) && !findings.isEmpty();
    }

    private List<Entity> about(Rule rule) {
        return rule.about().equals(type)
                ? List.of(world.facts().root())
                : world.facts().entitiesOf(rule.about());
    }

    private void decide(Decision decision) {
        boolean possible = true;
        if (!laws.defects().contains(Defect.INVARIANTS_IGNORED)) {
            possible = Contradictions.settle(decision, rules, world, laws.outcomes());
            if (possible) {
                invariants.addAll(decision.invariants());
            } else {
                findings.add(Finding.structure("02", ""));
            }
        }
        Settled settled = possible
                ? settle(new DecisionMatter(
                        decision, rules, world, !laws.defects().contains(Defect.INVARIANTS_IGNORED)))
                : Settled.CONTRADICTORY;
        decisions.put(decision.id(), settled);
        world.decide(decision.id(), settled.outcome());
        refused |= decision.refusing().contains(settled.outcome());
        if (settled.outcome().isEmpty()) {
            reasons.add(settled.reason());
        }
    }

    private Settled settle(DecisionMatter matter) {
        try {
            Set<Object> answers = new Search(matter, laws.outcomes()).answers(2);
            return answers.size() == 1 ? (Settled) answers.iterator().next() : Settled.MISSING_FACTS;
        } catch (Search.TooLarge e) {
            return Settled.LIMIT;
        }
    }

    private void judge(Rule rule, Entity me) {
        Report.State state = state(rule, me);
        states.put(rule.id() + " " + me.pointer(), state);
        if (rule.effect() instanceof Rule.Requirement requirement) {
            if (state == Report.State.VIOLATED || state == Report.State.MISSING) {
                findings.add(new Finding(rule.id(), state.name(), requirement.severity(), me.pointer()));
            }
        } else if (rule.effect() instanceof Rule.Duty duty && state == Report.State.APPLIES && mayProceed()) {
            duties.add(new Report.Owed(
                    rule.id(),
                    me.pointer(),
                    duty.deadline() == null ? null : duty.deadline().due(rules.scope(rule, world, me))));
        }
    }

    // Duties of a decision's subject read its outcome, and there are none without one that lets it proceed (semantics
    // 4.4).
    private boolean mayProceed() {
        boolean open = decisions.values().stream().anyMatch(one -> one.outcome().isEmpty());
        return !open && (!refused || laws.defects().contains(Defect.DUTIES_OF_PROHIBITED));
    }

    private Report.State state(Rule rule, Entity me) {
        Application application = new Application(rules, world, me, Set.of());
        if (rule.effect() instanceof Rule.Disapplies || rule.decision() != null) {
            return switch (application.of(rule)) {
                case YES -> Report.State.APPLIES;
                case UNKNOWN -> Report.State.UNKNOWN;
                case NO -> application.holds(rule) == Truth.NO ? Report.State.NOT_APPLICABLE : Report.State.APPLIES;
            };
        }
        Truth holds = settled(rule, me);
        if (rule.effect() instanceof Rule.Duty) {
            return switch (holds) {
                case YES -> Report.State.APPLIES;
                case UNKNOWN -> Report.State.UNKNOWN;
                case NO -> Report.State.NOT_APPLICABLE;
            };
        }
        if (holds != Truth.UNKNOWN) {
            boolean concerned = application.holds(rule) != Truth.NO;
            return holds == Truth.YES
                    ? Report.State.VIOLATED
                    : concerned ? Report.State.SATISFIED : Report.State.NOT_APPLICABLE;
        }
        world.countUnshownAsNo(true);
        try {
            return settled(rule, me) == Truth.YES ? Report.State.MISSING : Report.State.UNKNOWN;
        } finally {
            world.countUnshownAsNo(false);
        }
    }

    private Truth settled(Rule rule, Entity me) {
        try {
            RuleMatter matter = new RuleMatter(rule, rules, world, me, invariants);
            Set<Object> answers = new Search(matter, laws.outcomes()).answers(2);
            return answers.size() == 1 && answers.iterator().next() instanceof Truth truth ? truth : Truth.UNKNOWN;
        } catch (Search.TooLarge e) {
            reasons.add("LIMIT");
            return Truth.UNKNOWN;
        }
    }

    private String verdict() {
        boolean rejected = refused;
        for (Finding finding : findings) {
            boolean weighs = finding.severity().equals("ERROR")
                    || laws.defects().contains(Defect.WARNINGS_REJECT)
                            && finding.severity().equals("WARNING");
            rejected |= weighs && finding.basis().equals("VIOLATED");
            if (weighs && finding.basis().equals("MISSING")) {
                reasons.add("MISSING_FACTS");
            }
        }
        for (Rule rule : rules.all()) {
            boolean error = rule.effect() instanceof Rule.Requirement requirement
                    && requirement.severity().equals("ERROR");
            if (error && anyState(rule, Report.State.UNKNOWN)) {
                reasons.add("MISSING_FACTS");
            }
        }
        if (states.values().stream().allMatch(state -> state == Report.State.NOT_APPLICABLE)) {
            reasons.add("NO_RULE");
        }
        if (rejected) {
            return "REJECTED";
        }
        return reasons.isEmpty() || laws.defects().contains(Defect.SWALLOW) ? "ACCEPTED" : "UNDETERMINED";
    }

    private boolean anyState(Rule rule, Report.State wanted) {
        return states.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == wanted && entry.getKey().startsWith(rule.id() + " "));
    }
}
