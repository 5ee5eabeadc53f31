// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of provisions as people write them, and as citations have them: '第七条第一款第（二）项' is '7(1)(2)'. */
public final class Provisions {

    private static final String NUMBER = "([0-9零一二三四五六七八九十百]+)";
    private static final Pattern CHINESE =
            Pattern.compile("第?" + NUMBER + "条(?:第?" + NUMBER + "款)?(?:第?\\(?" + NUMBER + "\\)?项)?");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");
    private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,6})(?:\\(.*)?");

    private Provisions() {}

    /**
     * Returns a text with the marks of Chinese writing as their plain likes: '（' as '('.
     *
     * @param text any text
     * @return the text
     */
    public static String plain(String text) {
        return text.replace('（', '(').replace('）', ')').replace('：', ':').replace('　', ' ');
    }

    /**
     * Returns the number of a provision.
     *
     * @param written as people write it, plain
     * @return as a citation has it; what is not understood, as it was written
     */
    public static String number(String written) {
        Matcher chinese = CHINESE.matcher(written.replace(" ", ""));
        if (!chinese.matches()) {
            return written.replaceAll("\\s+(?=\\()", "");
        }
        StringBuilder number = new StringBuilder().append(ChineseNumber.read(chinese.group(1)));
        String paragraph = chinese.group(2);
        String item = chinese.group(3);
        if (paragraph != null || item != null) {
            // An article without numbered paragraphs has one.
            number.append('(')
                    .append(paragraph == null ? 1 : ChineseNumber.read(paragraph))
                    .append(')');
        }
        return item == null
                ? number.toString()
                : number.append('(')
                        .append(ChineseNumber.read(item))
                        .append(')')
                        .toString();
    }

    /**
     * Returns whether a provision is another or lies within it, as 7(1)(2) lies within 7(1), and 5 within 4-9.
     *
     * @param inner the provision
     * @param outer the other, empty for the whole instrument
     * @return true if so
     */
    public static boolean isWithin(String inner, String outer) {
        String one = inner.toLowerCase(Locale.ROOT);
        String other = outer.toLowerCase(Locale.ROOT);
        Matcher article = ARTICLE.matcher(one);
        Matcher range = RANGE.matcher(other);
        if (range.matches() && article.matches()) {
            int number = Integer.parseInt(article.group(1));
            return number >= Integer.parseInt(range.group(1)) && number <= Integer.parseInt(range.group(2));
        }
        return other.isEmpty() || one.equals(other) || one.startsWith(other + "(");
    }
}
