// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonFlag;
import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonNumber;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.json.Node.JsonText;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a node for what it must be, or refuses it with its place. */
final class Expect {

    // A day as everyone writes it: LocalDate would also read years of other lengths.
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Expect() {}

    /** Returns an object. */
    static JsonObject object(Node node) {
        if (node instanceof JsonObject object) {
            return object;
        }
        throw node.place().refuse(Problems.mustBe("an object", "对象", node));
    }

    /** Returns the elements of a list. */
    static List<Node> elements(Node node) {
        if (node instanceof JsonList list) {
            return list.elements();
        }
        throw node.place().refuse(Problems.mustBe("a list", "列表", node));
    }

    /** Returns the elements of a list of a fixed length. */
    static List<Node> elements(Node node, int size) {
        List<Node> elements = elements(node);
        if (elements.size() != size) {
            throw node.place()
                    .refuse(Text.of(
                            "must be a list of " + size + " elements, was: a list of " + elements.size(),
                            "应为 " + size + " 个元素的列表，实为：" + elements.size() + " 个元素"));
        }
        return elements;
    }

    /** Returns what each element of a list gives. */
    static <T> List<T> list(Node node, Function<Node, T> element) {
        return elements(node).stream().map(element).toList();
    }

    /** Returns a text. */
    static String text(Node node) {
        if (node instanceof JsonText text) {
            return text.text();
        }
        throw node.place().refuse(Problems.mustBe("a text", "文本", node));
    }

    /** Returns a text that is not blank. */
    static String words(Node node) {
        String text = text(node);
        if (text.isBlank()) {
            throw node.place().refuse(Problems.must("not be blank", "不为空白"));
        }
        return text;
    }

    /**
     * Returns a text that is no longer than a name. Whatever is matched with a pattern is: some patterns match by
     * recursion, and a long text would exhaust the stack.
     */
    static String name(Node node) {
        String text = text(node);
        if (text.length() > Limits.NAME) {
            throw node.place()
                    .refuse(Problems.must(
                            "have at most " + Limits.NAME + " characters", "不超过 " + Limits.NAME + " 个字符"));
        }
        return text;
    }

    /** Returns yes or no. */
    static boolean flag(Node node) {
        if (node instanceof JsonFlag flag) {
            return flag.value();
        }
        throw node.place().refuse(Problems.mustBe("true or false", " true 或 false", node));
    }

    /** Returns a number. */
    static BigDecimal number(Node node) {
        if (node instanceof JsonNumber number) {
            return number.value();
        }
        throw node.place().refuse(Problems.mustBe("a number", "数值", node));
    }

    /** Returns a whole number between two bounds, both included. */
    static BigDecimal whole(Node node, long least, long most) {
        if (!(node instanceof JsonNumber number) || !number.isWhole()) {
            throw node.place().refuse(Problems.mustBe("a whole number such as 5", "整数（如 5）", node));
        }
        BigDecimal value = number.value();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw node.place()
                    .refuse(Problems.mustBe(
                            "a whole number from " + least + " to " + most,
                            " " + least + " 至 " + most + " 之间的整数",
                            node));
        }
        return value;
    }

    /** Returns a calendar day. */
    static LocalDate day(Node node) {
        if (node instanceof JsonText text && DAY.matcher(text.text()).matches()) {
            try {
                return LocalDate.parse(text.text());
            } catch (DateTimeException refused) {
                throw node.place().refuse(Problems.mustBe("a day of the calendar", "实际存在的日期", node));
            }
        }
        throw node.place().refuse(Problems.mustBe("a day such as '2026-01-31'", "日期（如 '2026-01-31'）", node));
    }

    /** Returns one of some constants. */
    static String constant(Node node, List<String> constants) {
        String text = text(node);
        if (!constants.contains(text)) {
            throw node.place().refuse(Problems.unknownConstant(text, constants));
        }
        return text;
    }

    /** Returns a constant of an enum. */
    static <E extends Enum<E>> E constant(Node node, Class<E> type) {
        return Enum.valueOf(
                type,
                constant(
                        node,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    /** Returns a text in both languages. */
    static Text bilingual(Node node) {
        Form form = Form.of(node, "en", "zh");
        return Text.of(form.need("en", Expect::words), form.need("zh", Expect::words));
    }

    /** Returns a citation: a text, or an object where the provision had its number only on some days. */
    static Citation citation(Node node) {
        if (!(node instanceof JsonObject)) {
            return provision(node);
        }
        Form form = Form.of(node, "cite", "from", "until");
        return form.need("cite", Expect::provision).during(period(form));
    }

    /** Returns a period of days: from the first, included, until the last, excluded. */
    static EffectivePeriod period(Node node) {
        return period(Form.of(node, "from", "until"));
    }

    private static EffectivePeriod period(Form form) {
        @Nullable LocalDate from = form.find("from", Expect::day);
        @Nullable LocalDate until = form.find("until", Expect::day);
        return form.place()
                .build(
                        () -> new EffectivePeriod(from, until),
                        Text.of(
                                "'until' must be after 'from', was: " + from + " to " + until,
                                "'until' 应晚于 'from'，实为：" + from + " 至 " + until));
    }

    private static Citation provision(Node node) {
        String text = name(node);
        return node.place()
                .build(
                        () -> Citation.parse(text),
                        Problems.mustBe("a citation such as 'CBDF-2024:5(1)(4)'", "引用（如 'CBDF-2024:5(1)(4)'）", node));
    }
}
