// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of the program and of its commands, in either language. */
final class Help {

    private Help() {}

    /** Gives a command its help. */
    static void layOut(CommandSpec spec, String description, Language language) {
        UsageMessageSpec message = spec.usageMessage();
        message.width(Page.WIDTH);
        message.sortOptions(false);
        message.synopsisHeading(Words.of("help.usage").in(language) + "%n  ");
        message.synopsisSubcommandLabel(Words.of("help.command").in(language));
        message.descriptionHeading("%n");
        message.description(description);
        message.parameterListHeading("%n" + Words.of("help.parameters").in(language) + "%n");
        message.optionListHeading("%n" + Words.of("help.options").in(language) + "%n");
        message.commandListHeading("%n" + Words.of("help.commands").in(language) + "%n");
        message.footerHeading("%n");
        message.footer(Words.of("help.exit").in(language));
    }

    /** Prints the help of a command. */
    static void print(CommandSpec spec, Console console) {
        CommandLine line = spec.commandLine();
        console.print(
                line.getUsageMessage(console.colour() ? Ansi.ON : Ansi.OFF).replace("\r\n", "\n"));
    }

    /** Returns the version of the program. */
    static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "SNAPSHOT" : version;
    }
}
