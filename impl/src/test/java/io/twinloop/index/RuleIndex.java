// SPDX-License-Identifier: Apache-2.0
package io.twinloop.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.twinloop.Twinloop;
import io.twinloop.conformance.VectorPair;
import io.twinloop.language.Term.Literal;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Presumption;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The index of all rules, for people: a table of the articles, then each rule with all that belongs to it. */
final class RuleIndex {

    private static final String KIT = "../tck/src/main/resources/io/twinloop/tck/";

    private final Twinloop twinloop;
    private final Map<String, List<VectorPair>> pairs = VectorPair.ofRules().collect(groupingBy(VectorPair::rule));
    private final Set<String> anchors = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    private RuleIndex(Twinloop twinloop) {
        this.twinloop = twinloop;
    }

    static String of(Twinloop twinloop) {
        RuleIndex index = new RuleIndex(twinloop);
        index.head();
        twinloop.rulebooks().forEach(index::instrument);
        twinloop.decisions().forEach(index::decision);
        index.facts();
        return index.out.toString();
    }

    private void head() {
        out.append("""
                # Rule index · 规则索引

                Every rule of the built-in rulebooks, grouped by instrument in the order of the text. This file is written from
                the rules and held to them by a test: see [how to add a rule](../.github/CONTRIBUTING.md). It informs; it is
                not legal advice.

                *Confidence*: **text**, the authentic text was read; **secondary**, an excerpt or a report of it was read;
                **unverified**, not checked against a source; **declared reading**, the text allows more than one reading, and
                a note of the rule names the one that was chosen.

                *Encoded*: how many articles are, of those that lay anything on a transfer; the table of each instrument tells
                what became of all of them.

                | instrument | in force | encoded | articles |
                | --- | --- | --- | --- |
                """);
        for (Rulebook rulebook : twinloop.rulebooks()) {
            Instrument instrument = rulebook.instrument();
            String articles = rulebook.rules().stream()
                    .map(rule -> "[" + provision(rule) + "](#" + slug(rule.id()) + ")")
                    .collect(joining(", "));
            out.append("| [")
                    .append(instrument.id())
                    .append("](#")
                    .append(slug(instrument.id()))
                    .append(") ");
            out.append(instrument.title().zh()).append(" | ").append(RuleEntry.days(instrument.inForce()));
            out.append(" | ").append(ArticleTable.share(rulebook.coverage()));
            out.append(" | ").append(articles).append(" |\n");
        }
        out.append("\nThe decisions: ");
        out.append(twinloop.decisions().stream()
                .map(decision -> "[" + decision.id() + "](#" + slug(decision.id()) + ")")
                .collect(joining(", ")));
        out.append(". The [facts](#facts).\n");
    }

    private static String provision(Rule rule) {
        return rule.id().substring(rule.id().indexOf(':') + 1);
    }

    private void instrument(Rulebook rulebook) {
        Instrument instrument = rulebook.instrument();
        heading(
                "##",
                instrument.id(),
                instrument.id() + " · " + instrument.title().zh());
        out.append("[")
                .append(instrument.title().en())
                .append("](")
                .append(instrument.source())
                .append("), ");
        out.append(RuleEntry.both(instrument.issuer())).append(". Rank: ");
        out.append(instrument.rank().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(". In force ");
        out.append(RuleEntry.days(instrument.inForce()))
                .append(". As JSON: [the rulebook](")
                .append(KIT);
        out.append("rulebooks/")
                .append(instrument.id())
                .append(".json), [its pairs](")
                .append(KIT);
        out.append("vectors/").append(instrument.id()).append(".json).\n");
        rulebook.notes()
                .forEach(note -> out.append("\n- **Note · 说明 `")
                        .append(note.name())
                        .append("`**: ")
                        .append(RuleEntry.both(note.text())));
        out.append(rulebook.notes().isEmpty() ? "" : "\n");
        out.append(ArticleTable.of(rulebook));
        for (Rule rule : rulebook.rules()) {
            heading("###", rule.id(), rule.id());
            out.append(RuleEntry.of(rule, rulebook, twinloop.decisions(), pairs.getOrDefault(rule.id(), List.of())));
        }
    }

    /** Writes a heading with an anchor for itself and for each article and paragraph that begins with it. */
    private void heading(String level, String id, String text) {
        out.append('\n');
        List<String> names = new ArrayList<>();
        String base = id.indexOf('#') < 0 ? id : id.substring(0, id.indexOf('#'));
        for (int i = base.indexOf('('); i > 0; i = base.indexOf('(', i + 1)) {
            names.add(slug(base.substring(0, i)));
        }
        names.add(slug(base));
        names.add(slug(id));
        names.stream()
                .filter(anchors::add)
                .forEach(name -> out.append("<a id=\"").append(name).append("\"></a>"));
        out.append("\n\n").append(level).append(' ').append(text).append("\n\n");
    }

    static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    private void decision(Decision decision) {
        heading("##", decision.id(), decision.id());
        out.append(RuleEntry.both(decision.question())).append("\n\n");
        out.append("Answers, from the loosest to the strictest · 结论（由宽至严）:\n\n");
        decision.outcomes()
                .forEach(option -> out.append("- **")
                        .append(option.name())
                        .append("**: ")
                        .append(RuleEntry.both(option.text()))
                        .append('\n'));
        out.append("\nWhat holds of every possible subject · 不变式:\n\n");
        decision.invariants()
                .forEach(invariant -> out.append("- `")
                        .append(invariant.name())
                        .append("`: ")
                        .append(RuleEntry.both(invariant.text()))
                        .append('\n'));
        out.append(
                "\nWhat prevails over what · 优先关系:\n\n| prevails | over | because | by |\n| --- | --- | --- | --- |\n");
        decision.precedences()
                .forEach(one -> out.append("| `")
                        .append(one.higher())
                        .append("` | `")
                        .append(one.lower())
                        .append("` | ")
                        .append(one.ground().name().toLowerCase(Locale.ROOT))
                        .append(" | `")
                        .append(one.citation())
                        .append("` |\n"));
    }

    private void facts() {
        heading("##", "facts", "Facts · 事实");
        out.append("| path | what it says | defined by | presumed if not stated |\n| --- | --- | --- | --- |\n");
        twinloop.rulebooks().stream()
                .map(Rulebook::schema)
                .distinct()
                .map(Schema::root)
                .forEach(root -> facts("", root));
    }

    private void facts(String prefix, Structure structure) {
        structure.members().forEach((name, member) -> {
            if (member.type() instanceof Structure inner) {
                facts(prefix + name + ".", inner);
                return;
            }
            fact(prefix + name, member);
            if (member.type() instanceof ListOf list && list.element() instanceof Structure inner) {
                facts(prefix + name + ".", inner);
            }
        });
    }

    private void fact(String path, Member member) {
        Presumption presumption = member.presumption();
        out.append("| `")
                .append(path)
                .append("` | ")
                .append(RuleEntry.both(member.label()))
                .append(" | ");
        out.append(member.citations().stream().map(RuleEntry::cited).collect(joining(", ")))
                .append(" | ");
        if (presumption != null && presumption.value() instanceof Literal literal) {
            out.append(ConditionWords.value(literal.value()))
                    .append(": ")
                    .append(RuleEntry.both(presumption.because()));
        }
        out.append(" |\n");
    }
}
