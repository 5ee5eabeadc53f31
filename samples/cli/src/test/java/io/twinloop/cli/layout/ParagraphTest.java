// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void a_line_ends_at_a_space_and_without_it() {
        assertThat(Paragraph.lines("to be or not to be", 9)).containsExactly("to be or", "not to be");
    }

    @Test
    void a_line_may_end_between_chinese_characters_which_are_two_wide() {
        assertThat(Paragraph.lines("数据出境安全评估", 6)).containsExactly("数据出", "境安全", "评估");
        assertThat(Paragraph.lines("数据出境", 7)).containsExactly("数据出", "境");
    }

    @Test
    void no_line_begins_with_a_closing_mark() {
        assertThat(Paragraph.lines("数据，出境。", 4)).containsExactly("数", "据，", "出", "境。");
        assertThat(Paragraph.lines("《条例》第七条）。", 8)).containsExactly("《条例》", "第七", "条）。");
    }

    @Test
    void no_line_ends_with_an_opening_mark() {
        assertThat(Paragraph.lines("数据（出境）", 6)).containsExactly("数据", "（出", "境）");
    }

    @Test
    void latin_words_stay_whole_among_chinese() {
        assertThat(Paragraph.lines("依CBDF-2024:7(1)判断", 15)).containsExactly("依", "CBDF-2024:7(1)", "判断");
    }

    @Test
    void what_is_longer_than_a_line_is_cut() {
        assertThat(Paragraph.lines("a 0123456789 b", 4)).containsExactly("a", "0123", "4567", "89 b");
    }

    @Test
    void at_a_tie_no_line_ends_and_it_is_printed_as_a_space() {
        assertThat(Paragraph.lines("see Art." + Paragraph.TIE + "7 too", 9)).containsExactly("see", "Art. 7", "too");
    }

    @Test
    void the_beginning_of_a_text_ends_with_an_ellipsis_where_something_is_left_out() {
        assertThat(Paragraph.beginning("to be or not to be", 9, 1)).containsExactly("to be or…");
        assertThat(Paragraph.beginning("to be or not to be", 8, 1)).containsExactly("to be…");
        assertThat(Paragraph.beginning("数据出境安全评估", 8, 1)).containsExactly("数据出…");
        assertThat(Paragraph.beginning("to be or not to be", 9, 2)).containsExactly("to be or", "not to be");
    }

    @Test
    void an_empty_text_is_an_empty_line() {
        assertThat(Paragraph.lines("", 10)).isEqualTo(List.of(""));
    }

    @Test
    void nothing_is_lost() {
        String text = "Articles 3 to 6（第三条至第六条）are 《促进和规范数据跨境流动规定》, since 2024-03-22；see there.";
        for (int width = 2; width < 80; width++) {
            String together = String.join("", Paragraph.lines(text, width)).replace(" ", "");
            assertThat(together).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void no_line_is_wider_than_asked_for() {
        String text = "Articles 3 to 6（第三条至第六条）are 《促进和规范数据跨境流动规定》, since 2024-03-22；see there.";
        for (int width = 2; width < 80; width++) {
            int most = width;
            assertThat(Paragraph.lines(text, width))
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(most));
        }
    }
}
