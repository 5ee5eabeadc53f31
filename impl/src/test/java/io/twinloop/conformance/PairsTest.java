// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.rule.Rank;
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

/** The reference does what the authors of the rules wrote down as examples, and the examples are what they claim to be. */
class PairsTest {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final ReferencePlatform PLATFORM = new ReferencePlatform(TWINLOOP);
    private static final Map<String, Rule> RULES = TWINLOOP.rulebooks().stream()
            // The charter's examples are held by its own tests.
            .filter(rulebook -> rulebook.instrument().rank() != Rank.CHARTER)
            .flatMap(rulebook -> rulebook.rules().stream())
            .collect(toMap(Rule::id, Function.identity()));

    private static ObjectNode observed(VectorPair pair, ObjectNode document) {
        JsonNode report = VectorPair.MAPPER.readTree(PLATFORM.evaluate(document.toString(), pair.on()));
        ObjectNode observed = VectorPair.MAPPER.createObjectNode();
        observed.put(
                "state",
                report.at("/explanation/rules")
                        .valueStream()
                        .filter(trace -> trace.get("rule").stringValue().equals(pair.rule()))
                        .map(trace -> trace.get("state").stringValue())
                        .findFirst()
                        .orElse("NOT_APPLICABLE"));
        if (pair.expected().has("outcome")) {
            observed.set("outcome", report.at("/outcomes/CN-OUTBOUND"));
        }
        return observed;
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#ofRules")
    void a_rule_comes_to_what_its_example_says(VectorPair pair) {
        assertThat(observed(pair, pair.subject())).as("document").isEqualTo(pair.expected());
        assertThat(observed(pair, pair.edited())).as("edited").isEqualTo(pair.expectedEdited());
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#ofRules")
    void an_example_differs_by_one_edit_and_in_what_becomes_of_its_rule(VectorPair pair) {
        JsonNode before = pair.subject().at(JsonPointer.compile(pair.edit().pointer()));

        assertThat(pair.json().get("edit").size()).isEqualTo(1);
        assertThat(before).as("what is edited").isNotEqualTo(pair.edit().value());
        assertThat(before.isMissingNode() && pair.edit().value().isNull())
                .as("nothing is taken away")
                .isFalse();
        assertThat(pair.expectedEdited().get("state"))
                .isNotEqualTo(pair.expected().get("state"));
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#ofRules")
    void an_example_is_about_a_rule_in_force_in_its_instruments_file(VectorPair pair) {
        assertThat(RULES).containsKey(pair.rule());
        assertThat(RULES.get(pair.rule()).inForce().contains(LocalDate.parse(pair.on())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#ofEngine")
    void the_engine_does_what_its_example_says(VectorPair pair) {
        assertThat(pair.rule()).startsWith("TL-");
        says(Vectors.answer(pair, pair.subject()), pair.expected());
        if (pair.edit() != null) {
            says(Vectors.answer(pair, pair.edited()), pair.expectedEdited());
            assertThat(Vectors.answer(pair, pair.edited()))
                    .as("the edit changes the answer, or shows that it does not")
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).isNotEqualTo(Vectors.answer(pair, pair.subject())),
                            answer -> assertThat(pair.rule()).isEqualTo("TL-COND-04"));
        }
    }

    private static void says(ObjectNode answer, ObjectNode expected) {
        expected.properties()
                .forEach(member -> assertThat(answer.get(member.getKey()))
                        .as(member.getKey() + " of " + answer)
                        .isEqualTo(member.getValue()));
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.conformance.VectorPair#all")
    void an_example_is_named_after_its_rule_and_says_what_it_hunts(VectorPair pair) {
        assertThat(pair.id()).startsWith(pair.rule() + "/");
        assertThat(pair.hunts()).isNotBlank();
        assertThat(pair.area())
                .isEqualTo(pair.rule().startsWith("TL-") ? "TL" : pair.rule().split(":", -1)[0]);
    }

    @Test
    void every_id_is_unique() {
        assertThat(VectorPair.all().map(VectorPair::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_has_an_example() {
        assertThat(VectorPair.ofRules().map(VectorPair::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }
}
