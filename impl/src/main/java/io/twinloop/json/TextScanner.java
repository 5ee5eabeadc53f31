// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.value.Text;

/**
 * Scans a text in double quotes.
 *
 * @param in the text that holds it
 * @param within the value whose text or name it is
 */
record TextScanner(Cursor in, Place within) {

    /** Scans the text that begins here, of at most some UTF-16 units. */
    String scan(int most) {
        StringBuilder text = new StringBuilder();
        in.advance();
        while (!in.skip('"')) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw in.expected(within, "'\"'", " '\"' ");
            }
            if (c < ' ') {
                throw refuse(
                        "must have the control character " + Quoted.character(c) + " escaped, as " + Quoted.escape(c),
                        "控制字符 " + Quoted.character(c) + " 应转义为 " + Quoted.escape(c));
            }
            if (c == '\\') {
                escape(text);
            } else {
                text.appendCodePoint(in.advance());
            }
            if (text.length() > most) {
                throw refuse("must have at most " + most + " characters", "应不超过 " + most + " 个字符");
            }
        }
        return text.toString();
    }

    private void escape(StringBuilder text) {
        in.advance();
        int c = in.peek();
        switch (c) {
            case '"', '\\', '/' -> text.append((char) c);
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> {
                in.advance();
                unicode(text);
                return;
            }
            default ->
                throw in.expected(
                        within,
                        "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u",
                        "转义 \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u 之一");
        }
        in.advance();
    }

    // The cursor stands after the 'u'.
    private void unicode(StringBuilder text) {
        char unit = unit();
        text.append(unit);
        if (Character.isLowSurrogate(unit)) {
            throw half(unit);
        }
        if (Character.isHighSurrogate(unit)) {
            if (!in.skip('\\') || !in.skip('u')) {
                throw half(unit);
            }
            char second = unit();
            if (!Character.isLowSurrogate(second)) {
                throw half(unit);
            }
            text.append(second);
        }
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int c = in.peek();
            // Only ASCII: Character.digit also knows the digits of other scripts.
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw in.expected(within, "one of four hexadecimal digits", "四位十六进制数字");
            }
            unit = unit * 16 + digit;
            in.advance();
        }
        return (char) unit;
    }

    private UnreadableException half(char unit) {
        String written = Quoted.escape(unit);
        return refuse(
                "must not have half a character: the surrogate " + written + " stands alone",
                "不得有半个字符：代理项 " + written + " 单独出现");
    }

    private UnreadableException refuse(String en, String zh) {
        return in.refuse(within, Text.of(en, zh));
    }
}
