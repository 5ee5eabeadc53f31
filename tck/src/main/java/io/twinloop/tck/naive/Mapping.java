// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision about a document made from this one has one of some outcomes: a decided fact with a mapping (semantics
 * 1.1). It is a whole test, unknown unless every possible completion of what is mapped gives the same answer.
 *
 * @param decision the decision's id
 * @param in the outcomes
 * @param with what the mapping gives the facts of the decision
 */
record Mapping(String decision, List<String> in, List<Entry> with) implements Test {

    /** How a mapped value is meant. */
    enum Meaning {
        EXACT(""),
        PRESUMED("presumed"),
        AT_LEAST("atLeast");

        private final String word;

        Meaning(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** What a fact is given: the value of a term, or the truth of a condition. */
    record Entry(
            String pointer, @Nullable Term term, @Nullable Condition test, Meaning meaning) {

        Entry meant(Meaning other) {
            return new Entry(pointer, term, test, other);
        }

        @Nullable
        Object value(Scope scope) {
            if (test != null) {
                Truth truth = test.of(scope);
                return truth == Truth.UNKNOWN ? null : truth == Truth.YES;
            }
            return term == null ? null : term.value(scope);
        }

        /** Returns the places that keep it unknown. */
        List<Place> places(Scope scope) {
            List<Place> places = new ArrayList<>();
            if (term != null) {
                term.places(scope, places::add);
            }
            if (test != null) {
                test.unknown(scope, variable -> places.addAll(variable.places()));
            }
            return places;
        }
    }

    @Override
    public Truth answer(Scope scope) {
        World made = made(scope);
        Laws laws = made.laws();
        Decision asked = laws.decision(decision);
        if (!Contradictions.settle(asked, laws.on(scope.on()), made, laws.outcomes())) {
            return Truth.UNKNOWN;
        }
        try {
            Set<Object> answers = new Search(matter(made)).answers(Integer.MAX_VALUE);
            if (answers.contains(Settled.FAILED)) {
                throw new ArithmeticException("decision " + decision + " cannot be evaluated");
            }
            boolean known = answers.stream().noneMatch(answer -> outcome(answer).isEmpty());
            boolean all = answers.stream().allMatch(answer -> in.contains(outcome(answer)));
            boolean none = answers.stream().noneMatch(answer -> in.contains(outcome(answer)));
            return known && (all || none) ? Truth.of(all) : Truth.UNKNOWN;
        } catch (Search.TooLarge e) {
            return Truth.UNKNOWN;
        }
    }

    private static String outcome(Object answer) {
        return ((Settled) answer).outcome();
    }

    private DecisionMatter matter(World made) {
        Laws laws = made.laws();
        return new DecisionMatter(laws.decision(decision), laws.on(made.on()), made, laws.outcomes(), true);
    }

    // The document that the decision is asked about.
    private World made(Scope scope) {
        Shape shape = scope.world().laws().decision(decision).shape();
        Facts facts = new Facts(shape);
        for (Entry entry : with) {
            Object value = entry.value(scope);
            if (value != null && !(value instanceof Several list && list.open())) {
                give(facts, entry, value, at(shape, entry.pointer()));
            } else if (entry.places(scope).stream().anyMatch(scope.facts()::isWithheld) || value != null) {
                facts.sayUnknown(entry.pointer(), entry.pointer());
            }
        }
        facts.close();
        return scope.world().mapped(facts, new Presumptions.Test(scope.rule(), scope.me(), this));
    }

    private static void give(Facts facts, Entry entry, Object value, Shape shape) {
        if (value instanceof Several list) {
            facts.state(entry.pointer(), list.elements().size());
            for (int i = 0; i < list.elements().size(); i++) {
                facts.state(entry.pointer() + "/" + i, list.elements().get(i));
            }
            return;
        }
        if (!fits(value, shape)) {
            throw new ArithmeticException("no value of " + entry.pointer() + ": " + value);
        }
        switch (entry.meaning()) {
            case EXACT -> facts.state(entry.pointer(), value);
            case PRESUMED -> facts.presume(entry.pointer(), value);
            case AT_LEAST -> facts.bound(entry.pointer(), (BigDecimal) value);
        }
    }

    private static boolean fits(Object value, Shape shape) {
        return switch (shape.kind()) {
            case FLAG -> value instanceof Boolean;
            case COUNT -> isWhole(value) && ((BigDecimal) value).signum() >= 0;
            case INTEGER -> isWhole(value);
            case DECIMAL -> value instanceof BigDecimal;
            case DATE -> value instanceof LocalDate;
            case CODE -> shape.constants().contains(value);
            default -> value instanceof String;
        };
    }

    private static boolean isWhole(Object value) {
        return value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
    }

    private static Shape at(Shape root, String pointer) {
        Place place = new Place(new Entity("", root, null), "", root);
        for (String member : pointer.substring(1).split("/", -1)) {
            place = place.member(member);
        }
        return place.shape();
    }

    // Of the sources, those that give facts for which the decision asks.
    @Override
    public void places(Scope scope, Consumer<Place> visitor) {
        Set<String> asked = Questions.of(matter(made(scope)));
        for (Entry entry : with) {
            if (asked.contains(entry.pointer())) {
                entry.places(scope).forEach(visitor);
            }
        }
    }

    @Override
    public void paths(Consumer<Path> visitor) {
        for (Entry entry : with) {
            if (entry.term() != null) {
                entry.term().paths(visitor);
            }
        }
    }

    @Override
    public boolean isFlat(Book book) {
        return with.stream()
                .allMatch(entry -> entry.test() == null || entry.test().isFlat(book));
    }

    @Override
    public void presumed(Book book, Consumer<Condition> visitor) {
        visitor.accept(this);
    }

    /** Returns the facts of which something may be presumed, in declared order. */
    List<String> presumable(Laws laws) {
        List<String> pointers = new ArrayList<>();
        collect("", laws.decision(decision).shape(), pointers);
        return pointers;
    }

    private void collect(String pointer, Shape shape, List<String> pointers) {
        boolean here = with.stream()
                .anyMatch(entry ->
                        entry.meaning() == Meaning.PRESUMED && entry.pointer().equals(pointer));
        if (here || shape.presumed() != null) {
            pointers.add(pointer);
        }
        shape.members().forEach((name, member) -> collect(pointer + "/" + name, member, pointers));
    }
}
