// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.rule.Decision.Option;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Option LET_IN = new Option("LET_IN", Text.of("Let in", "准入"), false);
    private static final Option TURNED_AWAY = new Option("TURNED_AWAY", Text.of("Turned away", "不准入"), true);
    private static final Decision ENTRY = new Decision(
            "ENTRY",
            Text.of("May one enter?", "可否进入？"),
            Schema.of("visit", Text.of("Visit", "来访"), members -> members.flag("invited", m -> {})),
            List.of(LET_IN, TURNED_AWAY),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    @Test
    void outcomes_are_ordered_from_the_loosest_to_the_strictest() {
        assertThat(ENTRY.strictness("LET_IN")).isZero();
        assertThat(ENTRY.strictness("TURNED_AWAY")).isEqualTo(1);
        assertThat(ENTRY.option("TURNED_AWAY")).isEqualTo(TURNED_AWAY);
    }

    @Test
    void an_outcome_that_the_decision_does_not_have_is_refused_and_named() {
        assertThatThrownBy(() -> ENTRY.option("LET_OUT"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an outcome of ENTRY must be one of [LET_IN, TURNED_AWAY], was: 'LET_OUT'");
    }
}
