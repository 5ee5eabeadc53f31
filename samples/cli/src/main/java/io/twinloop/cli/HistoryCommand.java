// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Twinloop;
import io.twinloop.cli.report.OverTime;
import io.twinloop.cli.words.Words;
import io.twinloop.schema.Subject;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells when the answer about a document was, or will be, another: 'history FILE'. */
final class HistoryCommand implements Command {

    /** What the document is called in the help. */
    static final String FILE = "FILE";

    private static final String WITH = "--with";

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Text help() {
        return Words.of("help.history");
    }

    @Override
    public Text arguments() {
        return Words.of("help.arguments");
    }

    @Override
    public Text exits() {
        return Words.of("help.exit-history");
    }

    @Override
    public void declare(CommandSpec spec, Options options) {
        options.argument(spec, FILE, true, "option.file");
        options.values(spec, WITH, "FILE", "option.with");
    }

    @Override
    public Exit run(ParseResult asked, Language language, Console console) {
        Twinloop library = Additions.read(asked.matchedOptionValue(WITH, List.of()), Twinloop.load(), console);
        Source source = new Source(asked.matchedPositionalValue(0, ""));
        Subject subject = CheckCommand.subject(source, library, console);
        console.print(new OverTime(library, language, console.colour()).page(source.name(), subject));
        return Exit.ACCEPTED;
    }
}
