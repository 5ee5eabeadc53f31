// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares options, with their help in one language.
 *
 * @param language the language of the help
 */
record Options(Language language) {

    static final String HELP = "--help";
    static final String VERSION = "--version";
    static final String LANG = "--lang";
    static final String JSON = "--json";

    /** Declares an option without a value. */
    void flag(CommandSpec spec, String name, String help) {
        spec.addOption(option(name, help).build());
    }

    /** Declares an option with a value. */
    void value(CommandSpec spec, String name, String value, String help) {
        spec.addOption(option(name, help)
                .arity("1")
                .type(String.class)
                .paramLabel(value)
                .build());
    }

    /** Declares an option with a value that may be given more than once. */
    void values(CommandSpec spec, String name, String value, String help) {
        spec.addOption(option(name, help)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(value)
                .build());
    }

    /** Declares the documents that a command takes, one or more. */
    void documents(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description(say("option.file"))
                .build());
    }

    /** Declares something that is named without an option, one or none. */
    void argument(CommandSpec spec, String label, boolean required, String help) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity(required ? "1" : "0..1")
                .required(required)
                .type(String.class)
                .paramLabel(label)
                .description(say(help))
                .build());
    }

    /** Declares what every command has: language and help. */
    void common(CommandSpec spec) {
        value(spec, LANG, "en|zh", "option.lang");
        spec.addOption(
                option(HELP, "option.help").names("-h", HELP).usageHelp(true).build());
    }

    /** Declares the option that tells the version. */
    void version(CommandSpec spec) {
        spec.addOption(option(VERSION, "option.version")
                .names("-V", VERSION)
                .versionHelp(true)
                .build());
    }

    private OptionSpec.Builder option(String name, String help) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(say(help));
    }

    private String say(String key) {
        return Words.of(key).in(language);
    }
}
