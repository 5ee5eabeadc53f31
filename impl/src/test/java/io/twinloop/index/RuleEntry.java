// SPDX-License-Identifier: Apache-2.0
package io.twinloop.index;

import static java.util.stream.Collectors.joining;

import io.twinloop.conformance.VectorPair;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Note;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One rule in the index: its words, its effect and condition, its sources, how it stands to others, its pairs. */
final class RuleEntry {

    private final Rule rule;
    private final List<Decision> decisions;
    private final List<VectorPair> pairs;
    private final StringBuilder out = new StringBuilder();

    private RuleEntry(Rule rule, List<Decision> decisions, List<VectorPair> pairs) {
        this.rule = rule;
        this.decisions = decisions;
        this.pairs = pairs;
    }

    static String of(Rule rule, Rulebook rulebook, List<Decision> decisions, List<VectorPair> pairs) {
        RuleEntry entry = new RuleEntry(rule, decisions, pairs);
        entry.words();
        entry.effect();
        entry.condition("When · 适用条件", ConditionWords.of(rule.when(), rulebook, rule.about()));
        if (rule.effect() instanceof Effect.Requirement requirement) {
            entry.condition("Requires · 要求", ConditionWords.of(requirement.require(), rulebook, rule.about()));
        }
        entry.sources();
        entry.standing();
        entry.notes();
        entry.examples();
        return entry.out.toString();
    }

    private void words() {
        quote(rule.text());
    }

    private void quote(Text text) {
        out.append("> ").append(text.en()).append("\n>\n> ").append(text.zh()).append("\n\n");
    }

    private void effect() {
        Effect effect = rule.effect();
        if (effect instanceof Effect.Outcome outcome) {
            line("Effect · 效果", "gives " + outcome.decision() + " the answer **" + outcome.outcome() + "**");
        } else if (effect instanceof Effect.Unsettled open) {
            String meanings = open.mayMean().isEmpty() ? "any answer" : String.join(", ", open.mayMean());
            line("Effect · 效果", "leaves " + open.decision() + " **open**: it may mean " + meanings + ", or nothing");
            out.append("- **Why it is open · 未定原因**: ")
                    .append(both(open.reason()))
                    .append('\n');
        } else if (effect instanceof Effect.Disapplies) {
            line("Effect · 效果", "takes the rules away to which it is an exception");
        } else if (effect instanceof Effect.Requirement requirement) {
            line("Effect · 效果", "a requirement, **" + requirement.severity() + "** if it is not met");
            Text remedy = requirement.remedy();
            if (remedy != null) {
                line("Remedy · 补救", both(remedy));
            }
        } else if (effect instanceof Effect.Duty duty) {
            line("Effect · 效果", "a duty, due **" + duty.phase() + "** the act" + deadline(duty.deadline()));
        }
    }

    private static String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        String unit = deadline.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String side = deadline.direction() == Deadline.Direction.AFTER ? " of: " : " before: ";
        return ", within " + deadline.offset() + " " + unit + side + both(deadline.event());
    }

    private void condition(String heading, String list) {
        out.append("- **").append(heading).append("**\n").append(list.indent(2));
    }

    private void sources() {
        line("Cites · 依据", rule.citations().stream().map(RuleEntry::cited).collect(joining(", ")));
        String origin = rule.origin().name().toLowerCase(Locale.ROOT);
        String confidence = rule.confidence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        line(
                "Origin, confidence, in force · 来源、可信度、施行期间",
                origin + ", " + confidence + ", " + days(rule.inForce())
                        + (rule.revision() > 1 ? ", revision " + rule.revision() : ""));
    }

    static String cited(Citation citation) {
        boolean always = citation.during().equals(EffectivePeriod.ALWAYS);
        return "`" + citation + "`" + (always ? "" : " (" + days(citation.during()) + ")");
    }

    static String days(EffectivePeriod period) {
        return Stream.of(
                        period.from() == null ? null : "from " + period.from(),
                        period.until() == null ? null : "until " + period.until() + " (not included)")
                .filter(part -> part != null)
                .collect(joining(" "));
    }

    private void standing() {
        if (!rule.exceptionTo().isEmpty()) {
            line(
                    "Exception to · 例外于",
                    rule.exceptionTo().stream().map(RuleEntry::code).collect(joining(", ")));
        }
        if (!(rule.effect() instanceof Effect.Outcome) && !(rule.effect() instanceof Effect.Unsettled)) {
            return;
        }
        List<Precedence> precedences = decisions.stream()
                .flatMap(decision -> decision.precedences().stream())
                .toList();
        precedences(
                "Prevails over · 优先于",
                precedences.stream()
                        .filter(one -> Precedence.selects(one.higher(), rule.id()))
                        .map(one -> reason(one, one.lower())));
        precedences(
                "Yields to · 让位于",
                precedences.stream()
                        .filter(one -> Precedence.selects(one.lower(), rule.id()))
                        .map(one -> reason(one, one.higher())));
    }

    private void precedences(String heading, Stream<String> said) {
        String list = said.collect(joining(", "));
        if (!list.isEmpty()) {
            line(heading, list);
        }
    }

    private static String reason(Precedence precedence, String other) {
        return code(other) + " (" + precedence.ground().name().toLowerCase(Locale.ROOT) + ", " + precedence.citation()
                + ")";
    }

    private void notes() {
        for (Note note : rule.notes()) {
            line("Note · 说明 `" + note.name() + "`", both(note.text()));
        }
    }

    private void examples() {
        out.append("\n<details><summary>Example pairs · 示例：")
                .append(pairs.size())
                .append("</summary>\n\n");
        out.append("| pair | hunts a platform that … | on | edit | before | after |\n");
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        for (VectorPair pair : pairs) {
            String pointer = pair.edit().pointer();
            String edit = "`" + pointer + "`: " + stated(pair.subject().at(pointer)) + " → "
                    + stated(pair.edit().value());
            String name = pair.id().substring(rule.id().length() + 1);
            out.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(pair.hunts())
                    .append(" | ")
                    .append(pair.on());
            out.append(" | ").append(edit.replace("|", "\\|"));
            out.append(" | ").append(said(pair.expected()));
            out.append(" | ").append(said(pair.expectedEdited())).append(" |\n");
        }
        out.append("\n</details>\n");
    }

    private static String stated(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "not stated" : value.toString();
    }

    private static String said(JsonNode expected) {
        String outcome =
                expected.path("outcome").isString() ? expected.get("outcome").stringValue() : "open";
        return expected.get("state").stringValue() + ", " + outcome;
    }

    private void line(String heading, String text) {
        out.append("- **").append(heading).append("**: ").append(text).append('\n');
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    static String both(Text text) {
        return text.en() + " · " + text.zh();
    }
}
