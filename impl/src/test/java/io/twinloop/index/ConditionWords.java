// SPDX-License-Identifier: Apache-2.0
package io.twinloop.index;

import static java.util.Objects.requireNonNull;

import io.twinloop.json.CanonicalJson;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.language.Term.Literal;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
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
import org.jspecify.annotations.Nullable;

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

    private final Rulebook rulebook;
    private final Schema schema;
    private final Map<String, Structure> bound = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private ConditionWords(Rulebook rulebook, String about) {
        this.rulebook = rulebook;
        this.schema = rulebook.schema();
        Structure me = about.equals(schema.subject()) ? schema.root() : entity(about);
        bound.put("me", requireNonNull(me, about));
        bound.put("doc", schema.root());
    }

    static String of(Condition condition, Rulebook rulebook, String about) {
        ConditionWords words = new ConditionWords(rulebook, about);
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
        } else if (condition instanceof Condition.Quantified quantified && elements(quantified.over()) != null) {
            quantified(quantified, indent);
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

    private void quantified(Condition.Quantified quantified, String indent) {
        bound.put(quantified.as(), requireNonNull(elements(quantified.over())));
        Text label = label(quantified.over());
        Text heading = switch (quantified.quantifier()) {
            case SOME -> Text.of("one of " + label.en(), label.zh() + "中至少一项");
            case EVERY -> Text.of("every one of " + label.en(), label.zh() + "中每一项");
            case NO -> Text.of("none of " + label.en(), label.zh() + "中没有一项");
        };
        parts(heading, Stream.of(quantified.where()), indent);
    }

    /** Returns what the elements of a list are made of, or null if they are no groups. */
    private @Nullable Structure elements(Items items) {
        if (items instanceof Items.Referring referring) {
            return entity(referring.collection());
        }
        if (items instanceof Items.Listed listed) {
            return listed.terms().get(0) instanceof Path first ? structure(first) : null;
        }
        if (items instanceof Items.Lineage lineage) {
            return lineage.of() instanceof Path start ? structure(start) : null;
        }
        Member member = member((Path) items);
        return member != null && member.type() instanceof ListOf list ? structure(list.element()) : null;
    }

    private Text label(Items items) {
        if (items instanceof Items.Referring referring) {
            Member collection = requireNonNull(schema.member(referring.collection()));
            return Text.of(
                    "the " + collection.label().en() + " that name it",
                    "指向该对象的" + collection.label().zh());
        }
        if (items instanceof Items.Lineage) {
            return Text.of("all that it was made from", "全部来源数据");
        }
        if (items instanceof Items.Listed listed) {
            return Text.of(
                    listed.terms().stream().map(term -> label(term).en()).collect(Collectors.joining(" and ")),
                    listed.terms().stream().map(term -> label(term).zh()).collect(Collectors.joining("和")));
        }
        return label((Term) items);
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
        if (condition instanceof Comparison test && test.right() instanceof Path) {
            Text left = label(test.left());
            Text right = label(test.right());
            String sign = sign(test.operator());
            return Text.of(left.en() + " " + sign + " " + right.en(), left.zh() + " " + sign + " " + right.zh());
        }
        if (condition instanceof Condition.FactTest test) {
            return rulebook.facts().stream()
                    .filter(fact -> fact.name().equals(test.fact()))
                    .findFirst()
                    .orElseThrow()
                    .text();
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

    private static String sign(Operator operator) {
        return switch (operator) {
            case EQUAL -> "=";
            case DIFFERENT -> "≠";
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case ABOVE -> ">";
            case AT_LEAST -> "≥";
            case IN -> "∈";
            case HAS -> "∋";
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
        if (term.equals(Path.ON)) {
            return DAY;
        }
        Member member = term instanceof Path path ? member(path) : null;
        return member == null ? Text.of("`" + term + "`", "`" + term + "`") : member.label();
    }

    private @Nullable Structure structure(Path path) {
        if (path.members().isEmpty()) {
            return bound.get(path.root());
        }
        Member member = member(path);
        return member == null ? null : structure(member.type());
    }

    private @Nullable Structure structure(MemberType type) {
        if (type instanceof Reference reference) {
            return entity(reference.collection());
        }
        return type instanceof Structure structure ? structure : null;
    }

    private @Nullable Structure entity(String collection) {
        Member member = schema.member(collection);
        return member != null && member.type() instanceof ListOf list && list.element() instanceof Structure structure
                ? structure
                : null;
    }

    /** Returns the member at the end of a path, or null if the path leads elsewhere. */
    private @Nullable Member member(Path path) {
        Structure structure = bound.get(path.root());
        Member member = null;
        for (String name : path.members()) {
            if (member != null) {
                structure = structure(member.type());
            }
            member = structure == null ? null : structure.member(name);
            if (member == null) {
                return null;
            }
        }
        return member;
    }
}
