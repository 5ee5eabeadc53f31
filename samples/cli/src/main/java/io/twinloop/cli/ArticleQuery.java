// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Provisions;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article as people write it: 'CBDF 7', 'cbdf-2024:7(1)', 'Article 38 of the PIPL', '第七条', '个人信息保护法第三十八条', or the id
 * of a rule.
 *
 * @param text as it was written
 * @param provision the number, such as '7(1)'; empty for all of an instrument
 * @param among the rulebooks of the instruments it may mean
 * @param all all rulebooks
 */
record ArticleQuery(String text, String provision, List<Rulebook> among, List<Rulebook> all) {

    private static final Pattern FILLERS = Pattern.compile("\\b(of|the|articles?|arts?)\\b|[.,:《》]|^\\s*-");

    /** Understands a text. An empty one means every rule. */
    static ArticleQuery parse(String text, List<Rulebook> rulebooks) {
        String written = Provisions.plain(text).toLowerCase(Locale.ROOT).strip();
        String longest = rulebooks.stream()
                .flatMap(ArticleQuery::names)
                .filter(name -> named(name, written).find())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        List<Rulebook> meant = rulebooks.stream()
                .filter(book -> names(book).anyMatch(longest::equals))
                .toList();
        String rest = longest.isEmpty() ? written : named(longest, written).replaceFirst(" ");
        String provision =
                Provisions.number(FILLERS.matcher(rest).replaceAll(" ").strip());
        boolean anywhere = longest.isEmpty() && (provision.isEmpty() || Character.isDigit(provision.charAt(0)));
        return new ArticleQuery(text, provision, anywhere ? rulebooks : meant, rulebooks);
    }

    /** Returns the names of an instrument: its code and the beginnings of it, and its titles. */
    private static Stream<String> names(Rulebook rulebook) {
        Instrument instrument = rulebook.instrument();
        List<String> names = new ArrayList<>();
        String code = instrument.id().toLowerCase(Locale.ROOT);
        for (int end = code.length(); end > 0; end = code.lastIndexOf('-', end - 1)) {
            names.add(code.substring(0, end));
        }
        names.add(instrument.title().en().toLowerCase(Locale.ROOT));
        String chinese = Provisions.plain(instrument.title().zh());
        names.add(chinese);
        names.add(chinese.replaceFirst("^中华人民共和国", ""));
        return names.stream();
    }

    private static Matcher named(String name, String written) {
        return Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(name) + "(?![a-z])")
                .matcher(written);
    }

    /** Returns the rulebooks with only the rules that are meant, without those that then have none. */
    List<Rulebook> find() {
        List<Rulebook> exact = only(all, (own, rule) -> rule.id().equalsIgnoreCase(text.strip()));
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Rulebook> within =
                only(among, (own, rule) -> isOwn(own, rule) && Provisions.isWithin(own.provision(), provision));
        return within.isEmpty()
                ? only(among, (own, rule) -> isOwn(own, rule) && Provisions.isWithin(provision, own.provision()))
                : within;
    }

    /** Returns whether a rule's first source is an article of its own instrument, and not of one that it only rests on. */
    private boolean isOwn(Citation own, Rule rule) {
        return provision.isEmpty()
                || among.stream()
                        .anyMatch(book -> book.instrument().id().equals(own.instrument())
                                && book.rules().contains(rule));
    }

    /** Returns the ids of the rules that cite what is meant, without being it. */
    List<String> citing() {
        if (provision.isEmpty()) {
            return List.of();
        }
        List<String> instruments =
                among.stream().map(book -> book.instrument().id()).toList();
        List<String> found = find().stream()
                .flatMap(book -> book.rules().stream())
                .map(Rule::id)
                .toList();
        return all.stream()
                .flatMap(book -> book.rules().stream())
                .filter(rule -> rule.citations().stream()
                        .anyMatch(cited -> instruments.contains(cited.instrument())
                                && Provisions.isWithin(cited.provision(), provision)))
                .map(Rule::id)
                .filter(id -> !found.contains(id))
                .toList();
    }

    /** Returns what to ask for instead. */
    Text wayOut() {
        if (among.isEmpty() || among.size() == all.size()) {
            String codes = String.join(
                    ", ", all.stream().map(book -> book.instrument().id()).toList());
            return Words.of("way-out.instruments", codes);
        }
        List<String> articles = among.stream()
                .flatMap(book -> book.rules().stream())
                .map(rule -> rule.citations().get(0))
                .map(own -> own.instrument() + ":" + own.provision())
                .distinct()
                .toList();
        return Words.of("way-out.articles", String.join(", ", articles));
    }

    private static List<Rulebook> only(List<Rulebook> books, BiPredicate<Citation, Rule> meant) {
        return books.stream()
                .map(book -> new Rulebook(
                        book.instrument(),
                        book.revision(),
                        book.schema(),
                        book.parameters(),
                        book.facts(),
                        book.rules().stream()
                                .filter(rule -> meant.test(rule.citations().get(0), rule))
                                .toList(),
                        book.coverage(),
                        book.notes()))
                .filter(book -> !book.rules().isEmpty())
                .toList();
    }
}
