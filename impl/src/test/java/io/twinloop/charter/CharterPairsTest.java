// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each rule of the charter with an example that it speaks against and a near miss: they differ in one value. */
class CharterPairsTest {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A pair: a dossier, one edit of it, and what a rule comes to for one entity before and after. */
    record Pair(JsonNode json) {

        String rule() {
            return json.get("rule").stringValue();
        }

        ObjectNode subject() {
            return (ObjectNode) json.get("subject");
        }

        Map.Entry<String, JsonNode> edit() {
            return json.get("edit").properties().iterator().next();
        }

        ObjectNode edited() {
            ObjectNode copy = subject().deepCopy();
            JsonPointer place = JsonPointer.compile(edit().getKey());
            JsonNode owner = copy.at(place.head());
            JsonNode value = edit().getValue();
            if (owner instanceof ArrayNode list) {
                list.set(place.last().getMatchingIndex(), value);
            } else if (value.isNull()) {
                ((ObjectNode) owner).remove(place.last().getMatchingProperty());
            } else {
                ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
            }
            return copy;
        }

        Report check(ObjectNode document) {
            LocalDate on = LocalDate.parse(json.get("on").stringValue());
            return TWINLOOP.check(TWINLOOP.json().readSubject(MAPPER.writeValueAsBytes(document)), on);
        }

        State state(Report report) {
            return report.explanation().rules().stream()
                    .filter(trace -> trace.rule().equals(rule())
                            && trace.path().equals(json.get("path").stringValue()))
                    .map(RuleTrace::state)
                    .findFirst()
                    .orElse(State.NOT_APPLICABLE);
        }

        State expected(String side) {
            return State.valueOf(json.get(side).get("state").stringValue());
        }

        @Override
        public String toString() {
            return json.get("id").stringValue();
        }
    }

    static Stream<Pair> pairs() {
        try (InputStream in = requireNonNull(CharterPairsTest.class.getResourceAsStream("/charter/pairs.json"))) {
            return MAPPER.readTree(in.readAllBytes())
                    .get("vectors")
                    .valueStream()
                    .map(Pair::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_comes_to_what_it_says(Pair pair) {
        Report before = pair.check(pair.subject());
        Report after = pair.check(pair.edited());

        assertThat(before.errors()).isEmpty();
        assertThat(after.errors()).isEmpty();
        assertThat(pair.state(before)).as("before the edit").isEqualTo(pair.expected("expect"));
        assertThat(pair.state(after)).as("after the edit").isEqualTo(pair.expected("expectEdited"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_differs_in_one_value_and_breaks_no_structure(Pair pair) {
        assertThat(pair.json().get("edit")).hasSize(1);
        assertThat(pair.subject().at(pair.edit().getKey()))
                .isNotEqualTo(pair.edit().getValue());
        Stream.of(pair.subject(), pair.edited())
                .forEach(document -> assertThat(pair.check(document).findings())
                        .extracting(Finding::rule)
                        .noneMatch(rule -> rule.startsWith("TL-")));
    }

    @Test
    void every_rule_has_a_pair_in_which_it_speaks() {
        assertThat(pairs().filter(pair -> Stream.of("expect", "expectEdited")
                                .map(pair::expected)
                                .anyMatch(state -> state == State.VIOLATED || state == State.MISSING))
                        .map(Pair::rule)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Charter.rulebook().rules().stream().map(Rule::id).toList());
    }

    @Test
    void every_pair_has_a_name_of_its_own() {
        assertThat(pairs().map(Pair::toString)).doesNotHaveDuplicates();
    }
}
