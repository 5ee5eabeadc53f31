// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.value.Language;
import io.twinloop.value.Text;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Text LABEL = Text.of("label", "标签");
    private static final Text WORDS = Text.of("some words", "一些文字");

    @Test
    void a_label_stands_beside_the_first_line_of_its_text_only() {
        Page page = new Page(Language.EN, false);
        page.label(LABEL, Ink.STRONG);
        page.text(WORDS, Ink.PLAIN);
        page.text(WORDS, Ink.PLAIN);

        assertThat(page.lines()).containsExactly(" label       some words", "             some words");
    }

    @Test
    void texts_in_chinese_begin_in_the_same_column() {
        Page page = new Page(Language.ZH, false);
        page.label(LABEL, Ink.STRONG);
        page.text(WORDS, Ink.PLAIN);

        assertThat(page.lines()).containsExactly(" 标签        一些文字");
    }

    @Test
    void sections_are_apart_by_one_empty_line() {
        Page page = new Page(Language.EN, false);
        page.text("a", Ink.PLAIN);
        page.blank();
        page.blank();
        page.label(LABEL, Ink.PLAIN);
        page.text("b", Ink.PLAIN);

        assertThat(page.lines()).containsExactly("             a", "", " label       b");
    }

    @Test
    void further_lines_hang_under_the_first() {
        Page page = new Page(Language.EN, false);
        page.hanging("1. ", "x".repeat(40) + " " + "y".repeat(40), Ink.PLAIN);

        assertThat(page.lines())
                .containsExactly("             1. " + "x".repeat(40), "                " + "y".repeat(40));
    }

    @Test
    void a_text_at_the_right_ends_one_column_before_the_edge() {
        Page page = new Page(Language.ZH, false);
        page.spread("数据", Ink.PLAIN, "2026-11-23", Ink.PLAIN);

        assertThat(page.lines())
                .singleElement()
                .satisfies(line -> assertThat(Columns.of(line)).isEqualTo(Page.WIDTH - 1));
    }

    @Test
    void ink_is_for_terminals_with_colours() {
        Page plain = new Page(Language.EN, false);
        plain.text("a", Ink.RED);
        Page coloured = new Page(Language.EN, true);
        coloured.text("a", Ink.RED);

        assertThat(plain.lines()).containsExactly("             a");
        assertThat(coloured.lines()).containsExactly("             \u001b[1;31ma\u001b[0m");
    }
}
