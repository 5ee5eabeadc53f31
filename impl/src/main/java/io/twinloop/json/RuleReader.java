// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.language.Condition;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Note;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Severity;
import io.twinloop.value.Citation;
import java.util.ArrayList;
import java.util.List;

/** Reads rules. */
final class RuleReader {

    private static final List<String> EFFECTS = List.of("outcome", "unsettled", "disapplies", "require", "duty");
    private static final List<String> OF_REQUIREMENTS = List.of("severity", "remedy");
    private static final List<String> COMMON = List.of(
            "id",
            "revision",
            "about",
            "when",
            "exceptionTo",
            "text",
            "cites",
            "origin",
            "confidence",
            "inForce",
            "notes");

    private RuleReader() {}

    /** Reads a rule of an instrument. */
    static Rule read(Node node, Instrument instrument) {
        String kind = new Form(Expect.object(node)).onlyOneOf(EFFECTS);
        List<String> known = new ArrayList<>(COMMON);
        known.add(kind);
        if (kind.equals("require")) {
            known.addAll(OF_REQUIREMENTS);
        }
        return rule(Form.of(node, known), kind, instrument);
    }

    /** Reads a remark. */
    static Note note(Node node) {
        Form form = Form.of(node, "name", "text");
        return new Note(form.need("name", Expect::words), form.need("text", Expect::bilingual));
    }

    /** Reads a revision. */
    static int revision(Node node) {
        return Expect.whole(node, 1, Integer.MAX_VALUE).intValueExact();
    }

    private static Rule rule(Form form, String kind, Instrument instrument) {
        Node id = form.need("id");
        String name = Expect.name(id);
        return id.place()
                .build(
                        () -> new Rule(
                                name,
                                form.find("revision", RuleReader::revision, 1),
                                form.need("about", Expect::words),
                                form.find("when", ConditionReader::read, Condition.ALWAYS),
                                effect(form, kind),
                                form.list("exceptionTo", Expect::words),
                                form.need("text", Expect::bilingual),
                                form.need("cites", RuleReader::citations),
                                form.need("origin", origin -> Expect.constant(origin, Origin.class)),
                                form.need("confidence", confidence -> Expect.constant(confidence, Confidence.class)),
                                form.find("inForce", Expect::period, instrument.inForce()),
                                form.list("notes", RuleReader::note)),
                        Problems.mustBe(
                                "a rule's id such as 'CBDF-2024:5(1)(4)', 'CUSTODY-03' or 'LIFECYCLE.NO_SURVIVAL'",
                                "规则编号（如 'CBDF-2024:5(1)(4)'、'CUSTODY-03' 或 'LIFECYCLE.NO_SURVIVAL'）",
                                id));
    }

    private static List<Citation> citations(Node node) {
        List<Citation> citations = Expect.list(node, Expect::citation);
        if (citations.isEmpty()) {
            throw node.place().refuse(Problems.must("cite at least one provision", "至少引用一项规定"));
        }
        return citations;
    }

    private static Effect effect(Form form, String kind) {
        return switch (kind) {
            case "outcome" -> outcome(form.need(kind));
            case "unsettled" -> unsettled(form.need(kind));
            case "duty" -> duty(form.need(kind));
            case "require" ->
                new Effect.Requirement(
                        form.need(kind, ConditionReader::read),
                        form.need("severity", severity -> Expect.constant(severity, Severity.class)),
                        form.find("remedy", Expect::bilingual));
            default -> disapplies(form.need(kind));
        };
    }

    private static Effect outcome(Node node) {
        Form form = Form.of(node, "decision", "is");
        return new Effect.Outcome(form.need("decision", Expect::words), form.need("is", Expect::words));
    }

    private static Effect unsettled(Node node) {
        Form form = Form.of(node, "decision", "reason", "mayMean");
        return new Effect.Unsettled(
                form.need("decision", Expect::words),
                form.need("reason", Expect::bilingual),
                form.list("mayMean", Expect::words));
    }

    private static Effect duty(Node node) {
        Form form = Form.of(node, "phase", "deadline");
        return new Effect.Duty(
                form.need("phase", phase -> Expect.constant(phase, Phase.class)),
                form.find("deadline", RuleReader::deadline));
    }

    private static Deadline deadline(Node node) {
        Form form = Form.of(node, "event", "offset", "unit", "direction", "day");
        return new Deadline(
                form.need("event", Expect::bilingual),
                form.need("offset", offset -> Expect.whole(offset, 0, Integer.MAX_VALUE))
                        .intValueExact(),
                form.need("unit", unit -> Expect.constant(unit, Deadline.Unit.class)),
                form.need("direction", direction -> Expect.constant(direction, Deadline.Direction.class)),
                form.find("day", TermReader::read));
    }

    private static Effect disapplies(Node node) {
        if (!Expect.flag(node)) {
            throw node.place().refuse(Problems.mustBe("true", " true", node));
        }
        return new Effect.Disapplies();
    }
}
