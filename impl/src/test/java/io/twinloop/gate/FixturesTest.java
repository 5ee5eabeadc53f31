// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small documents as they are. */
class FixturesTest {

    @ParameterizedTest
    @MethodSource("io.twinloop.gate.Fixture#all")
    void a_document_has_the_findings_written_in_it_and_no_other(Fixture fixture) {
        Report report = fixture.check(Gate.TWINLOOP);

        assertThat(report.errors()).isEmpty();
        assertThat(Found.in(report)).isEqualTo(fixture.expected());
        assertThat(report.questions()).isEmpty();
    }

    @Test
    void there_are_ten_rules_and_each_speaks_in_both_languages() {
        assertThat(Stream.of(GateMarket.RULEBOOK, GateDraft.RULEBOOK)
                        .map(Rulebook::rules)
                        .flatMap(rules -> rules.stream().map(Rule::text)))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text.zh()).isNotEqualTo(text.en()));
    }

    @Test
    void every_rule_has_something_to_judge_in_some_document() {
        assertThat(Fixture.all()
                        .flatMap(fixture -> fixture.check(Gate.TWINLOOP).explanation().rules().stream())
                        .map(trace -> trace.rule())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Gate.RULES);
    }
}
