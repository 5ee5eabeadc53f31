// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules as JSON. The committed form of each is in a file named after it; where a change is meant, the failure shows
 * the text to commit.
 */
class RuleJsonTest {

    private static final Twinloop FROM_JSON = Gate.with(reread(GateMarket.RULEBOOK), reread(GateDraft.RULEBOOK));

    static Stream<Arguments> rules() {
        return rulebooks().flatMap(rulebook -> rulebook.rules().stream().map(rule -> arguments(rule.id(), rulebook)));
    }

    static Stream<Rulebook> rulebooks() {
        return Stream.of(GateMarket.RULEBOOK, GateDraft.RULEBOOK);
    }

    private static Rulebook reread(Rulebook rulebook) {
        return Gate.TWINLOOP.json().readRulebook(written(rulebook).getBytes(UTF_8));
    }

    private static String written(Rulebook rulebook) {
        return Gate.TWINLOOP.json().write(rulebook);
    }

    private static ArrayNode rulesOf(JsonNode rulebook) {
        return (ArrayNode) rulebook.get("rules");
    }

    private static JsonNode written(String id, Rulebook rulebook) {
        return rulesOf(Resources.MAPPER.readTree(written(rulebook)))
                .valueStream()
                .filter(rule -> rule.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_writes_the_committed_json(String id, Rulebook rulebook) {
        assertThat(Layout.of(written(id, rulebook))).isEqualTo(Resources.text(id + ".json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_committed_json_reads_back_to_an_equal_rule(String id, Rulebook rulebook) {
        ObjectNode alone = (ObjectNode) Resources.MAPPER.readTree(written(rulebook));
        alone.putArray("rules").add(Resources.json(id + ".json"));
        Rulebook read = Gate.TWINLOOP.json().readRulebook(alone.toString().getBytes(UTF_8));

        Rule original = rulebook.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(read.rules()).containsExactly(original);
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void a_rulebook_reads_back_equal_and_writes_the_same_text_again(Rulebook rulebook) {
        Rulebook read = reread(rulebook);

        assertThat(read).isEqualTo(rulebook);
        assertThat(written(read)).isEqualTo(written(rulebook));
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.gate.Fixture#all")
    void a_rulebook_read_from_json_reports_the_same_on_a_small_document(Fixture fixture) {
        assertThat(fixture.check(FROM_JSON)).isEqualTo(fixture.check(Gate.TWINLOOP));
    }

    @ParameterizedTest
    @MethodSource("io.twinloop.gate.WorkedCasesTest#all")
    void a_rulebook_read_from_json_reports_the_same_on_a_worked_case(WorkedCasesTest.Worked worked) {
        Report fromJson = Gate.check(FROM_JSON, worked.document(), worked.on());

        assertThat(fromJson).isEqualTo(worked.check());
    }

    @Test
    void the_json_of_a_rule_reads_like_the_rule() {
        JsonNode rule = written("ASSET-02", GateMarket.RULEBOOK);

        assertThat(rule.get("about")).isEqualTo(Resources.MAPPER.readTree("\"listings\""));
        assertThat(rule.get("when")).isEqualTo(Resources.MAPPER.readTree("""
                {"fact": "offered", "of": ["$me"]}"""));
        assertThat(rule.get("require")).isEqualTo(Resources.MAPPER.readTree("""
                {"shown": {"any": [
                  {"some": "$me.assetId.rights", "as": "r", "where": {"all": [
                    ["$r.type", "=", "OPERATE"], ["$r.holderPartyId", "=", "$me.supplierPartyId"], {"inForce": "$r"}]}},
                  {"some": {"referring": "custodyArrangements.assetIds", "to": "$me.assetId"}, "as": "c", "where":
                    {"all": [
                      ["$c.status", "=", "ACTIVE"],
                      ["$c.trusteePartyId", "=", "$me.supplierPartyId"],
                      ["$c.powers", "has", "OPERATE"]]}}]}}"""));
    }
}
