// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finite tree of all, any and not over tests, which is yes, no or unknown of a subject.
 *
 * <p>Two marks say who bears an unknown. {@link Shown}: the subject must show it, so that an unknown counts against it.
 * {@link Presumed}: an unknown counts in the subject's favour, and is listed as an assumption. Without a mark an unknown
 * is a question. Both may stand in positive places only, that is, not beneath a {@link Not} or a {@link Quantifier#NO}.
 */
public sealed interface Condition extends Syntax
        permits Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.Shown,
                Condition.Presumed,
                Condition.Comparison,
                Condition.Stated,
                Condition.InForce,
                Condition.Near,
                Condition.Quantified,
                Condition.FactTest,
                Condition.OutcomeTest {

    /** The condition that always holds: all of nothing. */
    Condition ALWAYS = new All(List.of());

    /**
     * Returns the condition that holds if all of the parts hold.
     *
     * @param parts the parts, in the order in which they are read
     * @return the conjunction
     */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * Returns the condition that holds if one of the parts holds.
     *
     * @param parts the parts, in the order in which they are read
     * @return the disjunction
     */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    /**
     * Returns the condition that holds if a part does not.
     *
     * @param part the part
     * @return the negation
     */
    static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * Marks a condition that the subject must show.
     *
     * @param part the condition
     * @return the marked condition
     */
    static Condition shown(Condition part) {
        return new Shown(part);
    }

    /**
     * Marks a condition that is presumed for the subject.
     *
     * @param part the condition
     * @return the marked condition
     */
    static Condition presumed(Condition part) {
        return new Presumed(part);
    }

    /**
     * Holds if all parts hold; yes if there is none.
     *
     * @param parts the parts, in reading order
     */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitAll(this);
        }

        @Override
        public List<Syntax> children() {
            return List.copyOf(parts);
        }
    }

    /**
     * Holds if one part holds; no if there is none.
     *
     * @param parts the parts, in reading order
     */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitAny(this);
        }

        @Override
        public List<Syntax> children() {
            return List.copyOf(parts);
        }
    }

    /**
     * Holds if the part does not.
     *
     * @param part the part
     */
    record Not(Condition part) implements Condition {
        public Not {
            requireNonNull(part, "part");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitNot(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(part);
        }
    }

    /**
     * A condition that the subject bears the burden of showing (举证).
     *
     * @param part the condition
     */
    record Shown(Condition part) implements Condition {
        public Shown {
            requireNonNull(part, "part");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitShown(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(part);
        }
    }

    /**
     * A condition presumed in the subject's favour (推定).
     *
     * @param part the condition
     */
    record Presumed(Condition part) implements Condition {
        public Presumed {
            requireNonNull(part, "part");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitPresumed(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(part);
        }
    }

    /** How two values are compared. */
    enum Operator {
        /** Equal; numbers by value, lists as sets, entities by id. */
        EQUAL("="),
        /** Not equal. */
        DIFFERENT("!="),
        /** Less than, or before: excludes the bound (不满, 早于). */
        BELOW("<"),
        /** At most, or on or before: includes the bound (以下含本数). */
        AT_MOST("<="),
        /** Greater than, or after: excludes the bound (超过, 晚于). */
        ABOVE(">"),
        /** At least, or on or after: includes the bound (以上). */
        AT_LEAST(">="),
        /** The left value is one of the list on the right. */
        IN("in"),
        /** The list on the left has the right value among its elements. */
        HAS("has");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /**
         * Returns the sign that stands for this operator in JSON.
         *
         * @return the sign, such as '&gt;='
         */
        public String sign() {
            return sign;
        }

        /**
         * Returns the operator that a sign stands for.
         *
         * @param sign the sign
         * @return the operator, or null if there is none
         */
        public static @Nullable Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            return null;
        }
    }

    /**
     * A comparison of two values; unknown if either has no value.
     *
     * @param left the left value
     * @param operator the comparison
     * @param right the right value
     */
    record Comparison(Term left, Operator operator, Term right) implements Condition {
        public Comparison {
            requireNonNull(left, "left");
            requireNonNull(operator, "operator");
            requireNonNull(right, "right");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitComparison(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(left, right);
        }
    }

    /**
     * Whether a value is stated: yes, or else unknown; never no.
     *
     * @param term the value
     */
    record Stated(Term term) implements Condition {
        public Stated {
            requireNonNull(term, "term");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitStated(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(term);
        }
    }

    /**
     * Whether a day lies within an entity's term, both ends included; an end that is not stated is open. The schema says
     * which members are the ends.
     *
     * @param entity the entity with the term
     * @param at the day, {@link Path#ON} unless said otherwise
     */
    record InForce(Path entity, Term at) implements Condition {
        public InForce {
            requireNonNull(entity, "entity");
            requireNonNull(at, "at");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitInForce(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(entity, at);
        }
    }

    /**
     * Whether two numbers differ by no more than a tolerance, included.
     *
     * @param left the first number
     * @param right the second number
     * @param by the tolerance
     */
    record Near(Term left, Term right, Term by) implements Condition {
        public Near {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
            requireNonNull(by, "by");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitNear(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(left, right, by);
        }
    }

    /** How many elements of a list must satisfy a condition. */
    enum Quantifier {
        /** At least one; no over an empty list. */
        SOME,
        /** All; yes over an empty list. */
        EVERY,
        /** None; yes over an empty list. */
        NO
    }

    /**
     * Whether some, every or no element of a list satisfies a condition.
     *
     * @param quantifier how many
     * @param over the list
     * @param as the name under which the condition refers to the element
     * @param where the condition
     */
    record Quantified(Quantifier quantifier, Items over, String as, Condition where) implements Condition {
        public Quantified {
            requireNonNull(quantifier, "quantifier");
            requireNonNull(over, "over");
            requireNonNull(where, "where");
            Path.requireName(as);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitQuantified(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(over, where);
        }

        @Override
        public @Nullable String binds() {
            return as;
        }
    }

    /**
     * A named fact of the rulebook, derived or native, applied to values.
     *
     * @param fact the fact's name
     * @param of its arguments, as many as it has parameters
     */
    record FactTest(String fact, List<Term> of) implements Condition {
        public FactTest {
            Path.requireName(fact);
            of = List.copyOf(of);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitFactTest(this);
        }

        @Override
        public List<Syntax> children() {
            return List.copyOf(of);
        }
    }

    /**
     * Whether the outcome of a decision is one of several.
     *
     * <p>Without a mapping the decision is asked about this subject. With one it is asked about a subject made from it:
     * each entry gives a fact of the decision's subject, by its path, a value.
     *
     * @param decision the decision's id
     * @param in the outcomes
     * @param with the mapping; empty for this subject itself
     */
    record OutcomeTest(String decision, List<String> in, Map<String, Mapped> with) implements Condition {
        public OutcomeTest {
            requireNonNull(decision, "decision");
            in = List.copyOf(in);
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
            with.forEach((fact, mapped) -> requireNonNull(mapped, fact));
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitOutcomeTest(this);
        }

        @Override
        public List<Syntax> children() {
            return with.values().stream().map(Mapped::source).toList();
        }
    }

    /**
     * What a mapping gives a fact of a decision's subject: the value of a term, or the truth of a condition; presumed or
     * only bounded from below, where the entry says so.
     *
     * @param term the value, or null if it is the truth of a condition
     * @param condition the condition, or null if it is the value of a term
     * @param kind how the value is meant
     */
    record Mapped(@Nullable Term term, @Nullable Condition condition, Meaning kind) {
        public Mapped {
            requireNonNull(kind, "kind");
            if ((term == null) == (condition == null)) {
                throw new IllegalArgumentException("a mapping must give either a term or a condition, gave "
                        + (term == null ? "neither" : "both"));
            }
        }

        /**
         * Returns the term or the condition.
         *
         * @return whichever is given
         */
        public Syntax source() {
            return term != null ? term : requireNonNull(condition);
        }
    }

    /** How a mapped value is meant. */
    enum Meaning {
        /** The fact has this value. */
        EXACT,
        /** The fact is presumed to have this value: an assumption, off in strict. */
        PRESUMED,
        /** The fact has at least this value: what lies below is ruled out, the rest stays open. */
        AT_LEAST
    }

    /**
     * Calls the function of a visitor for the kind of this condition.
     *
     * @param <R> the result
     * @param visitor one function for each kind
     * @return what the visitor returns
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * One function for each kind, called with the node: a new kind is a compile error wherever it is not yet handled.
     *
     * @param <R> the result
     */
    interface Visitor<R extends @Nullable Object> {
        /** Visits a conjunction. */
        R visitAll(All condition);

        /** Visits a disjunction. */
        R visitAny(Any condition);

        /** Visits a negation. */
        R visitNot(Not condition);

        /** Visits a condition that the subject must show. */
        R visitShown(Shown condition);

        /** Visits a condition presumed in the subject's favour. */
        R visitPresumed(Presumed condition);

        /** Visits a comparison of two values. */
        R visitComparison(Comparison condition);

        /** Visits a test whether a value is stated. */
        R visitStated(Stated condition);

        /** Visits a test whether a day lies within a term. */
        R visitInForce(InForce condition);

        /** Visits a test whether two numbers are near each other. */
        R visitNear(Near condition);

        /** Visits a test of the elements of a list. */
        R visitQuantified(Quantified condition);

        /** Visits a test of a named fact. */
        R visitFactTest(FactTest condition);

        /** Visits a test of a decision's outcome. */
        R visitOutcomeTest(OutcomeTest condition);
    }
}
