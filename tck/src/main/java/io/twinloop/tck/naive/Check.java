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

/** Makes the report of a document from what was judged of it (semantics 5.1). */
final class Check {

    private final Laws laws;
    private final String type;
    private final World world;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Report.Owed> duties = new LinkedHashSet<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private final List<Judged.Ruled> looked = new ArrayList<>();

    Check(Laws laws, String type, World world) {
        this.laws = laws;
        this.type = type;
        this.world = world;
        world.judgedBy(laws);
    }

    Report run() {
        Judgement judgement = Judgement.of(laws, type, world);
        findings.addAll(world.facts().findings());
        if (judgement.isContradictory()) {
            findings.add(Finding.structure("02", ""));
        }
        boolean mayProceed = judgement.decided().values().stream().allMatch(this::mayProceed);
        judgement.decided().values().forEach(decided -> questions.addAll(decided.questions()));
        for (Judged.Ruled ruled : judgement.ruled().values()) {
            if (!has(Defect.SHORT_CIRCUIT) || findings.isEmpty()) {
                look(ruled, mayProceed);
            }
        }
        Set<String> reasons = reasons(judgement);
        boolean refused = judgement.decided().values().stream().anyMatch(Check::refuses);
        String verdict = verdict(refused || findings.stream().anyMatch(this::rejects), reasons);
        TreeMap<String, String> outcomes = new TreeMap<>();
        judgement
                .decided()
                .forEach((id, decided) -> outcomes.put(id, decided.settled().outcome()));
        return new Report(
                verdict,
                verdict.equals("UNDETERMINED") ? reasons : Set.of(),
                outcomes,
                findings,
                questions,
                duties,
                entities(),
                Assumptions.of(judgement, laws, type, world)); // last, as it withdraws what the rest relies on
    }

    private boolean has(Defect defect) {
        return laws.defects().contains(defect);
    }

    private static boolean refuses(Judged.Decided decided) {
        return decided.decision().refusing().contains(decided.settled().outcome());
    }

    // Duties are laid on what may be done: none while the outcome is open, or if it refuses (semantics 4.4).
    private boolean mayProceed(Judged.Decided decided) {
        return !decided.settled().outcome().isEmpty() && (!refuses(decided) || has(Defect.DUTIES_OF_PROHIBITED));
    }

    private void look(Judged.Ruled ruled, boolean mayProceed) {
        looked.add(ruled);
        questions.addAll(ruled.questions());
        String path = ruled.me().pointer();
        switch (ruled.state()) {
            case VIOLATED, MISSING -> {
                String severity = ((Rule.Requirement) ruled.rule().effect()).severity();
                findings.add(new Finding(ruled.rule().id(), ruled.state().name(), severity, path));
            }
            case OWED -> {
                if (mayProceed) {
                    duties.add(new Report.Owed(ruled.rule().id(), path, ruled.due()));
                }
            }
            default -> {}
        }
    }

    private boolean weighs(String severity) {
        return severity.equals("ERROR") || (has(Defect.WARNINGS_REJECT) && severity.equals("WARNING"));
    }

    private boolean rejects(Finding finding) {
        return weighs(finding.severity()) && finding.basis().equals("VIOLATED");
    }

    private Set<String> reasons(Judgement judgement) {
        Set<String> reasons = new TreeSet<>();
        for (Judged.Decided decided : judgement.decided().values()) {
            if (decided.settled().outcome().isEmpty()) {
                reasons.add(decided.settled().reason());
            }
        }
        looked.forEach(ruled -> reasons.addAll(reasons(ruled)));
        if (!isConcerned()) {
            reasons.add("NO_RULE");
        }
        return reasons;
    }

    private Set<String> reasons(Judged.Ruled ruled) {
        if (!(ruled.rule().effect() instanceof Rule.Requirement requirement) || !weighs(requirement.severity())) {
            return Set.of();
        }
        return ruled.state() == Judged.State.MISSING ? Set.of("MISSING_FACTS") : ruled.reasons();
    }

    // Whether a rule in force concerns the document: one that is not NOT_APPLICABLE.
    private boolean isConcerned() {
        if (looked.stream().anyMatch(ruled -> ruled.state() != Judged.State.NOT_APPLICABLE)) {
            return true;
        }
        Rules rules = laws.on(world.on());
        return rules.all().stream()
                .filter(rule -> !rule.isJudged() && rules.bookOf(rule).subject().equals(type))
                .anyMatch(rule -> world.facts().about(rule.about(), type).stream()
                        .anyMatch(me -> rule.when().of(rules.scope(rule, world, me)) != Truth.NO));
    }

    private String verdict(boolean rejected, Set<String> reasons) {
        if (rejected) {
            return "REJECTED";
        }
        return reasons.isEmpty() || has(Defect.SWALLOW) ? "ACCEPTED" : "UNDETERMINED";
    }

    // What the rules say of each entity, whatever they say of others (semantics 5.3).
    private Map<String, String> entities() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (Entity entity : world.facts().allEntities()) {
            Set<String> reasons = new TreeSet<>();
            boolean concerned = false;
            for (Judged.Ruled ruled : looked) {
                if (ruled.me().pointer().equals(entity.pointer())) {
                    concerned |= ruled.state() != Judged.State.NOT_APPLICABLE;
                    reasons.addAll(reasons(ruled));
                }
            }
            if (!concerned) {
                reasons.add("NO_RULE");
            }
            boolean rejected = findings.stream()
                    .filter(finding -> (finding.path() + "/").startsWith(entity.pointer() + "/"))
                    .anyMatch(this::rejects);
            verdicts.put(entity.pointer(), verdict(rejected, reasons));
        }
        return verdicts;
    }
}
