// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.value.Language;
import io.twinloop.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableExceptionTest {

    private static final Text PROBLEM = Text.of("must be true or false, was: 7", "应为 true 或 false，实为：7");

    @ParameterizedTest
    @CsvSource({
        "/exporter/ciio, EN, '/exporter/ciio (line 3, column 14): must be true or false, was: 7'",
        "/exporter/ciio, ZH, '/exporter/ciio（第3行第14列）：应为 true 或 false，实为：7'",
        "'',             EN, '(line 3, column 14): must be true or false, was: 7'",
        "'',             ZH, '（第3行第14列）：应为 true 或 false，实为：7'",
    })
    void a_problem_is_told_with_its_place(String pointer, Language language, String described) {
        assertThat(new UnreadableException(pointer, 3, 14, PROBLEM).describe(language))
                .isEqualTo(described);
    }

    @Test
    void a_problem_can_be_taken_apart() {
        UnreadableException unreadable = new UnreadableException("/exporter/ciio", 3, 14, PROBLEM);

        assertThat(unreadable.pointer()).isEqualTo("/exporter/ciio");
        assertThat(unreadable.line()).isEqualTo(3);
        assertThat(unreadable.column()).isEqualTo(14);
        assertThat(unreadable.problem()).isEqualTo(PROBLEM);
        assertThat(unreadable).hasMessage("must be true or false, was: 7");
    }
}
