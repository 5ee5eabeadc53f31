// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Syntax;
import io.twinloop.language.Term;
import io.twinloop.rule.Fact;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values that are worth trying at a place, so that tests of rules come out one way or the other. */
final class Candidates {

    private static final String CREDIT_CODE = "91310000F6PYTH9BA0";

    private final Set<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>(List.of("x"));

    /**
     * Makes the candidates.
     *
     * @param tests the tests, each with the rulebook whose facts and parameters it names
     * @param on the date
     */
    Candidates(Map<Condition, Linked> tests, LocalDate on) {
        days.add(on);
        tests.forEach((test, linked) -> collect(test, linked, new HashSet<>()));
        around();
    }

    private void collect(Syntax syntax, Linked linked, Set<String> entered) {
        syntax.nodes().forEach(node -> {
            if (node instanceof Term.Literal literal) {
                constant(literal.value());
            } else if (node instanceof Term.Parameter parameter) {
                Object value = linked.parameter(parameter.name());
                if (value != null) {
                    constant(value);
                }
            } else if (node instanceof Condition.FactTest test
                    && entered.add(test.fact())
                    && linked.fact(test.fact()) instanceof Fact.Derived derived) {
                collect(derived.is(), linked, entered);
            }
        });
    }

    private void constant(Object value) {
        if (value instanceof BigDecimal number) {
            numbers.add(number);
        } else if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(this::constant);
        }
    }

    private void around() {
        for (BigDecimal number : List.copyOf(numbers)) {
            numbers.add(number.add(BigDecimal.ONE));
            numbers.add(number.subtract(BigDecimal.ONE));
        }
        for (LocalDate day : List.copyOf(days)) {
            days.add(day.equals(LocalDate.MAX) ? day : day.plusDays(1));
            days.add(day.equals(LocalDate.MIN) ? day : day.minusDays(1));
        }
    }

    /** Returns values for a member of a document. */
    List<Object> of(Member member, Map<String, Object> members) {
        return new ArrayList<>(of(member.type(), members));
    }

    private Collection<?> of(MemberType type, Map<String, Object> members) {
        if (type instanceof Code code) {
            return code.constants();
        }
        if (type instanceof Reference reference) {
            return ids(members.get(reference.collection()));
        }
        if (type instanceof ListOf list) {
            return lists(list, members);
        }
        if (type instanceof Structure) {
            return List.of();
        }
        return switch ((Scalar) type) {
            case FLAG -> List.of(true, false);
            case TEXT -> texts;
            case USCC -> List.of(CREDIT_CODE);
            case DATE -> days.stream().map(LocalDate::toString).toList();
            case DECIMAL -> numbers;
            case INTEGER -> whole(false);
            case COUNT -> whole(true);
        };
    }

    private List<BigDecimal> whole(boolean positive) {
        return numbers.stream()
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && (!positive || number.signum() >= 0))
                .toList();
    }

    private static Set<String> ids(@Nullable Object collection) {
        Set<String> ids = new LinkedHashSet<>();
        if (collection instanceof List<?> list) {
            for (Object entity : list) {
                if (entity instanceof Map<?, ?> map && map.get("id") instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private List<Object> lists(ListOf list, Map<String, Object> members) {
        List<Object> lists = new ArrayList<>(List.of(List.of()));
        if (list.element() instanceof Structure) {
            lists.add(List.of(element(list, 1)));
            lists.add(List.of(element(list, 1), element(list, 2)));
        } else {
            Collection<?> values = of(list.element(), members);
            values.forEach(value -> lists.add(List.of(value)));
            if (values.size() > 1) {
                lists.add(List.copyOf(values));
            }
        }
        return lists;
    }

    private static Map<String, Object> element(ListOf list, int number) {
        return list.collection() ? Map.of("id", "e" + number) : Map.of();
    }
}
