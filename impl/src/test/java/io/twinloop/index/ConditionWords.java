// SPDX-License-Identifier: Apache-2.0
package io.twinloop.index;

import static java.util.Objects.requireNonNull;

import io.twinloop.json.CanonicalJson;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.language.Term.Literal;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a condition in words, as a nested list in Markdown: the label of each fact with the value it must have, in English
 * and in Chinese. A kind of test that has no words here is shown as it is written in JSON.
 */
final class ConditionWords {

    private static final Text ALL = Text.of("all of", "同时满足");
    private static final Text ANY = Text.of("any of", "满足其一");
    private static final Text NOT = Text.of("not", "不满足");
    private static final Text SHOWN = Text.of("shown", "须证明");
    private static final Text PRESUMED = Text.of("presumed", "推定");
    private static final Text DAY = Text.of("the day asked for", "判断之日");
    private static final Text IN_FORCE = Text.of("in force on the day", "当日有效");
    private static final Text ALWAYS = Text.of("always", "始终");

    private final Schema schema;
    private final Map<String, Structure> bound = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private ConditionWords(Schema schema) {
        this.schema = schema;
        bound.put("me", schema.root());
    }

    static String of(Condition condition, Schema schema) {
        ConditionWords words = new ConditionWords(schema);
        words.write(condition, "");
        return words.words.toString();
    }

    private void write(Condition condition, String indent) {
        if (condition instanceof Condition.All all) {
            parts(all.parts().isEmpty() ? ALWAYS : ALL, all.parts().stream().flatMap(ConditionWords::allOf), indent);
        } else if (condition instanceof Condition.Any any) {
            parts(ANY, any.parts().stream().flatMap(ConditionWords::anyOf), indent);
        } else if (condition instanceof Condition.Not not) {
            parts(NOT, Stream.of(not.part()), indent);
        } else if (condition instanceof Condition.Shown shown) {
            parts(SHOWN, Stream.of(shown.part()), indent);
        } else if (condition instanceof Condition.Presumed presumed) {
            parts(PRESUMED, Stream.of(presumed.part()), indent);
        } else if (condition instanceof Condition.Quantified quantified && quantified.over() instanceof Path list) {
            quantified(quantified, list, indent);
        } else {
            line(test(condition), indent);
        }
    }

    /** The parts of a conjunction within a conjunction are read as its own. */
    private static Stream<Condition> allOf(Condition part) {
        return part instanceof Condition.All all
                ? all.parts().stream().flatMap(ConditionWords::allOf)
                : Stream.of(part);
    }

    private static Stream<Condition> anyOf(Condition part) {
        return part instanceof Condition.Any any
                ? any.parts().stream().flatMap(ConditionWords::anyOf)
                : Stream.of(part);
    }

    private void parts(Text heading, Stream<Condition> parts, String indent) {
        line(heading, indent);
        parts.forEach(part -> write(part, indent + "  "));
    }

    private void quantified(Condition.Quantified quantified, Path list, String indent) {
        Member member = member(list);
        bound.put(quantified.as(), (Structure) ((ListOf) member.type()).element());
        Text label = member.label();
        Text heading = switch (quantified.quantifier()) {
            case SOME -> Text.of("one of " + label.en(), label.zh() + "中至少一项");
            case EVERY -> Text.of("every one of " + label.en(), label.zh() + "中每一项");
            case NO -> Text.of("none of " + label.en(), label.zh() + "中没有一项");
        };
        parts(heading, Stream.of(quantified.where()), indent);
    }

    private void line(Text text, String indent) {
        words.append(indent)
                .append("- ")
                .append(text.en())
                .append(" · ")
                .append(text.zh())
                .append('\n');
    }

    private Text test(Condition condition) {
        if (condition instanceof Comparison test && test.right() instanceof Literal literal) {
            return compared(label(test.left()), test.operator(), literal.value());
        }
        if (condition instanceof Condition.InForce) {
            return IN_FORCE;
        }
        if (condition instanceof Condition.OutcomeTest test && test.with().isEmpty()) {
            return Text.of(
                    "the answer of " + test.decision() + ": " + constants(test.in(), " or "),
                    test.decision() + "的结论：" + constants(test.in(), "或者"));
        }
        String json = "`" + CanonicalJson.conditionText(condition) + "`";
        return Text.of(json, json);
    }

    private static Text compared(Text label, Operator operator, Object value) {
        String shown = value(value);
        boolean isDay = value instanceof LocalDate;
        return switch (operator) {
            case EQUAL ->
                value instanceof Boolean yes
                        ? Text.of(
                                label.en() + ": **" + (yes ? "yes" : "no") + "**",
                                label.zh() + "：**" + (yes ? "是" : "否") + "**")
                        : said(label, ": " + shown, "：" + shown);
            case DIFFERENT -> said(label, ": not " + shown, "：非" + shown);
            case IN -> said(label, ": " + constants((List<?>) value, " or "), "：" + constants((List<?>) value, "或者"));
            case AT_LEAST ->
                isDay
                        ? said(label, ": from " + shown + " (included)", "：" + shown + "起（含当日）")
                        : said(label, ": " + shown + " or more (included)", "：" + shown + "以上（含本数）");
            case AT_MOST -> said(label, ": " + shown + " at most (included)", "：" + shown + "以下（含本数）");
            case BELOW -> said(label, ": fewer than " + shown + " (not included)", "：不满" + shown + "（不含本数）");
            case ABOVE -> said(label, ": more than " + shown + " (not included)", "：超过" + shown + "（不含本数）");
            case HAS -> said(label, " has " + shown, "包含" + shown);
        };
    }

    private static Text said(Text label, String en, String zh) {
        return Text.of(label.en() + en, label.zh() + zh);
    }

    private static String constants(List<?> values, String or) {
        return values.stream().map(ConditionWords::value).collect(Collectors.joining(or));
    }

    static String value(Object value) {
        return value instanceof BigDecimal number
                ? "**" + String.format(Locale.ROOT, "%,d", number.toBigIntegerExact()) + "**"
                : "**" + value + "**";
    }

    private Text label(Term term) {
        if (!(term instanceof Path path)) {
            return Text.of("`" + term + "`", "`" + term + "`");
        }
        return path.equals(Path.ON) ? DAY : member(path).label();
    }

    private Member member(Path path) {
        Structure structure = requireNonNull(bound.get(path.root()), path.root());
        Member member = null;
        for (String name : path.members()) {
            if (member != null) {
                structure = (Structure) member.type();
            }
            member = requireNonNull(structure.member(name), path.toString());
        }
        return requireNonNull(member, schema.subject());
    }
}
