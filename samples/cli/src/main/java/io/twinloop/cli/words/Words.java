// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed words of the command line, by key, in both languages.
 *
 * <p>They stand in two files in UTF-8, {@code en.properties} and {@code zh.properties}; neither is a fall-back for the
 * other. What comes from a rulebook is not here: it brings its own words.
 */
public final class Words {

    private static final Properties EN = load(Language.EN);
    private static final Properties ZH = load(Language.ZH);
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Words() {}

    /**
     * Returns the words of a key.
     *
     * @param key the key
     * @param values what takes the places {0}, {1}, …: a {@link Text} speaks in its language, all else as it is written
     * @return the words
     * @throws IllegalArgumentException if there is no such key
     */
    public static Text of(String key, Object... values) {
        return Text.of(fill(EN, key, Language.EN, values), fill(ZH, key, Language.ZH, values));
    }

    /**
     * Returns the words of a constant.
     *
     * @param constant a constant of an enum that has words, such as {@code Verdict.ACCEPTED}
     * @return the words
     * @throws IllegalArgumentException if it has none
     */
    public static Text of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * Returns the words of a constant that counts something, for one of it: 'day' and not 'days'.
     *
     * @param constant a constant of an enum that has such words
     * @return the words
     * @throws IllegalArgumentException if it has none
     */
    public static Text ofOne(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name() + ".one");
    }

    private static String fill(Properties words, String key, Language language, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words in " + language + " for the key '" + key + "'");
        }
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(put(values[Integer.parseInt(place.group(1))], language)));
    }

    private static String put(Object value, Language language) {
        return value instanceof Text text ? text.in(language) : value.toString();
    }

    static Properties load(Language language) {
        String name = language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is broken: " + name, broken);
        }
    }
}
