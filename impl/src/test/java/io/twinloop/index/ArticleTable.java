// SPDX-License-Identifier: Apache-2.0
package io.twinloop.index;

import static java.util.stream.Collectors.joining;

import io.twinloop.rule.Coverage;
import io.twinloop.rule.Coverage.Kind;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Citation;
import java.util.List;

/** What became of the articles of an instrument, as a table, and as a share. */
final class ArticleTable {

    private ArticleTable() {}

    /** Returns how many articles are encoded, of those that lay anything on a transfer. */
    static String share(List<Coverage> coverage) {
        int encoded = articles(coverage, Kind.ENCODED);
        int bearing = encoded + articles(coverage, Kind.NOT_ENCODABLE) + articles(coverage, Kind.LEFT);
        return bearing == 0 ? "–" : encoded + " of " + bearing + " (" + encoded * 100 / bearing + " %)";
    }

    private static int articles(List<Coverage> coverage, Kind kind) {
        return coverage.stream()
                .filter(line -> line.kind() == kind)
                .mapToInt(Coverage::articles)
                .sum();
    }

    /** Returns the table, or nothing for an instrument without articles. */
    static String of(Rulebook rulebook) {
        if (rulebook.coverage().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n<details><summary>Articles · 条文</summary>\n\n");
        out.append("| articles | what became of them | about | rules |\n| --- | --- | --- | --- |\n");
        for (Coverage line : rulebook.coverage()) {
            String numbers = line.first() == line.last() ? "" + line.first() : line.first() + "–" + line.last();
            out.append("| ")
                    .append(numbers)
                    .append(" | ")
                    .append(words(line.kind()))
                    .append(" | ");
            out.append(RuleEntry.both(line.text()))
                    .append(" | ")
                    .append(rules(line, rulebook))
                    .append(" |\n");
        }
        return out.append("\n</details>\n").toString();
    }

    private static String rules(Coverage line, Rulebook rulebook) {
        return rulebook.rules().stream()
                .map(Rule::id)
                .filter(id -> line.holds(Citation.parse(id.replaceFirst("#.*", ""))))
                .map(id -> "[" + id.substring(id.indexOf(':') + 1) + "](#" + RuleIndex.slug(id) + ")")
                .collect(joining(", "));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case ENCODED -> "encoded · 已编入";
            case NOT_A_RULE -> "not a rule · 不产生规则";
            case NOT_ENCODABLE -> "not encodable · 无法编入";
            case LEFT -> "left · 未编入";
        };
    }
}
