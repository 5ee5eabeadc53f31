// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static java.util.Objects.requireNonNull;

/**
 * A text in the two languages of the library, English and Chinese (中文).
 *
 * <p>Neither language is a fall-back for the other: both are always there. This class is immutable and thread-safe.
 *
 * @param en the English text, not blank
 * @param zh the Chinese text (中文), not blank
 */
public record Text(String en, String zh) {

    public Text {
        requireNonNull(en, "en");
        requireNonNull(zh, "zh");
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException(
                    "a text must be given in English and in Chinese, was: '" + en + "', '" + zh + "'");
        }
    }

    /**
     * Returns a text.
     *
     * @param en the English text, not blank
     * @param zh the Chinese text, not blank
     * @return the text
     * @throws IllegalArgumentException if either is blank
     */
    public static Text of(String en, String zh) {
        return new Text(en, zh);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the language
     * @return the text in that language
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
