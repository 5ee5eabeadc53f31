// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of 80 columns, in one language: a narrow column of labels, and beside it the text.
 *
 * <p>This class is not thread-safe.
 */
public final class Page {

    /** The columns of a page. */
    public static final int WIDTH = 80;

    private static final int MARGIN = 1;
    private static final int GUTTER = 13;

    private final Language language;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();
    private String label = "";
    private Ink labelInk = Ink.PLAIN;

    /**
     * Makes an empty page.
     *
     * @param language the language
     * @param colour whether it is read on a terminal with colours
     */
    public Page(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /**
     * Returns the language.
     *
     * @return the language of everything on the page
     */
    public Language language() {
        return language;
    }

    /** Draws a line across the page. */
    public void rule() {
        lines.add(Ink.FAINT.on("─".repeat(WIDTH), colour));
    }

    /** Leaves a line empty, unless the last one is. */
    public void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /**
     * Sets a text at the left and a short one at the right end of its last line.
     *
     * @param left the text at the left
     * @param leftInk its ink
     * @param right the text at the right
     * @param rightInk its ink
     */
    public void spread(String left, Ink leftInk, String right, Ink rightInk) {
        int room = WIDTH - 2 * MARGIN - Columns.of(right) - 2;
        List<String> broken = Paragraph.lines(left, room);
        for (int i = 0; i < broken.size(); i++) {
            boolean last = i == broken.size() - 1;
            String text = leftInk.on(broken.get(i), colour);
            String gap = " ".repeat(room + 2 - Columns.of(broken.get(i)));
            lines.add(" ".repeat(MARGIN) + text + (last ? gap + rightInk.on(right, colour) : ""));
        }
    }

    /**
     * Sets a text over the whole width.
     *
     * @param text the text
     * @param ink its ink
     */
    public void line(Text text, Ink ink) {
        line(text.in(language), ink);
    }

    /**
     * Sets a text over the whole width.
     *
     * @param text the text, in the language of the page or of no language
     * @param ink its ink
     */
    public void line(String text, Ink ink) {
        Paragraph.lines(text, WIDTH - 2 * MARGIN).forEach(part -> lines.add(" ".repeat(MARGIN) + ink.on(part, colour)));
    }

    /**
     * Begins a section: its label stands beside the next text.
     *
     * @param text the label, at most eleven columns wide
     * @param ink its ink
     */
    public void label(Text text, Ink ink) {
        blank();
        label = text.in(language);
        labelInk = ink;
    }

    /**
     * Sets a text in the column of texts.
     *
     * @param text the text
     * @param ink its ink
     */
    public void text(Text text, Ink ink) {
        hanging("", text.in(language), ink);
    }

    /**
     * Sets a text in the column of texts.
     *
     * @param text the text, in the language of the page or of no language
     * @param ink its ink
     */
    public void text(String text, Ink ink) {
        hanging("", text, ink);
    }

    /**
     * Sets a text behind a mark, its further lines under the first.
     *
     * @param mark the mark, with the space after it
     * @param text the text
     * @param ink the ink of both
     */
    public void hanging(String mark, String text, Ink ink) {
        beginning(mark, text, Integer.MAX_VALUE, ink);
    }

    /**
     * Sets the beginning of a text behind a mark; what is left out is an ellipsis.
     *
     * @param mark the mark, with the space after it
     * @param text the text
     * @param most how many lines at most, 1 or more
     * @param ink the ink of both
     */
    public void beginning(String mark, String text, int most, Ink ink) {
        int indent = Columns.of(mark);
        List<String> broken = Paragraph.beginning(text, WIDTH - MARGIN - GUTTER - indent, most);
        for (int i = 0; i < broken.size(); i++) {
            String left = i == 0 ? mark : " ".repeat(indent);
            lines.add(gutter() + ink.on(left + broken.get(i), colour));
        }
    }

    private String gutter() {
        String text = label;
        label = "";
        int room = Math.max(1, GUTTER - MARGIN - Columns.of(text));
        return " ".repeat(MARGIN) + labelInk.on(text, colour) + " ".repeat(room);
    }

    /**
     * Returns the lines so far.
     *
     * @return the lines
     */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * Prints the page.
     *
     * @param out where to
     */
    public void print(PrintStream out) {
        lines.forEach(line -> out.print(line + "\n"));
    }
}
