// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A library as it was read, with the errors that are made in reading it. */
final class Laws {

    private final List<Book> books;
    private final List<Decision> decisions;
    private final Set<Defect> defects;
    private final @Nullable Flaw flaw;
    private final Exceptions exceptions;
    private final Map<String, List<String>> outcomes;
    private final Map<LocalDate, Rules> onDate = new HashMap<>();

    Laws(Library library, Set<Defect> defects) {
        this(
                library.rulebooks().stream().map(Book::of).toList(),
                library.decisions().stream().map(Decision::of).toList(),
                defects,
                null);
    }

    private Laws(List<Book> books, List<Decision> decisions, Set<Defect> defects, @Nullable Flaw flaw) {
        this.books = books;
        this.decisions = decisions;
        this.defects = defects;
        this.flaw = flaw;
        List<Rule> all = books.stream().flatMap(book -> book.rules().stream()).toList();
        this.exceptions = new Exceptions(all, decisions, defects, flaw);
        this.outcomes = decisions.stream().collect(Collectors.toMap(Decision::id, Decision::outcomes));
    }

    /** Returns these laws with other rules in the place of those of the same instrument. */
    Laws with(JsonNode rulebook) {
        String instrument = rulebook.at("/instrument/id").stringValue();
        return books.stream()
                .filter(book -> book.instrument().equals(instrument))
                .findFirst()
                .map(book -> with(Book.of(rulebook, book.shape())))
                .orElseThrow(() -> new IllegalArgumentException("there must be a rulebook " + instrument));
    }

    private Laws with(Book other) {
        return new Laws(
                books.stream()
                        .map(book -> book.instrument().equals(other.instrument()) ? other : book)
                        .toList(),
                decisions,
                defects,
                flaw);
    }

    /** Returns these laws with an error that is made with one rule. */
    Laws with(Flaw made) {
        return new Laws(books, decisions, defects, made);
    }

    /** Returns whether another rule may take a rule away. */
    boolean hasExceptions(String rule) {
        return !exceptions.to(rule).isEmpty();
    }

    Set<Defect> defects() {
        return defects;
    }

    /** Returns what a kind of document is made of, or null if no rulebook knows it. */
    @Nullable
    Shape shape(String type) {
        for (Book book : books) {
            if (book.subject().equals(type)) {
                return book.shape();
            }
        }
        return null;
    }

    /** Returns the rules that are in force on a date. */
    Rules on(LocalDate date) {
        return onDate.computeIfAbsent(date, day -> new Rules(books, exceptions, day, defects, flaw));
    }

    /** Returns a decision by its id. */
    Decision decision(String id) {
        return decisions.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no decision '" + id + "'"));
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** Returns the decisions about a kind of document. */
    List<Decision> about(String type) {
        return decisions.stream()
                .filter(decision -> decision.subject().equals(type))
                .toList();
    }

    /** Returns the outcomes of the decisions, by id. */
    Map<String, List<String>> outcomes() {
        return outcomes;
    }
}
