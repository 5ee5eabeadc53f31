// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc          | 3
            数据         | 4
            第7条        | 5
            （，。》     | 8
            ─│✓✗→↳§•·…   | 10
            한글         | 4
            かな         | 4
            😀           | 2
            e\u0301      | 1
            ''           | 0
            """)
    void a_text_is_as_wide_as_a_terminal_shows_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
