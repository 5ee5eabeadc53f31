// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.All;
import io.twinloop.language.Condition.Any;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Condition.InForce;
import io.twinloop.language.Condition.Near;
import io.twinloop.language.Condition.Not;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Shown;
import io.twinloop.language.Condition.Stated;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Fact;
import io.twinloop.schema.Member;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates conditions in three values (Kleene): the one mechanism behind decisions, findings, questions and explanations.
 *
 * <p>What is unknown comes back as a {@link Formula} over the tests that are unknown, which the branching takes up.
 *
 * <p>Not thread-safe: one evaluator serves one question.
 */
final class Evaluator {

    private final Knowledge knowledge;
    private final Formulas formulas;
    private final boolean burden;
    private final Recorder recorder;
    private final Reader reader;

    /**
     * Makes an evaluator.
     *
     * @param knowledge what is known
     * @param formulas makes the formulas
     * @param burden whether an unknown under 'shown' counts as not shown
     * @param recorder takes note of what is read
     */
    Evaluator(Knowledge knowledge, Formulas formulas, boolean burden, Recorder recorder) {
        this.knowledge = knowledge;
        this.formulas = formulas;
        this.burden = burden;
        this.recorder = recorder;
        this.reader = new Reader(knowledge, recorder);
    }

    /** Evaluates a condition: yes, no, or what is left of it. What is settled waits for no fact, whatever it read. */
    Formula reduce(Condition condition, Scope scope) {
        Formula[] reduced = {formulas.no()};
        Set<String> unstated = recorder.unstatedIn(() -> reduced[0] = condition.accept(new Kinds(scope)));
        if (reduced[0].truth() == Truth.UNKNOWN) {
            recorder.awaits(unstated);
        }
        return reduced[0];
    }

    private final class Kinds implements Condition.Visitor<Formula> {
        private final Scope scope;

        Kinds(Scope scope) {
            this.scope = scope;
        }

        @Override
        public Formula visitAll(All all) {
            return formulas.all(reduceUntil(Truth.NO, all.parts()));
        }

        @Override
        public Formula visitAny(Any any) {
            return formulas.any(reduceUntil(Truth.YES, any.parts()));
        }

        private List<Formula> reduceUntil(Truth settles, List<Condition> parts) {
            List<Formula> reduced = new ArrayList<>();
            for (Condition part : parts) {
                Formula one = reduce(part, scope);
                reduced.add(one);
                if (one.truth() == settles) {
                    break;
                }
            }
            return reduced;
        }

        @Override
        public Formula visitNot(Not not) {
            return formulas.not(reduce(not.part(), scope));
        }

        @Override
        public Formula visitShown(Shown shown) {
            Formula part = reduce(shown.part(), scope);
            return burden && part.truth() == Truth.UNKNOWN ? formulas.settled(Truth.NO) : part;
        }

        @Override
        public Formula visitPresumed(Condition.Presumed presumed) {
            Recorder inner = new Recorder();
            Formula part = new Evaluator(knowledge, formulas, burden, inner).reduce(presumed.part(), scope);
            recorder.addAll(inner);
            if (part.truth() != Truth.UNKNOWN) {
                return part;
            }
            Presumed.Test presumption =
                    new Presumed.Test(scope.rule(), Mapping.pointer(scope), scope.place(), presumed.part());
            boolean asked = knowledge
                    .presumptions()
                    .touches(inner.reads().values().stream()
                            .filter(read -> read.value() == null)
                            .map(Recorder.Read::pointer)
                            .collect(Collectors.toSet()));
            if (asked || !inner.errors().isEmpty() || !knowledge.presumptions().allow(presumption)) {
                return part;
            }
            recorder.presumed(presumption);
            return formulas.settled(Truth.YES);
        }

        @Override
        public Formula visitComparison(Comparison comparison) {
            return test(comparison, () -> {
                Operator operator = comparison.operator();
                Object left = reader.value(comparison.left(), scope);
                Object right = reader.value(comparison.right(), scope);
                if (left == null && right != null && comparison.left() instanceof Term.Count count) {
                    return Comparisons.atLeast(least(count), operator, right);
                }
                if (right == null && left != null && comparison.right() instanceof Term.Count count) {
                    return Comparisons.atLeast(least(count), Comparisons.mirrored(operator), left);
                }
                return Comparisons.compare(left, operator, right);
            });
        }

        /** Returns how many elements a list has at least, where it is not known whether there are more. */
        private int least(Term.Count count) {
            Elements elements = reader.list(count.of(), scope);
            return elements == null ? 0 : elements.values().size();
        }

        @Override
        public Formula visitStated(Stated stated) {
            return test(stated, () -> {
                Object value = reader.value(stated.term(), scope);
                boolean isStated = value instanceof Node node ? node.isStated() : value != null;
                return isStated ? Truth.YES : Truth.UNKNOWN;
            });
        }

        @Override
        public Formula visitInForce(InForce inForce) {
            return test(inForce, () -> {
                Object at = reader.value(inForce.at(), scope);
                Node entity = reader.node(inForce.entity(), scope);
                if (entity == null || !(at instanceof LocalDate day)) {
                    return Truth.UNKNOWN;
                }
                Truth within = within(entity, day);
                return entity.isStated() ? within : Truth.UNKNOWN;
            });
        }

        private Truth within(Node entity, LocalDate day) {
            String from = entity.type().from();
            String until = entity.type().until();
            if (from == null || until == null) {
                throw new EvaluationException("'" + entity.pointer() + "' has no term");
            }
            return end(entity, from, first -> !first.isAfter(day)).and(end(entity, until, last -> !last.isBefore(day)));
        }

        /** Returns whether a day keeps to one end of a term: an end that is left out is open, a wrong one is unknown. */
        private Truth end(Node entity, String name, Predicate<LocalDate> kept) {
            @Nullable Object[] end = {null};
            Set<String> unstated = recorder.unstatedIn(() -> end[0] = reader.member(entity, name, scope));
            if (end[0] instanceof LocalDate day) {
                return Truth.of(kept.test(day));
            }
            if (!reader.isDoubtful(entity.pointerTo(name))) {
                return Truth.YES;
            }
            recorder.awaits(unstated);
            return Truth.UNKNOWN;
        }

        @Override
        public Formula visitNear(Near near) {
            return test(near, () -> {
                Object left = reader.value(near.left(), scope);
                Object right = reader.value(near.right(), scope);
                Object by = reader.value(near.by(), scope);
                if (left == null || right == null || by == null) {
                    return Truth.UNKNOWN;
                }
                BigDecimal gap = Comparisons.number(left)
                        .subtract(Comparisons.number(right))
                        .abs();
                return Truth.of(gap.compareTo(Comparisons.number(by)) <= 0);
            });
        }

        @Override
        public Formula visitQuantified(Quantified quantified) {
            return test(quantified, () -> {
                Elements elements = reader.list(quantified.over(), scope);
                if (elements == null) {
                    return Truth.UNKNOWN;
                }
                Truth some = elements.open() ? Truth.UNKNOWN : Truth.NO;
                boolean every = quantified.quantifier() == Condition.Quantifier.EVERY;
                for (Object element : elements.values()) {
                    Truth one = reduce(quantified.where(), scope.bind(quantified.as(), element))
                            .truth();
                    some = some.or(every ? one.not() : one);
                    if (some == Truth.YES) {
                        break;
                    }
                }
                return quantified.quantifier() == Condition.Quantifier.SOME ? some : some.not();
            });
        }

        @Override
        public Formula visitFactTest(FactTest test) {
            return test(test, () -> {
                Fact fact = scope.linked().fact(test.fact());
                if (fact == null) {
                    throw new EvaluationException("there is no fact '" + test.fact() + "'");
                }
                recorder.fact(scope.linked().instrument() + ":" + fact.name());
                Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
                for (int i = 0; i < fact.parameters().size(); i++) {
                    Fact.Parameter parameter = fact.parameters().get(i);
                    Object value = reader.value(test.of().get(i), scope);
                    arguments.put(parameter.name(), value instanceof String id ? named(parameter, id) : value);
                }
                return fact instanceof Fact.Derived derived
                        ? reduce(derived.is(), scope.enter(arguments)).truth()
                        : Natives.test((Fact.Native) fact, arguments.values(), knowledge.on());
            });
        }

        private @Nullable Ref named(Fact.Parameter parameter, String id) {
            Ref ref = new Ref(parameter.type(), id);
            return knowledge.tree().find(ref) == null ? null : ref;
        }

        @Override
        public Formula visitOutcomeTest(OutcomeTest test) {
            Variable.Decided variable = new Variable.Decided(
                    test.decision(), test.with(), test.with().isEmpty() ? "" : scope.place(test));
            Decision decision = knowledge.decisions().decision(test.decision());
            if (decision == null) {
                recorder.error(scope.rule() + ": there is no decision '" + test.decision() + "'");
                return formulas.leaf(new Leaf.OfWhole(new Variable.Whole(test, scope.place(test))));
            }
            recorder.decision(test.decision());
            String[] outcome = {null};
            Set<String> unstated = recorder.unstatedIn(() -> outcome[0] = outcome(decision, test, variable));
            if (outcome[0] != null) {
                return formulas.settled(Truth.of(test.in().contains(outcome[0])));
            }
            recorder.behind(variable, unstated);
            recorder.awaits(unstated);
            List<String> outcomes =
                    decision.outcomes().stream().map(Decision.Option::name).toList();
            return formulas.leaf(new Leaf.OfDecision(variable, test.in(), outcomes));
        }

        private @Nullable String outcome(Decision decision, OutcomeTest test, Variable.Decided variable) {
            Taken taken = knowledge.decided().get(variable);
            if (taken == null) {
                if (test.with().isEmpty()) {
                    return null;
                }
                taken = new Mapping(Evaluator.this, reader, knowledge, recorder, scope).ask(decision, test, variable);
                knowledge.decided().put(variable, taken);
            }
            if (!test.with().isEmpty()) {
                String judged = Mapping.pointer(scope);
                taken.recorder()
                        .presumed()
                        .forEach(used -> recorder.presumed(new Presumed.Asked(variable, judged, used)));
            }
            taken.recorder().errors().forEach(recorder::error);
            return taken.outcome();
        }

        /** Evaluates a test; one that stays unknown becomes a leaf. A test that fails is unknown, and reported. */
        private Formula test(Condition test, Supplier<Truth> evaluation) {
            Truth[] truth = {Truth.UNKNOWN};
            boolean[] failed = {false};
            Set<String> unstated = recorder.unstatedIn(() -> {
                try {
                    truth[0] = evaluation.get();
                } catch (EvaluationException e) {
                    recorder.error(scope.rule() + ": " + e.getMessage());
                    failed[0] = true;
                }
            });
            if (truth[0] != Truth.UNKNOWN) {
                return formulas.settled(truth[0]);
            }
            Leaf leaf = failed[0] ? null : factLeaf(test);
            if (leaf == null) {
                leaf = new Leaf.OfWhole(new Variable.Whole(test, scope.place(test)));
            }
            recorder.behind(leaf.variable(), unstated);
            recorder.awaits(unstated);
            return formulas.leaf(leaf);
        }

        /** Returns the leaf of a stated fact compared with a constant, or null if the test is another. */
        private @Nullable Leaf factLeaf(Condition test) {
            if (!(test instanceof Comparison comparison)) {
                return null;
            }
            boolean flipped = isConstant(comparison.left());
            Term constant = flipped ? comparison.left() : comparison.right();
            Term fact = flipped ? comparison.right() : comparison.left();
            if (!isConstant(constant) || !(fact instanceof Path path)) {
                return null;
            }
            Object value = reader.value(constant, scope);
            Reader.Place place = reader.place(path, scope);
            if (value == null || place == null) {
                return null;
            }
            Member member = place.member();
            return new Leaf.OfFact(new Variable.Fact(place.pointer()), member, comparison.operator(), value, flipped);
        }

        private static boolean isConstant(Term term) {
            return term instanceof Term.Literal || term instanceof Term.Parameter;
        }
    }
}
