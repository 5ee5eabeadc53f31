// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import io.twinloop.cli.words.Words;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is answered in words: yes or no, a number with its unit, one of some constants by its number, several of
 * them, or none.
 *
 * @param member the fact
 */
record Reply(Member member) {

    private static final Set<String> YES = Set.of("yes", "y", "true", "是", "有", "对");
    private static final Set<String> NO = Set.of("no", "n", "false", "否", "不是", "没有", "不");
    private static final Set<String> NONE = Set.of("none", "0", "[]", "无", "没有");
    private static final Map<String, Integer> POWERS = Map.of("万", 4, "亿", 8);

    /** Returns how to answer. */
    Text howTo() {
        if (member.type() instanceof Scalar scalar) {
            Text unit = member.unit();
            return switch (scalar) {
                case FLAG -> Words.of("ask.flag");
                case INTEGER, COUNT, DECIMAL -> unit == null ? Words.of("ask.number") : Words.of("ask.number-of", unit);
                case DATE -> Words.of("ask.date");
                case TEXT, USCC -> Words.of("ask.text");
            };
        }
        if (codes() == null) {
            return Words.of(member.type() instanceof Reference ? "ask.text" : "ask.texts");
        }
        return Words.of(member.type() instanceof ListOf ? "ask.choices" : "ask.choice");
    }

    /** Returns the constants to choose from; none if it is not answered so. */
    List<Text> choices() {
        Code code = codes();
        return code == null
                ? List.of()
                : code.constants().stream().map(code::label).toList();
    }

    private @Nullable Code codes() {
        MemberType type = member.type() instanceof ListOf list ? list.element() : member.type();
        if (type instanceof Structure) {
            Member kind = kind();
            return kind == null ? null : (Code) kind.type();
        }
        return type instanceof Code code ? code : null;
    }

    /** Returns the member that says of what kind an element of a list is. */
    private @Nullable Member kind() {
        return member.type() instanceof ListOf list && list.element() instanceof Structure structure
                ? structure.members().values().stream()
                        .filter(one -> one.type() instanceof Code)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the value that an answer means, or empty if it is not understood. */
    Optional<Object> read(String answer) {
        String text = answer.strip();
        if (member.type() instanceof ListOf list) {
            return list(text, list);
        }
        Code code = codes();
        if (code != null) {
            return constant(text, code);
        }
        return member.type() instanceof Scalar scalar ? scalar(text, scalar) : stated(text);
    }

    private Optional<Object> scalar(String text, Scalar scalar) {
        return switch (scalar) {
            case FLAG -> flag(text.toLowerCase(Locale.ROOT));
            case INTEGER, COUNT, DECIMAL -> number(text, scalar);
            case DATE -> day(text);
            case TEXT, USCC -> stated(text);
        };
    }

    private static Optional<Object> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Object> flag(String text) {
        if (YES.contains(text) || NO.contains(text)) {
            return Optional.of(YES.contains(text));
        }
        return Optional.empty();
    }

    private Optional<Object> number(String text, Scalar scalar) {
        String digits = text.replaceAll("[,，\\s]", "");
        Text unit = member.unit();
        for (String end : unit == null ? List.<String>of() : List.of(unit.en(), unit.zh())) {
            digits = digits.endsWith(end) ? digits.substring(0, digits.length() - end.length()) : digits;
        }
        int power = 0;
        for (Map.Entry<String, Integer> named : POWERS.entrySet()) {
            if (digits.endsWith(named.getKey())) {
                power = named.getValue();
                digits = digits.substring(0, digits.length() - 1);
            }
        }
        if (!digits.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(power);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean fits = scalar == Scalar.DECIMAL || (whole && (scalar == Scalar.INTEGER || value.signum() >= 0));
        return fits ? Optional.of(whole ? value.setScale(0) : value) : Optional.empty();
    }

    private static Optional<Object> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(String text, Code code) {
        List<String> constants = code.constants();
        for (int i = 0; i < constants.size(); i++) {
            Text label = code.label(constants.get(i));
            boolean meant = text.equals(String.valueOf(i + 1))
                    || text.equalsIgnoreCase(constants.get(i))
                    || text.equalsIgnoreCase(label.en())
                    || text.equals(label.zh());
            if (meant) {
                return Optional.of(constants.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Object> list(String text, ListOf list) {
        if (NONE.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(List.of());
        }
        Code code = codes();
        if (text.isEmpty() || (code == null && list.element() instanceof Structure)) {
            return Optional.empty();
        }
        List<Object> elements = new ArrayList<>();
        for (String part : text.split("[,，、;；]", -1)) {
            Optional<Object> value = code == null ? stated(part.strip()) : constant(part.strip(), code);
            if (value.isEmpty()) {
                return value;
            }
            elements.add(element(value.get()));
        }
        return Optional.of(elements);
    }

    private Object element(Object value) {
        Member kind = kind();
        if (kind == null) {
            return value;
        }
        Map<String, Object> element = new LinkedHashMap<>();
        element.put(kind.name(), value);
        return element;
    }
}
