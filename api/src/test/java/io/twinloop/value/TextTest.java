// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void a_text_speaks_each_language() {
        Text text = Text.of("data", "数据");

        assertThat(text.in(Language.EN)).isEqualTo("data");
        assertThat(text.in(Language.ZH)).isEqualTo("数据");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "",    数据, "a text must be given in English and in Chinese, was: '', '数据'"
            data,  "  ", "a text must be given in English and in Chinese, was: 'data', '  '"
            """)
    void a_text_without_one_of_its_languages_is_refused(String en, String zh, String message) {
        assertThatThrownBy(() -> Text.of(en, zh))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
