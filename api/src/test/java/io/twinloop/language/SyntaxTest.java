// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Condition.InForce;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.Near;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Condition.Stated;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tree of the language: what lies beneath a node, in which order, and how a visitor gets there. */
class SyntaxTest {

    private static final Path A = Path.of("a");
    private static final Path B = Path.of("b");
    private static final Path C = Path.of("c");
    private static final Condition TEST = new Stated(A);

    static Stream<Condition> conditions() {
        return Stream.of(
                new Condition.All(List.of(TEST)),
                new Condition.Any(List.of(TEST)),
                new Condition.Not(TEST),
                new Condition.Shown(TEST),
                new Condition.Presumed(TEST),
                new Comparison(A, Operator.EQUAL, B),
                TEST,
                new InForce(A, B),
                new Near(A, B, C),
                new Quantified(Quantifier.SOME, A, "x", TEST),
                new FactTest("offered", List.of(A, B)),
                new OutcomeTest("D", List.of("YES"), Map.of()));
    }

    static Stream<Term> terms() {
        return Stream.of(
                A,
                Term.literal(1),
                Term.param("gap"),
                new Term.Count(A),
                new Term.Fold(Term.Folding.SUM, A, "x", B),
                new Term.Arithmetic(Term.Operation.PLUS, A, B),
                new Term.Shift(A, Term.Step.DAYS, B),
                new Term.YearEnd(A, B));
    }

    static Stream<Items> items() {
        return Stream.of(
                A, new Items.Listed(List.of(A)), new Items.Referring("reports", "assetId", A), new Items.Lineage(A));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_visitor_of_conditions_is_called_for_its_kind(Condition condition) {
        Condition.Visitor<?> visitor = tellsItsFunction(Condition.Visitor.class);
        Object called = condition.accept(visitor);

        assertThat(called).isEqualTo("visit" + condition.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_visitor_of_terms_is_called_for_its_kind(Term term) {
        Term.Visitor<?> visitor = tellsItsFunction(Term.Visitor.class);
        Object called = term.accept(visitor);

        assertThat(called).isEqualTo("visit" + term.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("items")
    void a_visitor_of_lists_is_called_for_its_kind(Items items) {
        Items.Visitor<?> visitor = tellsItsFunction(Items.Visitor.class);
        Object called = items.accept(visitor);

        assertThat(called).isEqualTo("visit" + items.getClass().getSimpleName());
    }

    @Test
    void every_kind_is_among_those_visited() {
        assertThat(conditions().map(Object::getClass))
                .containsExactlyInAnyOrder(Condition.class.getPermittedSubclasses());
        assertThat(terms().map(Object::getClass)).containsExactlyInAnyOrder(Term.class.getPermittedSubclasses());
        assertThat(items().map(Object::getClass)).containsExactlyInAnyOrder(Items.class.getPermittedSubclasses());
    }

    /** Makes a visitor that returns the name of the function that is called. */
    private static <V> V tellsItsFunction(Class<V> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> method.getName()));
    }

    @Test
    void nodes_are_told_in_reading_order_each_before_what_lies_beneath_it() {
        Condition first = new Comparison(A, Operator.BELOW, new Term.Arithmetic(Term.Operation.TIMES, B, C));
        Condition second = new Quantified(Quantifier.NO, new Items.Listed(List.of(A, B)), "x", TEST);
        Condition both = Condition.all(first, Condition.not(second));

        assertThat(both.nodes())
                .containsExactly(
                        both,
                        first,
                        A,
                        new Term.Arithmetic(Term.Operation.TIMES, B, C),
                        B,
                        C,
                        Condition.not(second),
                        second,
                        new Items.Listed(List.of(A, B)),
                        A,
                        B,
                        TEST,
                        A);
    }

    @Test
    void the_nodes_of_a_mapping_are_told_in_the_order_of_its_entries() {
        Map<String, Mapped> with = new LinkedHashMap<>();
        with.put("z", new Mapped(B, null, Meaning.EXACT));
        with.put("a", new Mapped(null, TEST, Meaning.PRESUMED));
        Condition mapped = new OutcomeTest("D", List.of("YES"), with);
        with.clear();

        assertThat(mapped.children()).containsExactly(B, TEST);
    }

    @Test
    void a_mapping_gives_either_a_term_or_a_condition() {
        assertThatThrownBy(() -> new Mapped(null, null, Meaning.EXACT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mapping must give either a term or a condition, gave neither");
        assertThatThrownBy(() -> new Mapped(A, TEST, Meaning.EXACT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mapping must give either a term or a condition, gave both");
    }

    @Test
    void a_quantifier_and_a_fold_bind_a_name_and_nothing_else_does() {
        assertThat(Stream.of(conditions(), terms(), items())
                        .flatMap(nodes -> nodes)
                        .filter(node -> node.binds() != null)
                        .map(Object::getClass))
                .containsExactly(Quantified.class, Term.Fold.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_sign_stands_for_its_operator(Operator operator) {
        assertThat(Operator.of(operator.sign())).isEqualTo(operator);
    }

    @Test
    void another_sign_stands_for_none() {
        assertThat(Operator.of("=>")).isNull();
    }
}
