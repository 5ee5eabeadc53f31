// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Path;
import io.twinloop.language.Syntax;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Fact;
import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The periods of the law: the days from which rules begin, end, or by their own words come out otherwise. */
final class Periods {

    private Periods() {}

    /** Returns the periods, in their order and without a gap. */
    static List<EffectivePeriod> of(Collection<Ruled> rules, List<Decision.Invariant> invariants) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Ruled rule : rules) {
            EffectivePeriod inForce = rule.rule().inForce();
            Stream.of(inForce.from(), inForce.until()).filter(Objects::nonNull).forEach(turns::add);
            collect(rule.rule().when(), rule.linked(), turns);
        }
        // An invariant names no facts of a rulebook.
        invariants.forEach(invariant -> compared(invariant.holds(), turns));
        List<EffectivePeriod> periods = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate turn : turns) {
            periods.add(new EffectivePeriod(from, turn));
            from = turn;
        }
        periods.add(new EffectivePeriod(from, null));
        return List.copyOf(periods);
    }

    private static void collect(Condition condition, Linked linked, NavigableSet<LocalDate> turns) {
        compared(condition, turns);
        condition.nodes().forEach((Syntax node) -> {
            if (node instanceof Condition.FactTest test && linked.fact(test.fact()) instanceof Fact.Derived derived) {
                collect(derived.is(), linked, turns);
            }
        });
    }

    private static void compared(Condition condition, NavigableSet<LocalDate> turns) {
        condition.nodes().forEach((Syntax node) -> {
            if (node instanceof Comparison comparison) {
                if (comparison.left().equals(Path.ON)) {
                    day(comparison.operator(), comparison.right(), turns);
                } else if (comparison.right().equals(Path.ON)) {
                    day(mirrored(comparison.operator()), comparison.left(), turns);
                }
            }
        });
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case BELOW -> Operator.ABOVE;
            case ABOVE -> Operator.BELOW;
            case AT_MOST -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.AT_MOST;
            case EQUAL, DIFFERENT, IN, HAS -> operator;
        };
    }

    // By 'before' and 'from' the law turns on the day, by 'after' and 'until' on the next, by 'on' on both.
    private static void day(Operator operator, Term other, NavigableSet<LocalDate> turns) {
        if (other instanceof Term.Literal literal && literal.value() instanceof LocalDate day) {
            if (operator != Operator.ABOVE && operator != Operator.AT_MOST) {
                turns.add(day);
            }
            if (operator != Operator.BELOW && operator != Operator.AT_LEAST && day.isBefore(LocalDate.MAX)) {
                turns.add(day.plusDays(1));
            }
        }
    }

    /** Returns a day of a period: its first, or if it has none the last. */
    static LocalDate day(EffectivePeriod period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from != null) {
            return from;
        }
        return until == null ? LocalDate.EPOCH : until.minusDays(1);
    }
}
