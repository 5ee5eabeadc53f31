// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.rule.Deadline;
import io.twinloop.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final Text EVENT = Text.of("the contract takes effect", "合同生效之日");

    @ParameterizedTest
    @CsvSource({
        "10, WORKING_DAYS, AFTER, Within 10 working days after the contract takes effect, 自合同生效之日起10个工作日内",
        "1, MONTHS, AFTER, Within 1 month after the contract takes effect, 自合同生效之日起1个月内",
        "0, DAYS, AFTER, At once when the contract takes effect, 于合同生效之日",
        "60, DAYS, BEFORE, At least 60 days before the contract takes effect, 在合同生效之日之前至少60日",
        "0, DAYS, BEFORE, Before the contract takes effect, 在合同生效之日之前",
    })
    void a_time_limit_is_put_into_words(
            int offset, Deadline.Unit unit, Deadline.Direction direction, String en, String zh) {
        assertThat(Deadlines.of(new Deadline(EVENT, offset, unit, direction))).isEqualTo(Text.of(en, zh));
    }
}
