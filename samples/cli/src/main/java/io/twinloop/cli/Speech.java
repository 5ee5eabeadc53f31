// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** In which language the program speaks: English, unless '--lang' says otherwise. The locale of the machine says nothing. */
final class Speech {

    private Speech() {}

    /** Returns the language asked for, as far as it can be told before the command line is understood. */
    static Language askedFor(List<String> args) {
        Language language = Language.EN;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String next = i + 1 < args.size() ? args.get(i + 1) : "";
            String value = arg.equals(Options.LANG) ? next : arg.substring(arg.indexOf('=') + 1);
            if (arg.equals(Options.LANG) || arg.startsWith(Options.LANG + "=")) {
                language = value.equals(code(Language.ZH)) ? Language.ZH : Language.EN;
            }
        }
        return language;
    }

    /** Refuses a language that the program does not speak. */
    static void require(ParseResult asked) {
        String value = asked.matchedOptionValue(Options.LANG, code(Language.EN));
        if (!value.equals(code(Language.EN)) && !value.equals(code(Language.ZH))) {
            throw new Refusal(Problem.ofUsage(Words.of("usage.language", value), Words.of("way-out.language")));
        }
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
