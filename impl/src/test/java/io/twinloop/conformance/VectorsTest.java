// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.conformance.VectorPair.Expected;
import io.twinloop.rule.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference passes every vector of the kit, and the vectors are what they claim to be. */
class VectorsTest {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final ReferencePlatform PLATFORM = new ReferencePlatform(TWINLOOP);
    private static final Map<String, Rule> RULES = TWINLOOP.rulebooks().stream()
            .flatMap(rulebook -> rulebook.rules().stream())
            .collect(toMap(Rule::id, Function.identity()));

    private static Expected observed(VectorPair pair, ObjectNode subject) {
        JsonNode report = VectorPair.MAPPER.readTree(PLATFORM.evaluate(subject.toString(), pair.on()));
        String state = report.at("/explanation/rules")
                .valueStream()
                .filter(trace -> trace.get("rule").stringValue().equals(pair.rule()))
                .map(trace -> trace.get("state").stringValue())
                .findFirst()
                .orElse("NOT_APPLICABLE");
        JsonNode outcome = report.at("/outcomes/CN-OUTBOUND");
        return new Expected(state, outcome.isNull() ? null : outcome.stringValue());
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#all")
    void a_pair_comes_to_what_it_expects(VectorPair pair) {
        assertThat(observed(pair, pair.subject())).as("subject").isEqualTo(pair.expected());
        assertThat(observed(pair, pair.edited())).as("edited").isEqualTo(pair.expectedEdited());
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#all")
    void a_pair_differs_by_one_edit_and_in_what_becomes_of_its_rule(VectorPair pair) {
        assertThat(pair.edits()).hasSize(1);
        pair.edits().forEach((pointer, value) -> {
            JsonNode before = pair.subject().at(JsonPointer.compile(pointer));
            assertThat(before).as("what is edited").isNotEqualTo(value);
            assertThat(before.isMissingNode() && value.isNull())
                    .as("nothing is taken away")
                    .isFalse();
        });
        assertThat(pair.expectedEdited().state()).isNotEqualTo(pair.expected().state());
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#all")
    void a_pair_is_about_a_rule_in_force_in_its_instruments_file_and_says_what_it_hunts(VectorPair pair) {
        assertThat(RULES).containsKey(pair.rule());
        assertThat(pair.rule()).startsWith(pair.file() + ":");
        assertThat(pair.id()).startsWith(pair.rule() + "/");
        assertThat(pair.hunts()).isNotBlank();
        assertThat(RULES.get(pair.rule()).inForce().contains(LocalDate.parse(pair.on())))
                .isTrue();
    }

    @Test
    void every_id_is_unique() {
        assertThat(VectorPair.all().map(VectorPair::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_has_a_pair() {
        assertThat(VectorPair.all().map(VectorPair::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }
}
