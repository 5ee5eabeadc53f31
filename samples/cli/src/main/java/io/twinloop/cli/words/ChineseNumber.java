// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

/** Whole numbers as Chinese law writes those of its articles (中文数字): 7 is 七, 38 is 三十八, 105 is 一百零五. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private ChineseNumber() {}

    /**
     * Writes a number.
     *
     * @param number from 1 to 999
     */
    static String write(int number) {
        int hundreds = number / HUNDRED;
        int tens = number % HUNDRED / TEN;
        int ones = number % TEN;
        StringBuilder written = new StringBuilder();
        if (hundreds > 0) {
            written.append(digit(hundreds)).append('百');
        }
        if (tens > 0) {
            // 十二 and not 一十二, unless hundreds go before.
            written.append(tens == 1 && hundreds == 0 ? "" : digit(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            written.append('零');
        }
        return ones == 0 ? written.toString() : written.append(digit(ones)).toString();
    }

    /**
     * Reads a number, in digits or as Chinese law writes it.
     *
     * @return the number from 1 to 999, or 0 if the text is none
     */
    static int read(String text) {
        for (int number = 1; number < TEN * HUNDRED; number++) {
            if (write(number).equals(text) || Integer.toString(number).equals(text)) {
                return number;
            }
        }
        return 0;
    }

    private static char digit(int number) {
        return DIGITS.charAt(number);
    }
}
