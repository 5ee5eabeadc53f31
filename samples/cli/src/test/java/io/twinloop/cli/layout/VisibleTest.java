// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void what_could_move_the_cursor_is_shown_as_an_escape() {
        assertThat(Visible.of("a\u001b[31mb\rc\u0007d\u009be")).isEqualTo("a\\u001b[31mb\\u000dc\\u0007d\\u009be");
    }

    @Test
    void what_could_turn_the_direction_of_reading_is_shown_as_an_escape() {
        assertThat(Visible.of("a\u202eb\u2066c\u200fd\u2028e")).isEqualTo("a\\u202eb\\u2066c\\u200fd\\u2028e");
    }

    @Test
    void half_a_character_is_shown_as_an_escape() {
        assertThat(Visible.of("a\ud83d")).isEqualTo("a\\ud83d");
    }

    @Test
    void line_feeds_and_tabs_are_spaces_and_all_else_is_as_it_was() {
        assertThat(Visible.of("数据\n😀\té ✓")).isEqualTo("数据 😀 é ✓");
    }
}
