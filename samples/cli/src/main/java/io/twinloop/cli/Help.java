// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of the program and of its commands, in either language. */
final class Help {

    private Help() {}

    /** Gives a command its help. */
    static void layOut(CommandSpec spec, Command command, Language language) {
        layOut(spec, command.help(), command.arguments(), command.exits(), language);
    }

    /** Gives the program its help. */
    static void layOut(CommandSpec spec, Language language) {
        layOut(spec, Words.of("help"), Words.of("help.parameters"), Words.of("help.exit"), language);
    }

    private static void layOut(CommandSpec spec, Text description, Text arguments, Text exits, Language language) {
        UsageMessageSpec message = spec.usageMessage();
        message.width(Page.WIDTH);
        message.sortOptions(false);
        message.synopsisHeading(Words.of("help.usage").in(language) + "%n  ");
        message.synopsisSubcommandLabel(Words.of("help.command").in(language));
        message.descriptionHeading("%n");
        message.description(description.in(language));
        message.parameterListHeading("%n" + arguments.in(language) + "%n");
        message.optionListHeading("%n" + Words.of("help.options").in(language) + "%n");
        message.commandListHeading("%n" + Words.of("help.commands").in(language) + "%n");
        message.footerHeading("%n");
        message.footer(exits.in(language));
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
