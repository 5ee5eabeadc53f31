// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Path;
import io.twinloop.language.Term;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the values of terms; null where there is no value. */
// NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
@SuppressWarnings("NullAway")
final class Terms implements Term.Visitor<@Nullable Object> {
    private static final int MAX_SCALE = 400;

    private final Reader reader;
    private final Knowledge knowledge;
    private final Scope scope;

    Terms(Reader reader, Knowledge knowledge, Scope scope) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.scope = scope;
    }

    @Override
    public @Nullable Object visitPath(Path path) {
        Object current = root(path);
        for (String name : path.members()) {
            if (current instanceof Ref ref) {
                current = knowledge.tree().find(ref);
            }
            if (current == null) {
                return null;
            }
            if (!(current instanceof Node node)) {
                throw new EvaluationException(path + " goes through a value that has no members");
            }
            current = reader.member(node, name, scope);
        }
        return current;
    }

    private @Nullable Object root(Path path) {
        return switch (path.root()) {
            case "on" -> knowledge.on();
            case "doc" -> knowledge.tree().root();
            case "me" -> {
                Node me = scope.me();
                if (me == null) {
                    throw new EvaluationException("$me means nothing in the definition of a fact");
                }
                yield me;
            }
            default -> {
                if (!scope.names().containsKey(path.root())) {
                    throw new EvaluationException("$" + path.root() + " is not bound");
                }
                yield scope.names().get(path.root());
            }
        };
    }

    @Override
    public Object visitLiteral(Term.Literal literal) {
        return literal.value();
    }

    @Override
    public Object visitParameter(Term.Parameter parameter) {
        Object value = scope.linked().parameter(parameter.name());
        if (value == null) {
            throw new EvaluationException("there is no parameter '" + parameter.name() + "'");
        }
        return value;
    }

    @Override
    public @Nullable Object visitCount(Term.Count count) {
        Elements elements = reader.list(count.of(), scope);
        return elements == null || elements.open()
                ? null
                : BigDecimal.valueOf(elements.values().size());
    }

    @Override
    public @Nullable Object visitFold(Term.Fold fold) {
        Elements elements = reader.list(fold.over(), scope);
        if (elements == null || elements.open()) {
            return null;
        }
        BigDecimal result = fold.folding() == Term.Folding.SUM ? BigDecimal.ZERO : null;
        for (Object element : elements.values()) {
            Object value = reader.value(fold.of(), scope.bind(fold.as(), element));
            if (value == null) {
                return null;
            }
            BigDecimal number = Comparisons.number(value);
            result = result == null
                    ? number
                    : switch (fold.folding()) {
                        case SUM -> result.add(number);
                        case MIN -> result.min(number);
                        case MAX -> result.max(number);
                    };
        }
        return result;
    }

    @Override
    public @Nullable Object visitArithmetic(Term.Arithmetic arithmetic) {
        Object left = reader.value(arithmetic.left(), scope);
        Object right = reader.value(arithmetic.right(), scope);
        if (left == null || right == null) {
            return null;
        }
        BigDecimal one = bounded(Comparisons.number(left));
        BigDecimal other = bounded(Comparisons.number(right));
        return switch (arithmetic.operation()) {
            case PLUS -> one.add(other);
            case MINUS -> one.subtract(other);
            case TIMES -> one.multiply(other);
        };
    }

    // An exact sum of 1 and 1e400000000 would fill the memory.
    private static BigDecimal bounded(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE || number.precision() > MAX_SCALE) {
            throw new EvaluationException("a number is too large or too fine to reckon with");
        }
        return number;
    }

    @Override
    public @Nullable Object visitShift(Term.Shift shift) {
        Object date = reader.value(shift.date(), scope);
        Object amount = reader.value(shift.amount(), scope);
        if (date == null || amount == null) {
            return null;
        }
        LocalDate day = day(date);
        try {
            int steps = Comparisons.number(amount).intValueExact();
            if (shift.step() == Term.Step.DAYS) {
                return day.plusDays(steps);
            }
            LocalDate shifted = day.plusMonths(steps);
            boolean lost = shifted.getDayOfMonth() != day.getDayOfMonth();
            return lost && shift.step() == Term.Step.MONTHS_ROUND_UP ? shifted.plusDays(1) : shifted;
        } catch (DateTimeException | ArithmeticException e) {
            throw new EvaluationException("a day cannot be shifted by " + amount);
        }
    }

    @Override
    public @Nullable Object visitYearEnd(Term.YearEnd yearEnd) {
        Object date = reader.value(yearEnd.date(), scope);
        Object years = reader.value(yearEnd.plusYears(), scope);
        if (date == null || years == null) {
            return null;
        }
        try {
            int year =
                    Math.addExact(day(date).getYear(), Comparisons.number(years).intValueExact());
            return LocalDate.of(year, 12, 31);
        } catch (DateTimeException | ArithmeticException e) {
            throw new EvaluationException("a year cannot be shifted by " + years);
        }
    }

    private static LocalDate day(Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        throw new EvaluationException("expected a day, was: '" + value + "'");
    }
}
