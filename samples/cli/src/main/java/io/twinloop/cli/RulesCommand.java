// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Twinloop;
import io.twinloop.cli.report.RuleListing;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rules, or finds those of an article: 'rules --article "CBDF 7"'. */
final class RulesCommand implements Command {

    private static final String ARTICLE = "--article";
    private static final String WITH = "--with";

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Text help() {
        return Words.of("help.rules");
    }

    @Override
    public void declare(CommandSpec spec, Options options) {
        options.value(spec, ARTICLE, "TEXT", "option.article");
        options.values(spec, WITH, "FILE", "option.with");
        options.flag(spec, Options.JSON, "option.json");
    }

    @Override
    public Exit run(ParseResult asked, Language language, Console console) {
        Twinloop library = Additions.read(asked.matchedOptionValue(WITH, List.of()), Twinloop.load(), console);
        ArticleQuery query = ArticleQuery.parse(asked.matchedOptionValue(ARTICLE, ""), library.rulebooks());
        List<Rulebook> found = query.find();
        if (found.isEmpty()) {
            throw new Refusal(Problem.ofUsage(Words.of("usage.no-rule", query.text()), query.wayOut()));
        }
        List<String> citing = query.citing();
        if (asked.hasMatchedOption(Options.JSON)) {
            console.print(JsonText.write(RuleTree.of(found, citing)));
        } else {
            console.print(new RuleListing(library, language, console.colour()).page(found, citing));
        }
        return Exit.ACCEPTED;
    }
}
