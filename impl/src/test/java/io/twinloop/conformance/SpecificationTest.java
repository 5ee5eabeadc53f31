// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.conformance.Specification.Sentence;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.tck.vector.RequirementSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the specification has its form and its vectors, and every rule has its sentence. */
class SpecificationTest {

    private static final Specification SPECIFICATION = Specification.read();
    private static final Set<String> OBSERVED =
            VectorPair.all().map(VectorPair::rule).collect(Collectors.toSet());

    static Stream<Sentence> sentences() {
        return SPECIFICATION.sentences().stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_has_one_word_of_rfc_2119_and_a_reason(Sentence sentence) {
        assertThat(sentence.keywords()).as(sentence.id()).hasSize(1);
        assertThat(sentence.why()).as(sentence.id()).isNotBlank();
        assertThat(sentence.sentence()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_is_observed_or_says_why_it_is_not(Sentence sentence) {
        assertThat(OBSERVED.contains(sentence.id()))
                .as(sentence.id() + " has an example")
                .isEqualTo(sentence.unobserved() == null);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_about_the_engine_says_what_to_check(Sentence sentence) {
        if (sentence.id().startsWith("TL-")) {
            assertThat(sentence.check()).as(sentence.id()).isNotBlank();
        }
    }

    @Test
    void every_rule_has_its_sentence_and_every_sentence_of_a_rule_its_rule() {
        assertThat(sentences().map(Sentence::id).filter(id -> !id.startsWith("TL-")))
                .containsExactlyInAnyOrderElementsOf(Twinloop.load().rulebooks().stream()
                        // The charter has no chapter in the specification so far.
                        .filter(rulebook -> rulebook.instrument().rank() != Rank.CHARTER)
                        .flatMap(rulebook -> rulebook.rules().stream())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void no_id_stands_twice() {
        assertThat(sentences().map(Sentence::id)).doesNotHaveDuplicates();
    }

    @Test
    void no_normative_word_stands_outside_a_numbered_sentence() {
        assertThat(SPECIFICATION.strays()).isEmpty();
    }

    @Test
    void a_sentence_is_the_one_that_the_kit_scores_against() {
        assertThat(RequirementSet.ofKit().requirements())
                .extracting("sentence")
                .containsExactlyElementsOf(sentences().map(Sentence::sentence).toList());
    }

    @Test
    void what_is_not_well_formed_is_seen() {
        Specification broken = Specification.of("**TL-A-01** It MUST and MAY.\n\nIt MUST be so.\n");

        assertThat(broken.sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.keywords()).isEqualTo(List.of("MUST", "MAY"));
            assertThat(sentence.why()).isNull();
        });
        assertThat(broken.strays()).containsExactly("It MUST be so.");
    }
}
