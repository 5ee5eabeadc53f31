// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Evidence;
import io.twinloop.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    private static final Text LABEL = Text.of("it", "其");

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "true, it: yes, 其：是",
                "false, it: no, 其：否",
                "null, it: not stated, 其：未说明",
                "[], it: none, 其：无",
                "9999, it: 9999, 其：9999",
                "10000, 'it: 10,000', '其：10,000'",
                "1200000, 'it: 1,200,000', '其：1,200,000'",
                "2026-10-31, it: 2026-10-31, 其：2026-10-31",
                "\"A\", it: A, 其：A",
                "A, it: A, 其：A",
            })
    void a_value_is_put_into_words(String value, String en, String zh) {
        assertThat(Values.of(new Evidence("/it", LABEL, value, false))).isEqualTo(Text.of(en, zh));
    }

    @Test
    void what_is_presumed_is_said_to_be() {
        assertThat(Values.of(new Evidence("/it", LABEL, "false", true)))
                .isEqualTo(Text.of("it: no (presumed)", "其：否（推定）"));
    }
}
