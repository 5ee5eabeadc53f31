// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits a command into words as a shell does: at white space outside quotes. */
final class ShellWords {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|(\\S+)");

    private ShellWords() {}

    static List<String> of(String command) {
        return WORD.matcher(command).results().map(ShellWords::word).toList();
    }

    private static String word(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1).replaceAll("\\\\(.)", "$1");
        }
        return match.group(2) != null ? match.group(2) : match.group(3);
    }
}
