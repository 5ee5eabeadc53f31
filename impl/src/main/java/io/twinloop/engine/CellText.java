// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.value.Text;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts sets of values into words: '100,000 to 999,999', '10万以上' as a lawyer would, 'yes'. */
final class CellText {

    // Between a digit and the groups of three before the decimal point.
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,99})");

    private final Cells cells;

    CellText(Cells cells) {
        this.cells = cells;
    }

    /**
     * Returns the words for some cells of an unknown.
     *
     * @param variable the unknown
     * @param chosen one value of each cell
     */
    Text of(Variable variable, List<Object> chosen) {
        Object first = chosen.get(0);
        if (first instanceof Boolean || first instanceof Truth) {
            return join(chosen.stream().map(CellText::yesOrNo).toList());
        }
        Leaf.OfFact leaf = leaf(variable);
        if (leaf == null || !isOrdered(leaf.member())) {
            Map<Object, Object> tried = cells.tried(variable);
            return join(tried.keySet().stream()
                    .filter(value -> chosen.contains(tried.get(value)))
                    .map(value -> word(value, leaf))
                    .toList());
        }
        return join(ranges(variable, leaf.member(), new HashSet<>(chosen)));
    }

    private Leaf.@Nullable OfFact leaf(Variable variable) {
        return cells.tests(variable).stream()
                .filter(Leaf.OfFact.class::isInstance)
                .map(Leaf.OfFact.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOrdered(Member member) {
        return member.type() == Scalar.INTEGER
                || member.type() == Scalar.COUNT
                || member.type() == Scalar.DECIMAL
                || member.type() == Scalar.DATE;
    }

    private List<Text> ranges(Variable variable, Member member, Set<Object> chosen) {
        Map<Object, Object> tried = cells.tried(variable);
        List<Object> values = List.copyOf(tried.keySet());
        List<Text> ranges = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= values.size(); i++) {
            boolean in = i < values.size() && chosen.contains(tried.get(values.get(i)));
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                ranges.add(range(values, from, i - 1, bounds(variable), member));
                from = -1;
            }
        }
        return ranges;
    }

    private Set<Object> bounds(Variable variable) {
        return cells.tests(variable).stream()
                .map(leaf -> ((Leaf.OfFact) leaf).constant())
                .flatMap(constant -> constant instanceof List<?> list ? list.stream() : Stream.of(constant))
                .collect(Collectors.toSet());
    }

    private static Text range(List<Object> values, int from, int to, Set<Object> bounds, Member member) {
        boolean open = from == 0;
        boolean endless = to == values.size() - 1;
        if (open && endless) {
            return Text.of("any value", "任何值");
        }
        boolean least = member.type() == Scalar.COUNT && ((BigDecimal) values.get(from)).signum() == 0;
        if (from == to && !endless && (least || (!open && bounds.contains(values.get(from))))) {
            return Text.of(number(values.get(from)), number(values.get(from)));
        }
        // Between numbers that are not whole, a range that does not begin at a bound begins after the bound before it.
        boolean dense = member.type() == Scalar.DECIMAL;
        boolean after = dense && !open && !bounds.contains(values.get(from));
        String low = open ? "" : number(values.get(after ? from - 1 : from));
        boolean including = dense && !endless && bounds.contains(values.get(to));
        String high = endless ? "" : number(values.get(including ? to : to + 1));
        boolean day = member.type() == Scalar.DATE;
        String fromEn = after ? "more than " + low : low + (endless && !day ? " or more" : "");
        String fromZh = after ? "超过" + low : low + (day ? "起" : "以上");
        String toEn = (including ? "at most " : day ? "before " : "less than ") + high;
        String toZh = including ? high + "以下" : (day ? high + "之前" : "不满" + high);
        if (open) {
            return Text.of(toEn, toZh);
        }
        if (endless) {
            return Text.of(day ? "from " + low : fromEn, fromZh);
        }
        boolean whole = member.type() == Scalar.INTEGER || member.type() == Scalar.COUNT;
        String en = whole ? low + " to " + number(values.get(to)) : "from " + fromEn + ", " + toEn;
        return Text.of(en, fromZh + "、" + toZh);
    }

    private static Text yesOrNo(Object value) {
        boolean yes = value.equals(true) || value.equals(Truth.YES);
        return yes ? Text.of("yes", "是") : Text.of("no", "否");
    }

    private static Text word(Object value, Leaf.@Nullable OfFact leaf) {
        String text = value.toString();
        if (text.endsWith("\u0001")) {
            return Text.of("any other", "其他");
        }
        return leaf != null && leaf.member().type() instanceof MemberType.Code code
                ? code.label(text)
                : Text.of(text, text);
    }

    private static String number(Object value) {
        return value instanceof BigDecimal number
                ? THOUSANDS.matcher(number.toPlainString()).replaceAll(",")
                : value.toString();
    }

    private static Text join(List<Text> texts) {
        List<Text> distinct = texts.stream().distinct().toList();
        return Text.of(
                distinct.stream().map(Text::en).collect(Collectors.joining(" or ")),
                distinct.stream().map(Text::zh).collect(Collectors.joining("或者")));
    }
}
