// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.value.Text;

/** A position in a text that moves forward, with its line and column. This class is not thread-safe. */
final class Cursor {

    /** What stands at the end of the text. */
    static final int END = -1;

    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    Cursor(String text) {
        this.text = text;
    }

    /** Returns the line, from 1. */
    int line() {
        return line;
    }

    /** Returns the column in characters, from 1. */
    int column() {
        return column;
    }

    /** Returns how far this position is from the beginning, in UTF-16 units. */
    int at() {
        return at;
    }

    /** Returns the text from an earlier position to this one. */
    String since(int earlier) {
        return text.substring(earlier, at);
    }

    /** Returns whether nothing is left. */
    boolean isAtEnd() {
        return at == text.length();
    }

    /** Returns the character here, as one or two UTF-16 units, or {@link #END}. */
    int peek() {
        return isAtEnd() ? END : text.codePointAt(at);
    }

    /** Moves over the character here and returns it; at the end it stays there and returns {@link #END}. */
    int advance() {
        int here = peek();
        if (here == END) {
            return END;
        }
        at += Character.charCount(here);
        if (here == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return here;
    }

    /** Moves over a character if it stands here. */
    boolean skip(char expected) {
        if (peek() != expected) {
            return false;
        }
        advance();
        return true;
    }

    /** Moves over the white space that JSON knows. */
    void skipSpace() {
        int here = peek();
        while (here == ' ' || here == '\t' || here == '\n' || here == '\r') {
            advance();
            here = peek();
        }
    }

    /** Returns the word of ASCII letters that begins here, without moving; at most as many letters as given. */
    String word(int most) {
        int end = at;
        while (end < text.length() && end - at < most && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    /** Returns the exception that says what is wrong here, within the value of a place. */
    UnreadableException refuse(Place within, Text problem) {
        return new UnreadableException(within.pointer(), line, column, problem);
    }

    /** Returns the exception that says what is expected here, within the value of a place. */
    UnreadableException expected(Place within, String en, String zh) {
        if (isAtEnd()) {
            return refuse(within, Text.of("the text ends where " + en + " is expected", "文本在应有" + zh + "处结束"));
        }
        String word = word(20);
        String found = word.isEmpty() ? Quoted.character(peek()) : Quoted.of(word);
        return refuse(within, Text.of("found " + found + " where " + en + " is expected", "应有" + zh + "处出现 " + found));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
