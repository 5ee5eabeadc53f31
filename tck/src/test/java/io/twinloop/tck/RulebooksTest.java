// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RulebooksTest {

    static Stream<String> instruments() {
        return Rulebooks.instruments().stream();
    }

    static Stream<String> decisions() {
        return Rulebooks.decisions().stream();
    }

    @Test
    void every_file_is_listed_and_every_listed_file_is_there() {
        assertThat(CommittedFiles.names("rulebooks"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(instruments(), decisions())
                        .map(name -> name + ".json")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void a_rulebook_is_of_its_instrument_and_has_rules(String instrument) {
        JsonNode rulebook = CommittedFiles.json(Rulebooks.read(instrument));

        assertThat(rulebook.get("type").stringValue()).isEqualTo("rulebook");
        assertThat(rulebook.at("/instrument/id").stringValue()).isEqualTo(instrument);
        assertThat(rulebook.get("rules").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_has_outcomes_and_members(String id) {
        JsonNode decision = CommittedFiles.json(Rulebooks.readDecision(id));

        assertThat(decision.get("type").stringValue()).isEqualTo("decision");
        assertThat(decision.get("id").stringValue()).isEqualTo(id);
        assertThat(Rulebooks.instruments())
                .containsAll(decision.get("instruments")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    @Test
    void a_name_that_is_not_listed_is_refused() {
        assertThatThrownBy(() -> Rulebooks.read("CN-OUTBOUND")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rulebooks.readDecision("CBDF-2024")).isInstanceOf(IllegalArgumentException.class);
    }
}
