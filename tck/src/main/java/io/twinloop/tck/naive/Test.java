// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A condition without parts: what it comes to is known of the facts it reads, or is guessed as a whole. */
interface Test extends Condition {

    /** Returns what the facts say. */
    Truth answer(Scope scope);

    /** Hands over the paths it reads, in reading order. */
    void paths(Consumer<Path> visitor);

    /** Returns the variable that this test is where the facts leave it unknown. */
    default Variable variable(Scope scope) {
        List<Place> unknown = new ArrayList<>();
        places(scope, unknown::add);
        return new Variable.Whole(this, scope.me(), List.copyOf(unknown));
    }

    /** Hands over the places that keep it unknown, in reading order. */
    default void places(Scope scope, Consumer<Place> visitor) {
        paths(path -> path.places(scope, visitor));
    }

    @Override
    default Truth of(Scope scope) {
        Truth truth;
        try {
            truth = scope.world().isGuessing() && isWhole(scope) ? guessed(scope) : answer(scope);
        } catch (ArithmeticException | DateTimeException e) {
            return Truth.UNKNOWN;
        }
        return truth == Truth.UNKNOWN && scope.has(Defect.UNKNOWN_IS_NO) ? Truth.NO : truth;
    }

    /** Returns whether this is guessed as a whole, whatever is guessed of the facts that it reads (semantics 2.2). */
    default boolean isWhole(Scope scope) {
        return true;
    }

    private Truth guessed(Scope scope) {
        Truth truth = scope.world().withoutGuesses(() -> answer(scope));
        if (truth != Truth.UNKNOWN) {
            return truth;
        }
        Object guess = scope.world().guess(scope.world().withoutGuesses(() -> variable(scope)));
        return guess == null ? truth : (Truth) guess;
    }

    @Override
    default void unknown(Scope scope, Consumer<Variable> visitor) {
        if (of(scope) != Truth.UNKNOWN) {
            return;
        }
        try {
            answer(scope);
            visitor.accept(isWhole(scope) ? scope.world().withoutGuesses(() -> variable(scope)) : variable(scope));
        } catch (ArithmeticException | DateTimeException e) {
            visitor.accept(new Variable.Failed(this));
        }
    }

    @Override
    default void comparisons(Scope scope, Consumer<Comparison> visitor) {}

    @Override
    default boolean isFlat(Book book) {
        return true;
    }

    @Override
    default void presumed(Book book, Consumer<Condition> visitor) {}

    /** Whether a value is stated: yes or unknown, never no. */
    record Stated(Term term) implements Test {
        @Override
        public Truth answer(Scope scope) {
            Place place = term instanceof Path path ? path.place(scope) : null;
            boolean stated =
                    place == null ? term.value(scope) != null : scope.facts().isStated(place, scope);
            return stated ? Truth.YES : Truth.UNKNOWN;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            term.paths(visitor);
        }
    }

    /** Whether a day lies in an entity's term, both ends included; an end that is not stated is open. */
    record InForce(Path entity, Term at) implements Test {
        @Override
        public Truth answer(Scope scope) {
            if (!(entity.value(scope) instanceof Entity of) || !(at.value(scope) instanceof LocalDate day)) {
                return Truth.UNKNOWN;
            }
            Truth begun = end(of, of.shape().from(), scope, from -> !day.isBefore(from));
            boolean exclusive = scope.has(Defect.PERIOD_END_EXCLUSIVE);
            return begun.and(
                    end(of, of.shape().until(), scope, until -> exclusive ? day.isBefore(until) : !day.isAfter(until)));
        }

        private static Truth end(Entity of, @Nullable String member, Scope scope, Predicate<LocalDate> test) {
            if (member == null) {
                return Truth.YES;
            }
            Place end = new Place(of, of.pointer(), of.shape()).member(member);
            if (scope.facts().value(end, scope) instanceof LocalDate day) {
                return Truth.of(test.test(day));
            }
            return scope.facts().isWithheld(end) ? Truth.UNKNOWN : Truth.YES;
        }

        @Override
        public void places(Scope scope, Consumer<Place> visitor) {
            Test.super.places(scope, visitor);
            if (entity.value(scope) instanceof Entity of) {
                for (String member : new String[] {of.shape().from(), of.shape().until()}) {
                    Place end = member == null ? null : new Place(of, of.pointer(), of.shape()).member(member);
                    if (end != null && scope.facts().isWithheld(end)) {
                        visitor.accept(end);
                    }
                }
            }
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            visitor.accept(entity);
            at.paths(visitor);
        }
    }

    /** Whether two numbers differ by no more than a third. */
    record Near(Term left, Term right, Term by) implements Test {
        @Override
        public Truth answer(Scope scope) {
            if (left.value(scope) instanceof BigDecimal one
                    && right.value(scope) instanceof BigDecimal other
                    && by.value(scope) instanceof BigDecimal most) {
                return Truth.of(one.subtract(other).abs().compareTo(most) <= 0);
            }
            return Truth.UNKNOWN;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            left.paths(visitor);
            right.paths(visitor);
            by.paths(visitor);
        }
    }

    /** Whether some, every or no element of a list satisfies a condition. */
    record Quantified(String kind, Items over, String as, Condition where) implements Test {
        @Override
        public Truth answer(Scope scope) {
            Several list = over.list(scope);
            if (list == null) {
                return Truth.UNKNOWN;
            }
            boolean every = kind.equals("every");
            Truth some = list.open() ? Truth.UNKNOWN : Truth.NO; // some element satisfies it; of every: fails it
            for (Object element : list.elements()) {
                Truth here = where.of(scope.with(as, element));
                some = some.or(every ? here.not() : here);
            }
            return kind.equals("some") ? some : some.not();
        }

        @Override
        public void places(Scope scope, Consumer<Place> visitor) {
            Several list = over.list(scope);
            if (list == null || list.open()) {
                over.places(scope, visitor);
            }
            if (list != null) {
                list.elements()
                        .forEach(element -> where.unknown(
                                scope.with(as, element),
                                variable -> variable.places().forEach(visitor)));
            }
        }

        @Override
        public boolean isFlat(Book book) {
            return false;
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            where.presumed(book, visitor);
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            over.paths(visitor);
        }
    }

    /** Whether a named fact of the rulebook holds of some values. */
    record Named(String fact, List<Term> of) implements Test {
        @Override
        public Truth answer(Scope scope) {
            return scope.book().fact(fact).is().of(inner(scope));
        }

        @Override
        public void places(Scope scope, Consumer<Place> visitor) {
            Test.super.places(scope, visitor);
            scope.book()
                    .fact(fact)
                    .is()
                    .unknown(inner(scope), variable -> variable.places().forEach(visitor));
        }

        // A definition sees its parameters and nothing of the place where it is used.
        private Scope inner(Scope scope) {
            List<String> parameters = scope.book().fact(fact).parameters();
            Map<String, Object> names = new HashMap<>();
            names.put("doc", scope.facts().root());
            for (int i = 0; i < of.size(); i++) {
                Object value = of.get(i).value(scope);
                if (value != null) {
                    names.put(parameters.get(i), value);
                }
            }
            return new Scope(scope.world(), scope.book(), scope.rule(), scope.me(), names);
        }

        @Override
        public boolean isFlat(Book book) {
            return book.fact(fact).is().isFlat(book);
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            book.fact(fact).is().presumed(book, visitor);
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            of.forEach(term -> term.paths(visitor));
        }
    }

    /** Whether a decision about this subject has one of some outcomes. */
    record Outcome(String decision, List<String> in) implements Test {
        @Override
        public Truth answer(Scope scope) {
            Object outcome = scope.world().outcome(decision);
            return outcome == null ? Truth.UNKNOWN : Truth.of(in.contains(outcome));
        }

        @Override
        public boolean isWhole(Scope scope) {
            return false;
        }

        @Override
        public Variable variable(Scope scope) {
            return new Variable.Decided(decision);
        }

        @Override
        public void paths(Consumer<Path> visitor) {}
    }
}
