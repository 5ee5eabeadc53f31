// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class VectorsTest {

    private static final Set<String> STATES =
            Set.of("APPLIES", "EXCEPTED", "NOT_APPLICABLE", "SATISFIED", "VIOLATED", "MISSING", "UNKNOWN");

    static Stream<String> instruments() {
        return Vectors.instruments().stream();
    }

    private static Stream<JsonNode> vectors(String instrument) {
        return CommittedFiles.json(Vectors.read(instrument)).get("vectors").valueStream();
    }

    @Test
    void every_file_is_listed_and_every_listed_file_is_there() {
        assertThat(CommittedFiles.names("vectors"))
                .containsExactlyElementsOf(
                        instruments().map(instrument -> instrument + ".json").toList());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void a_file_says_what_it_is(String instrument) {
        JsonNode file = CommittedFiles.json(Vectors.read(instrument));

        assertThat(file.propertyNames()).containsExactly("type", "instrument", "vectors");
        assertThat(file.get("type").stringValue()).isEqualTo("vectors");
        assertThat(file.get("instrument").stringValue()).isEqualTo(instrument);
        assertThat(file.get("vectors").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void a_vector_has_its_members_in_order(String instrument) {
        assertThat(vectors(instrument)).allSatisfy(vector -> {
            assertThat(vector.propertyNames())
                    .containsExactly("id", "rule", "hunts", "on", "subject", "expect", "edit", "expectEdited");
            assertThat(vector.get("id").stringValue())
                    .startsWith(vector.get("rule").stringValue() + "/")
                    .startsWith(instrument + ":");
            assertThat(vector.get("hunts").stringValue()).isNotBlank();
            assertThat(LocalDate.parse(vector.get("on").stringValue())).isAfterOrEqualTo("2017-06-01");
            assertThat(vector.at("/subject/type").stringValue()).isEqualTo("transfer");
        });
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void an_expectation_is_a_state_and_an_outcome(String instrument) {
        List<JsonNode> expectations = vectors(instrument)
                .flatMap(vector -> Stream.of(vector.get("expect"), vector.get("expectEdited")))
                .toList();

        assertThat(expectations).allSatisfy(expected -> {
            assertThat(expected.propertyNames()).containsExactly("state", "outcome");
            assertThat(STATES).contains(expected.get("state").stringValue());
        });
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void a_pair_is_one_edit_by_pointer(String instrument) {
        assertThat(vectors(instrument).map(vector -> vector.get("edit"))).allSatisfy(edit -> {
            assertThat(edit.propertyNames()).hasSize(1).allMatch(pointer -> pointer.startsWith("/"));
        });
    }

    @Test
    void every_id_is_unique() {
        Map<String, Long> times = instruments()
                .flatMap(VectorsTest::vectors)
                .collect(Collectors.groupingBy(vector -> vector.get("id").stringValue(), Collectors.counting()));

        assertThat(times.values()).containsOnly(1L);
    }

    @Test
    void an_instrument_without_vectors_is_refused_by_name() {
        assertThatThrownBy(() -> Vectors.read("GDPR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be one of " + Vectors.instruments() + ", was: 'GDPR'");
    }
}
