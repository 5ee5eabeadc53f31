// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision over every possible subject on a day.
 *
 * @param taker takes the decision
 * @param knowledge that nothing is known
 * @param formulas made the formulas
 * @param recorder what was read
 * @param result the diagram, its answers told apart by their rules
 */
record Space(
        DecisionTaker taker,
        Knowledge knowledge,
        Formulas formulas,
        Recorder recorder,
        Branching.Result<Given> result) {

    static Space of(DecisionTaker taker, LocalDate on, Decisions decisions) {
        Knowledge knowledge = nothing(taker.decision().schema(), Map.of(), on, decisions);
        Formulas formulas = new Formulas();
        Recorder recorder = new Recorder();
        Branching.Problem<Answer> problem = taker.problem(knowledge, recorder, formulas);
        return new Space(taker, knowledge, formulas, recorder, Branching.exploreAll(Given.of(problem)));
    }

    /** Returns the knowledge of some members and nothing else: nothing is presumed, not even that a collection is empty. */
    static Knowledge nothing(Schema schema, Map<String, Object> members, LocalDate on, Decisions decisions) {
        Set<String> collections = schema.root().members().values().stream()
                .filter(member -> member.type() instanceof ListOf list && list.collection())
                .map(member -> "/" + member.name())
                .collect(Collectors.toUnmodifiableSet());
        return knowledge(schema, members, on, decisions, collections);
    }

    /** Returns the knowledge of a whole subject: nothing is presumed, and a collection that is absent is empty. */
    static Knowledge whole(Schema schema, Map<String, Object> members, LocalDate on, Decisions decisions) {
        return knowledge(schema, members, on, decisions, Set.of());
    }

    private static Knowledge knowledge(
            Schema schema, Map<String, Object> members, LocalDate on, Decisions decisions, Set<String> unknown) {
        SubjectTree tree = SubjectTree.of(schema, members, Set.of());
        return new Knowledge(tree, on, new Presumptions(true, unknown, Set.of()), new HashMap<>(), decisions);
    }

    Knowledge knowing(Map<String, Object> members) {
        return nothing(taker.decision().schema(), members, knowledge.on(), knowledge.decisions());
    }

    /** Takes the decision about a whole subject. */
    Taken take(Map<String, Object> members) {
        return taker.take(whole(taker.decision().schema(), members, knowledge.on(), knowledge.decisions()), true);
    }

    /** Returns the diagram with answers told apart by their rules. */
    DiagramNode<Given> given() {
        DiagramNode<Given> root = result.root();
        if (root == null) {
            throw new IllegalStateException("decision " + taker.decision().id()
                    + " is too large to be explored: more than " + Branching.EXPLORATION_LIMIT + " expansions");
        }
        return root;
    }

    /** Returns the diagram. */
    DiagramNode<Answer> root() {
        return Redrawing.map(given(), Given::answer);
    }

    boolean isComplete() {
        return result.root() != null;
    }

    /** Returns the scope in which a test that is an unknown of its own is read, if it is about the whole document. */
    Optional<Scope> scope(Variable.Whole whole) {
        Stream<Scope> rules = Stream.concat(taker.members().stream(), taker.strangers().stream())
                .filter(rule -> contains(rule.rule().when(), whole.test()))
                .map(rule -> rule.scope(knowledge.tree().root()));
        Stream<Scope> invariants = taker.decision().invariants().stream()
                .filter(invariant -> contains(invariant.holds(), whole.test()))
                .map(invariant -> taker.scope(invariant, knowledge));
        return Stream.concat(rules, invariants)
                .filter(scope -> scope.place(whole.test()).equals(whole.place()))
                .findFirst();
    }

    private static boolean contains(Condition condition, Condition test) {
        return condition.nodes().anyMatch(test::equals);
    }

    /** Returns the value of a fact of a subject: stated, presumed, or none. */
    @Nullable
    Object value(String pointer, Knowledge subject) {
        return new Reader(subject, new Recorder())
                .value(
                        new Path("me", Placing.tokens(pointer)),
                        Scope.of(taker.home(), "", subject.tree().root()));
    }
}
