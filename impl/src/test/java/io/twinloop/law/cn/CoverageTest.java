// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.rule.Coverage;
import io.twinloop.rule.Coverage.Kind;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.transfer.TransferFacts;
import io.twinloop.value.Citation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every article of an instrument has its line, and a line that says an article is encoded is borne out. */
class CoverageTest {

    /** Answers to questions have no articles; of the guides of the Greater Bay Area the articles were not told apart. */
    private static final Set<String> WITHOUT_ARTICLES =
            Set.of("QA-2025-05", "QA-2026-01", "GBA-HK-2023", "GBA-MO-2024");

    static Stream<Rulebook> covered() {
        return ChineseLaw.rulebooks().stream()
                .filter(rulebook ->
                        !WITHOUT_ARTICLES.contains(rulebook.instrument().id()));
    }

    @ParameterizedTest
    @MethodSource("covered")
    void an_instrument_tells_of_its_articles(Rulebook rulebook) {
        assertThat(rulebook.coverage()).as(rulebook.instrument().id()).isNotEmpty();
        assertThat(rulebook.coverage().get(0).first()).isEqualTo(1);
    }

    @Test
    void the_exceptions_are_still_needed() {
        assertThat(ChineseLaw.rulebooks().stream()
                        .filter(rulebook -> rulebook.coverage().isEmpty())
                        .map(rulebook -> rulebook.instrument().id()))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_ARTICLES);
    }

    @ParameterizedTest
    @MethodSource("covered")
    void a_rule_has_an_article_that_is_said_to_be_encoded(Rulebook rulebook) {
        for (Rule rule : rulebook.rules()) {
            Citation article = Citation.parse(rule.id().replaceFirst("#.*", ""));
            assertThat(lines(rulebook, article))
                    .as(rule.id())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.kind()).isEqualTo(Kind.ENCODED));
        }
    }

    @ParameterizedTest
    @MethodSource("covered")
    void what_is_said_to_be_encoded_is_cited_by_a_rule_a_fact_or_the_decision(Rulebook rulebook) {
        List<Citation> cited = cited().filter(
                        one -> one.instrument().equals(rulebook.instrument().id()))
                .toList();
        rulebook.coverage().stream()
                .filter(line -> line.kind() == Kind.ENCODED)
                .forEach(line -> assertThat(cited.stream().anyMatch(line::holds))
                        .as("%s, articles %s to %s", rulebook.instrument().id(), line.first(), line.last())
                        .isTrue());
    }

    private static List<Coverage> lines(Rulebook rulebook, Citation article) {
        return rulebook.coverage().stream().filter(line -> line.holds(article)).toList();
    }

    private static Stream<Citation> cited() {
        Stream<Citation> rules = ChineseLaw.rulebooks().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .flatMap(rule -> rule.citations().stream());
        Stream<Citation> precedences = ChineseLaw.decisions().stream()
                .flatMap(decision -> decision.precedences().stream())
                .map(precedence -> precedence.citation());
        return Stream.of(rules, precedences, facts(TransferFacts.TRANSFER.root()))
                .flatMap(citations -> citations);
    }

    private static Stream<Citation> facts(Structure structure) {
        return structure.members().values().stream()
                .flatMap(member -> Stream.concat(member.citations().stream(), within(member)));
    }

    private static Stream<Citation> within(Member member) {
        MemberType type = member.type() instanceof ListOf list ? list.element() : member.type();
        return type instanceof Structure inner ? facts(inner) : Stream.of();
    }
}
