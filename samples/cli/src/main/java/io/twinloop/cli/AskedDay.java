// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The day whose rules are asked for.
 *
 * <p>This is the only place at which the program reads a clock: whoever names no day means today. The page says so.
 *
 * @param day the day
 * @param isToday whether none was named
 */
record AskedDay(LocalDate day, boolean isToday) {

    // LocalDate would also read years of other lengths.
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads the day.
     *
     * @param text the day as given, empty if none was
     * @param clock tells today
     * @throws Refusal if it is no day
     */
    static AskedDay of(String text, Clock clock) {
        if (text.isEmpty()) {
            return new AskedDay(LocalDate.now(clock), true);
        }
        if (!DAY.matcher(text).matches()) {
            throw new Refusal(Problem.ofUsage(Words.of("usage.day", text), Words.of("way-out.day")));
        }
        try {
            return new AskedDay(LocalDate.parse(text), false);
        } catch (DateTimeException refused) {
            throw new Refusal(Problem.ofUsage(Words.of("usage.no-such-day", text), Words.of("way-out.day")));
        }
    }
}
