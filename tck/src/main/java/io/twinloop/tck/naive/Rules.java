// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules in force on a date, with what takes them away. */
final class Rules {

    private final Map<String, Rule> byId = new LinkedHashMap<>();
    private final Map<String, Book> books = new LinkedHashMap<>();
    private final Map<String, List<Rule>> exceptions = new HashMap<>();
    private final List<Rule> all;
    private final Map<String, List<Rule>> judged = new HashMap<>();

    Rules(List<Book> books, Exceptions exceptions, LocalDate on, Set<Defect> defects, @Nullable Flaw flaw) {
        boolean always = defects.contains(Defect.PERIODS_OF_RULES_IGNORED);
        for (Book book : books) {
            for (Rule rule : book.rules()) {
                if (always || rule.inForce().contains(on)) {
                    byId.put(rule.id(), rule);
                    this.books.put(
                            rule.id(),
                            flaw != null && flaw.rule().equals(rule.id()) ? book.flawed(flaw.defect()) : book);
                }
            }
        }
        all = List.copyOf(byId.values());
        for (Rule rule : all) {
            this.exceptions.put(
                    rule.id(),
                    exceptions.to(rule.id()).stream()
                            .filter(byId::containsKey)
                            .map(byId::get)
                            .toList());
        }
    }

    List<Rule> all() {
        return all;
    }

    /** Returns the requirements and duties about a kind of document and its entities, in their order. */
    List<Rule> judged(String type) {
        return judged.computeIfAbsent(
                type,
                key -> all.stream()
                        .filter(rule ->
                                rule.isJudged() && bookOf(rule).subject().equals(key))
                        .toList());
    }

    Book bookOf(Rule rule) {
        return books.getOrDefault(rule.id(), Book.NONE);
    }

    /** Returns the rules in force that take a rule away. */
    List<Rule> exceptionsTo(Rule rule) {
        return exceptions.getOrDefault(rule.id(), List.of());
    }

    Scope scope(Rule rule, World world, Entity me) {
        return Scope.of(world, bookOf(rule), rule.id(), me);
    }
}
