// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Language;
import io.twinloop.value.Text;

/**
 * Thrown if a text cannot be read as the document it should be: broken syntax, a wrong type, an unknown or repeated
 * member, an unknown constant, something that is not a date, or something too large or too deep.
 *
 * <p>It says where and what was expected, once, in both languages. It never says anything about the content's merit.
 */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where it is. */
    private final String pointer;

    /** The line, 1 or more. */
    private final int line;

    /** The column, 1 or more. */
    private final int column;

    /** What is wrong, in English. */
    private final String en;

    /** What is wrong, in Chinese. */
    private final String zh;

    /**
     * Makes the exception.
     *
     * @param pointer the JSON Pointer of the place; empty for the whole text
     * @param line the line, from 1
     * @param column the column in characters, from 1
     * @param problem what is wrong, and what was expected
     */
    public UnreadableException(String pointer, int line, int column, Text problem) {
        super(problem.en());
        this.pointer = requireNonNull(pointer, "pointer");
        this.line = line;
        this.column = column;
        this.en = problem.en();
        this.zh = problem.zh();
    }

    /**
     * Returns where it is.
     *
     * @return the JSON Pointer; empty for the whole text
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the column in characters, from 1
     */
    public int column() {
        return column;
    }

    /**
     * Returns what is wrong and what was expected.
     *
     * @return the text
     */
    public Text problem() {
        return Text.of(en, zh);
    }

    /**
     * Returns the whole message, with the place.
     *
     * @param language the language
     * @return one line
     */
    public String describe(Language language) {
        if (language == Language.ZH) {
            return pointer + "（第" + line + "行第" + column + "列）：" + zh;
        }
        return (pointer.isEmpty() ? "" : pointer + " ") + "(line " + line + ", column " + column + "): " + en;
    }
}
