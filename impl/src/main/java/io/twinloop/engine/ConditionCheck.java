// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.All;
import io.twinloop.language.Condition.Any;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Condition.InForce;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Near;
import io.twinloop.language.Condition.Not;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Condition.Shown;
import io.twinloop.language.Condition.Stated;
import io.twinloop.language.Items;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Fact;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks a condition before it is ever evaluated: its paths, its types, where its marks stand, and that a filed list is
 * read only as it may be.
 */
// NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
@SuppressWarnings("NullAway")
final class ConditionCheck implements Condition.Visitor<@Nullable Void> {

    /** Where in a rule a condition stands. */
    enum Place {
        /** In the condition of a rule that gives a decision something. */
        DECISION,
        /** In the condition of a requirement or duty. */
        WHEN,
        /** In what a requirement requires. */
        REQUIRE,
        /** In the definition of a fact. */
        FACT
    }

    private final Typing typing;
    private final Place place;
    private final boolean positive;
    private final boolean shown;
    private final Function<String, @Nullable Decision> decisions;

    ConditionCheck(Typing typing, Place place, Function<String, @Nullable Decision> decisions) {
        this(typing, place, true, false, decisions);
    }

    private ConditionCheck(
            Typing typing,
            Place place,
            boolean positive,
            boolean shown,
            Function<String, @Nullable Decision> decisions) {
        this.typing = typing;
        this.place = place;
        this.positive = positive;
        this.shown = shown;
        this.decisions = decisions;
    }

    void check(Condition condition) {
        condition.accept(this);
    }

    private void complain(String problem) {
        typing.problems().accept(problem);
    }

    @Override
    public @Nullable Void visitAll(All all) {
        all.parts().forEach(this::check);
        return null;
    }

    @Override
    public @Nullable Void visitAny(Any any) {
        any.parts().forEach(this::check);
        return null;
    }

    @Override
    public @Nullable Void visitNot(Not not) {
        new ConditionCheck(typing, place, !positive, shown, decisions).negated(not.part());
        return null;
    }

    // Two negations do not make a mark positive again: a mark must be seen to stand in the open.
    private void negated(Condition part) {
        new ConditionCheck(typing, place, false, shown, decisions).check(part);
    }

    @Override
    public @Nullable Void visitShown(Shown mark) {
        if (place != Place.REQUIRE || !positive) {
            complain("'shown' may stand only in positive places of what a requirement requires");
        }
        new ConditionCheck(typing, place, positive, true, decisions).check(mark.part());
        return null;
    }

    @Override
    public @Nullable Void visitPresumed(Condition.Presumed mark) {
        if (place == Place.FACT || !positive) {
            complain("'presumed' may stand only in positive places of a rule");
        }
        check(mark.part());
        return null;
    }

    @Override
    public @Nullable Void visitComparison(Comparison comparison) {
        MemberType left = typing.of(comparison.left());
        MemberType right = typing.of(comparison.right());
        filedCount(comparison);
        if (left == null || right == null) {
            return null;
        }
        Typing.Kind one = Typing.Kind.of(left);
        Typing.Kind other = Typing.Kind.of(right);
        switch (comparison.operator()) {
            case IN -> membership(left, right);
            case HAS -> membership(right, left);
            case EQUAL, DIFFERENT -> same(one, other);
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> {
                same(one, other);
                if (one == Typing.Kind.FLAG || one == Typing.Kind.LIST) {
                    complain("yes or no and lists have no order");
                }
            }
        }
        constants(comparison.left(), right);
        constants(comparison.right(), left);
        if (isFiled(left) || isFiled(right)) {
            complain("a filed list may be read only by a positive 'some' or a least count inside 'shown'");
        }
        return null;
    }

    private static boolean isFiled(MemberType type) {
        return type instanceof ListOf list && list.completeness() == Completeness.FILED;
    }

    private void same(Typing.Kind one, Typing.Kind other) {
        if (one != other) {
            complain("a " + one + " cannot be compared with a " + other);
        }
    }

    private void membership(MemberType value, MemberType list) {
        if (list instanceof ListOf of) {
            same(Typing.Kind.of(value), Typing.Kind.of(of.element()));
        } else {
            complain("'in' and 'has' need a list");
        }
    }

    private void constants(Term term, MemberType against) {
        List<String> known = Typing.constants(against);
        Object value = typing.constant(term);
        if (known == null || value == null) {
            return;
        }
        List<?> used = value instanceof List<?> list ? list : List.of(value);
        for (Object constant : used) {
            if (constant instanceof String text && !known.contains(text)) {
                complain("'" + text + "' is none of " + known);
            }
        }
    }

    private void filedCount(Comparison comparison) {
        boolean least = comparison.operator() == Operator.AT_LEAST || comparison.operator() == Operator.ABOVE;
        boolean allowed = least && shown && positive;
        if ((countsFiled(comparison.left()) && !allowed) || countsFiled(comparison.right())) {
            complain("a filed list may be counted only as 'at least', inside 'shown'");
        }
    }

    private boolean countsFiled(Term term) {
        return term.nodes().anyMatch(node -> node instanceof Term.Count count && readsFiled(count.of()));
    }

    private boolean readsFiled(Items items) {
        Typing quiet = new Typing(typing.linked(), typing.names(), problem -> {});
        ListOf list = quiet.of(items);
        return list != null && list.completeness() == Completeness.FILED;
    }

    @Override
    public @Nullable Void visitStated(Stated stated) {
        typing.of(stated.term());
        if (stated.term() instanceof Term.Literal || stated.term() instanceof Term.Parameter) {
            complain("a constant is always stated");
        }
        return null;
    }

    @Override
    public @Nullable Void visitInForce(InForce inForce) {
        Structure structure = typing.structure(typing.of((Term) inForce.entity()));
        if (structure == null || structure.from() == null || structure.until() == null) {
            complain("'" + inForce.entity() + "' has no term to be in force");
        }
        MemberType at = typing.of(inForce.at());
        if (at != null && Typing.Kind.of(at) != Typing.Kind.DATE) {
            complain("'in force' needs a day");
        }
        return null;
    }

    @Override
    public @Nullable Void visitNear(Near near) {
        for (Term term : List.of(near.left(), near.right(), near.by())) {
            MemberType type = typing.of(term);
            if (type != null && Typing.Kind.of(type) != Typing.Kind.NUMBER) {
                complain("'near' needs numbers");
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitQuantified(Quantified quantified) {
        ListOf list = typing.of(quantified.over());
        if (list == null) {
            return null;
        }
        if (list.completeness() == Completeness.FILED
                && !(quantified.quantifier() == Quantifier.SOME && shown && positive)) {
            complain("a filed list may be read only by a positive 'some' or a least count inside 'shown'");
        }
        new ConditionCheck(
                        typing.bind(quantified.as(), list.element()),
                        place,
                        positive && quantified.quantifier() != Quantifier.NO,
                        shown,
                        decisions)
                .check(quantified.where());
        return null;
    }

    @Override
    public @Nullable Void visitFactTest(FactTest test) {
        Fact fact = typing.linked().fact(test.fact());
        List<@Nullable MemberType> types =
                test.of().stream().<@Nullable MemberType>map(typing::of).toList();
        if (fact == null) {
            complain("there is no fact '" + test.fact() + "'");
        } else if (fact.parameters().size() != test.of().size()) {
            complain("fact '" + test.fact() + "' needs " + fact.parameters().size() + " arguments, has "
                    + test.of().size());
        } else {
            if (place == Place.DECISION && fact instanceof Fact.Derived derived && asksHere(derived.is())) {
                complain("a rule of a decision may not read a decision about the same subject");
            }
            for (int i = 0; i < types.size(); i++) {
                argument(fact.name(), fact.parameters().get(i), types.get(i));
            }
        }
        return null;
    }

    private boolean asksHere(Condition definition) {
        Set<OutcomeTest> asked = new HashSet<>();
        new Asking(typing.linked()).collect(definition, asked);
        return asked.stream().anyMatch(test -> test.with().isEmpty());
    }

    private void argument(String fact, Fact.Parameter parameter, @Nullable MemberType type) {
        boolean isId = type == Scalar.TEXT;
        if (type != null && !isId && !Objects.equals(typing.structure(type), typing.entity(parameter.type()))) {
            complain("fact '" + fact + "' needs one of " + parameter.type() + " for '" + parameter.name()
                    + "', has something else");
        }
    }

    @Override
    public @Nullable Void visitOutcomeTest(OutcomeTest test) {
        Decision decision = decisions.apply(test.decision());
        if (decision == null) {
            complain("there is no decision '" + test.decision() + "'");
            return null;
        }
        for (String outcome : test.in()) {
            if (decision.outcomes().stream().noneMatch(option -> option.name().equals(outcome))) {
                complain("decision " + test.decision() + " has no outcome '" + outcome + "'");
            }
        }
        if (place == Place.DECISION && test.with().isEmpty()) {
            complain("a rule of a decision may not read a decision about the same subject");
        }
        boolean other = !decision.schema()
                .subject()
                .equals(typing.linked().rulebook().schema().subject());
        if (other && test.with().isEmpty()) {
            complain("decision " + test.decision() + " is about another kind of subject: a mapping is needed");
        }
        mapping(test.with(), decision);
        return null;
    }

    private void mapping(Map<String, Mapped> with, Decision decision) {
        with.forEach((fact, mapped) -> {
            Member member = decision.schema().member(fact);
            if (member == null) {
                complain("decision " + decision.id() + " has no fact '" + fact + "'");
            }
            MemberType given = null;
            if (mapped.condition() != null) {
                // Whether more or less of it is in the subject's favour cannot be told, so that no mark may stand in
                // it.
                new ConditionCheck(typing, Place.FACT, decisions).check(mapped.condition());
                given = Scalar.FLAG;
            } else if (mapped.term() != null) {
                given = typing.of(mapped.term());
            }
            if (member != null && given != null) {
                mapped(fact, member.type(), given, mapped.kind());
            }
        });
    }

    private void mapped(String fact, MemberType type, MemberType given, Condition.Meaning kind) {
        if (Typing.Kind.of(type) != Typing.Kind.of(given)) {
            complain("'" + fact + "' is a " + Typing.Kind.of(type) + ", and is given a " + Typing.Kind.of(given));
        } else if (kind == Condition.Meaning.AT_LEAST && Typing.Kind.of(type) != Typing.Kind.NUMBER) {
            complain("only a number can be known from below, '" + fact + "' is none");
        }
    }
}
