// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static io.twinloop.json.Examples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"$me.a.b\",\"=\",\"$$me\"]",
                "[\"$me.a\",\"in\",[\"A\",\"B\"]]",
                "[\"$me.a\",\"<\",{\"date\":\"2026-01-01\"}]",
                "[{\"count\":\"$me.a\"},\">=\",{\"param\":\"n\"}]",
                "[{\"sum\":\"$me.a\",\"as\":\"x\",\"of\":\"$x.b\"},\"=\",0.5]",
                "[{\"plusMonths\":[\"$me.a\",6],\"round\":\"UP\"},\">\",\"$on\"]",
                "[{\"endOfYear\":\"$me.a\",\"plusYears\":2},\">\",{\"plusDays\":[\"$on\",-1]}]",
                "{\"inForce\":\"$me.a\"}",
                "{\"inForce\":\"$me.a\",\"at\":\"$me.b\"}",
                "{\"near\":[\"$me.a\",{\"times\":[\"$me.b\",2]}],\"by\":0.01}",
                "{\"some\":{\"referring\":\"custodies.assetIds\",\"to\":\"$me.a\"},\"as\":\"c\","
                        + "\"where\":{\"stated\":\"$c.d\"}}",
                "{\"no\":{\"list\":[\"$me.a\",\"$me.b\"]},\"as\":\"c\",\"where\":{\"fact\":\"f\",\"of\":[\"$c\"]}}",
                "{\"every\":{\"lineage\":\"$me.a\"},\"as\":\"c\",\"where\":{\"shown\":{\"not\":{\"any\":[]}}}}",
                "{\"outcome\":\"D\",\"in\":[\"A\"]}",
                "{\"outcome\":\"D\",\"in\":[\"A\"],\"with\":{\"a.b\":\"$me.c\",\"d\":{\"test\":{\"all\":[]}},"
                        + "\"e\":{\"presumed\":{\"test\":{\"all\":[]}}},\"f\":{\"presumed\":false},"
                        + "\"g\":{\"atLeast\":5}}}"
            })
    void each_form_is_written_as_it_was_read(String form) {
        assertThat(CanonicalJson.conditionText(read(form))).isEqualTo(form);
    }

    @Property
    void a_condition_that_is_written_is_read_as_equal(@ForAll("conditions") Condition condition) {
        assertThat(read(CanonicalJson.conditionText(condition))).isEqualTo(condition);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Condition read(String text) {
        return ConditionReader.read(LocatedParser.parse(utf8(text)));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> tests = tests(depth);
        if (depth == 0) {
            return tests;
        }
        Arbitrary<Condition> parts = Arbitraries.lazy(() -> conditions(depth - 1));
        Arbitrary<List<Condition>> lists = parts.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                tests,
                lists.map(Condition.All::new),
                lists.map(Condition.Any::new),
                parts.map(Condition.Not::new),
                parts.map(Condition.Shown::new),
                parts.map(Condition.Presumed::new),
                Combinators.combine(Arbitraries.of(Quantifier.class), items(depth - 1), names(), parts)
                        .as(Condition.Quantified::new),
                Combinators.combine(
                                names(),
                                names().list().ofMaxSize(2),
                                Arbitraries.maps(
                                                paths().map(p -> String.join(".", p.members()))
                                                        .filter(p -> !p.isEmpty()),
                                                mapped(depth - 1))
                                        .ofMaxSize(2))
                        .as(Condition.OutcomeTest::new));
    }

    private static Arbitrary<Condition> tests(int depth) {
        Arbitrary<Term> terms = terms(depth);
        return Arbitraries.oneOf(
                Combinators.combine(terms, Arbitraries.of(Operator.class), terms)
                        .as(Condition.Comparison::new),
                terms.map(Condition.Stated::new),
                Combinators.combine(paths(), terms).as(Condition.InForce::new),
                paths().map(path -> new Condition.InForce(path, Path.ON)),
                Combinators.combine(terms, terms, terms).as(Condition.Near::new),
                Combinators.combine(names(), terms.list().ofMaxSize(2)).as(Condition.FactTest::new));
    }

    private static Arbitrary<Mapped> mapped(int depth) {
        return Arbitraries.oneOf(
                Combinators.combine(terms(depth), Arbitraries.of(Meaning.class))
                        .as((term, meaning) -> new Mapped(term, null, meaning)),
                Combinators.combine(conditions(depth), Arbitraries.of(Meaning.EXACT, Meaning.PRESUMED))
                        .as((condition, meaning) -> new Mapped(null, condition, meaning)));
    }

    private static Arbitrary<Term> terms(int depth) {
        Arbitrary<Term> leaves = Arbitraries.oneOf(
                paths().map(path -> path), constants().map(Term.Literal::new), words().map(Term.Parameter::new));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Term> inner = Arbitraries.lazy(() -> terms(depth - 1));
        Arbitrary<Items> items = items(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                items.map(Term.Count::new),
                Combinators.combine(Arbitraries.of(Term.Folding.class), items, names(), inner)
                        .as(Term.Fold::new),
                Combinators.combine(Arbitraries.of(Term.Operation.class), inner, inner)
                        .as(Term.Arithmetic::new),
                Combinators.combine(inner, Arbitraries.of(Term.Step.class), inner)
                        .as(Term.Shift::new),
                Combinators.combine(inner, inner).as(Term.YearEnd::new));
    }

    private static Arbitrary<Items> items(int depth) {
        Arbitrary<Term> terms = terms(depth);
        return Arbitraries.oneOf(
                paths().map(path -> path),
                terms.list().ofMaxSize(2).map(Items.Listed::new),
                Combinators.combine(names(), names().list().ofMinSize(1).ofMaxSize(2), terms)
                        .as((collection, member, to) -> new Items.Referring(collection, String.join(".", member), to)),
                terms.map(Items.Lineage::new));
    }

    private static Arbitrary<Object> constants() {
        Arbitrary<Object> single = Arbitraries.oneOf(
                words().map(word -> word),
                Arbitraries.of("$", "$me", "$$", "", "'\"\\", "\u2028").map(word -> word),
                Arbitraries.of(true, false).map(flag -> flag),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                        .ofScale(9)
                        .map(number -> number),
                Arbitraries.integers()
                        .between(0, 40000)
                        .map(day -> LocalDate.of(1970, 1, 1).plusDays(day)));
        return Arbitraries.oneOf(single, single.list().ofMaxSize(3).map(list -> list));
    }

    private static Arbitrary<Path> paths() {
        return Combinators.combine(
                        Arbitraries.oneOf(names(), Arbitraries.of("me", "doc", "on")),
                        names().list().ofMaxSize(2))
                .as(Path::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b2", "assetId", "tier", "count", "all");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().ofMaxLength(5).map(LanguageTest::withoutHalves);
    }

    // Half a surrogate pair is no character, and cannot be written.
    private static String withoutHalves(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
