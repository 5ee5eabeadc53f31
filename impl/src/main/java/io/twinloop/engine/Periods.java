// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Path;
import io.twinloop.language.Syntax;
import io.twinloop.language.Term;
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
    static List<EffectivePeriod> of(Collection<Ruled> rules) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Ruled rule : rules) {
            EffectivePeriod inForce = rule.rule().inForce();
            Stream.of(inForce.from(), inForce.until()).filter(Objects::nonNull).forEach(turns::add);
            collect(rule.rule().when(), rule.linked(), turns);
        }
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
        condition.nodes().forEach((Syntax node) -> {
            if (node instanceof Comparison comparison) {
                day(comparison.left(), comparison.right(), turns);
                day(comparison.right(), comparison.left(), turns);
            } else if (node instanceof Condition.FactTest test
                    && linked.fact(test.fact()) instanceof Fact.Derived derived) {
                collect(derived.is(), linked, turns);
            }
        });
    }

    // The day itself for 'from', the day after for 'after': a turn at which nothing turns does no harm.
    private static void day(Term one, Term other, NavigableSet<LocalDate> turns) {
        if (one.equals(Path.ON) && other instanceof Term.Literal literal && literal.value() instanceof LocalDate day) {
            turns.add(day);
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
