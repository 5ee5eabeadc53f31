// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {

    /** Returns the word by which it is called. */
    String name();

    /** Returns what it does, in a sentence or two. */
    Text help();

    /** Returns what is said above the list of what is named without an option. */
    default Text arguments() {
        return Words.of("help.parameters");
    }

    /** Returns what its exit codes mean. */
    default Text exits() {
        return Words.of("help.exit");
    }

    /** Declares its options and parameters. */
    void declare(CommandSpec spec, Options options);

    /**
     * Does what is asked.
     *
     * @param asked the options and parameters
     * @param language the language to speak
     * @param console where to read and write
     * @return how it went
     * @throws Refusal if it cannot be done
     */
    Exit run(ParseResult asked, Language language, Console console);
}
