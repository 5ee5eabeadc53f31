// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Scans a number.
 *
 * @param in the text that holds it
 * @param within the number's place
 */
record NumberScanner(Cursor in, Place within) {

    // An exponent beyond it is out of bounds whatever the digits; it keeps the conversion from overflowing.
    private static final int EXPONENT_DIGITS = 4;

    /** Returns whether a character is a digit of JSON. */
    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Scans the number that begins here. */
    String scan() {
        StringBuilder number = new StringBuilder();
        if (in.skip('-')) {
            number.append('-');
        }
        if (in.skip('0')) {
            number.append('0');
            if (isDigit(in.peek())) {
                throw in.refuse(within, Text.of("a number must not begin with 0 before other digits", "数值不得以多余的 0 开头"));
            }
        } else {
            digits(number);
        }
        if (in.skip('.')) {
            number.append('.');
            digits(number);
        }
        if (in.peek() == 'e' || in.peek() == 'E') {
            number.appendCodePoint(in.advance());
            if (in.peek() == '+' || in.peek() == '-') {
                number.appendCodePoint(in.advance());
            }
            digits(number);
        }
        return number.toString();
    }

    /** Returns the value of a number, in plain form. */
    BigDecimal valueOf(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        String exponent = e < 0 ? "" : number.substring(e + 1).replaceFirst("^[+-]?0*", "");
        @Nullable
        BigDecimal plain = exponent.length() > EXPONENT_DIGITS ? null : PlainNumber.of(new BigDecimal(number));
        if (plain == null) {
            throw tooLong();
        }
        return plain;
    }

    private void digits(StringBuilder number) {
        if (!isDigit(in.peek())) {
            throw in.expected(within, "a digit", "数字");
        }
        while (isDigit(in.peek())) {
            number.appendCodePoint(in.advance());
            if (number.length() > Limits.NUMBER) {
                throw tooLong();
            }
        }
    }

    private UnreadableException tooLong() {
        return within.refuse(Text.of(
                "a number must have at most " + Limits.NUMBER + " characters when written plainly, without an exponent",
                "数值不用指数完整写出时应不超过 " + Limits.NUMBER + " 个字符"));
    }
}
