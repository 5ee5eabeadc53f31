// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of some consecutive articles of an instrument (条文覆盖情况): encoded, or why not.
 *
 * <p>The lines of a rulebook tell how much of the law it is: an article that has no line was forgotten. Which rules encode an
 * article is not repeated here, since they cite it. This class is immutable and thread-safe.
 *
 * @param first the number of the first article, 1 or more
 * @param last the number of the last article, included
 * @param kind what became of them
 * @param text what they are about, and why they are not encoded if they are not
 */
public record Coverage(int first, int last, Kind kind, Text text) {

    /** What became of an article. */
    public enum Kind {
        /** Rules or facts say what it says of data leaving the country, as far as that can be said (已编入). */
        ENCODED,
        /** It lays nothing on a transfer: purposes, powers, sanctions, terms (不产生规则). */
        NOT_A_RULE,
        /** It cannot be said as a rule: it leaves the matter to decisions of single cases or to other law (无法编入). */
        NOT_ENCODABLE,
        /** It could be said and is not: it is outside what is judged here, or was not read (未编入). */
        LEFT
    }

    private static final Pattern ARTICLES = Pattern.compile("([0-9]{1,6})(?:-([0-9]{1,6}))?(?![0-9]).*");

    public Coverage {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "articles must be numbered from 1 and in order such as 5 to 7, was: " + first + " to " + last);
        }
    }

    /**
     * Returns the line of articles that are encoded.
     *
     * @param first the first article
     * @param last the last article
     * @param en what they are about, in English
     * @param zh the same in Chinese
     * @return the line
     */
    public static Coverage encoded(int first, int last, String en, String zh) {
        return new Coverage(first, last, Kind.ENCODED, Text.of(en, zh));
    }

    /**
     * Returns the line of articles that lay nothing on a transfer.
     *
     * @param first the first article
     * @param last the last article
     * @param en what they are about, in English
     * @param zh the same in Chinese
     * @return the line
     */
    public static Coverage notARule(int first, int last, String en, String zh) {
        return new Coverage(first, last, Kind.NOT_A_RULE, Text.of(en, zh));
    }

    /**
     * Returns the line of articles that cannot be said as rules.
     *
     * @param first the first article
     * @param last the last article
     * @param en what they are about and why, in English
     * @param zh the same in Chinese
     * @return the line
     */
    public static Coverage notEncodable(int first, int last, String en, String zh) {
        return new Coverage(first, last, Kind.NOT_ENCODABLE, Text.of(en, zh));
    }

    /**
     * Returns the line of articles that were left.
     *
     * @param first the first article
     * @param last the last article
     * @param en what they are about and why, in English
     * @param zh the same in Chinese
     * @return the line
     */
    public static Coverage left(int first, int last, String en, String zh) {
        return new Coverage(first, last, Kind.LEFT, Text.of(en, zh));
    }

    /**
     * Returns how many articles there are.
     *
     * @return the number, 1 or more
     */
    public int articles() {
        return last - first + 1;
    }

    /**
     * Returns whether a provision of the instrument lies in one of these articles.
     *
     * @param provision the provision, such as '5(1)(4)' or '4-9'
     * @return true if an article that it names is among them; false if it names none by number
     */
    public boolean holds(Citation provision) {
        Matcher articles = ARTICLES.matcher(provision.provision());
        if (!articles.matches()) {
            return false;
        }
        int from = Integer.parseInt(articles.group(1));
        int to = articles.group(2) == null ? from : Integer.parseInt(articles.group(2));
        return from <= last && to >= first;
    }
}
