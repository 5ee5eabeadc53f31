// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A document on a date, with what has been decided about it, and what is presumed and guessed at the moment. */
final class World {

    private final Facts facts;
    private final LocalDate on;
    private final Set<Defect> defects;

    /** The outcomes of the decisions that have one. */
    private final Map<String, String> outcomes = new HashMap<>();

    /** The truths of whole tests and the outcomes of decisions that are guessed at the moment. */
    private final Map<Object, Object> guesses = new HashMap<>();

    private final Presumptions presumptions;
    private final Map<String, Object> names;
    private final Map<String, Cells> cells = new HashMap<>();
    private long guessed;
    private boolean suspended;
    private boolean unshownIsNo;
    private @Nullable Laws laws;

    World(Facts facts, LocalDate on, boolean strict, Set<Defect> defects) {
        this(facts, on, new Presumptions(!strict && !defects.contains(Defect.PRESUMPTIONS_IGNORED)), defects);
    }

    private World(Facts facts, LocalDate on, Presumptions presumptions, Set<Defect> defects) {
        this.facts = facts;
        this.on = on;
        this.defects = defects;
        this.names = Map.of("me", facts.root(), "doc", facts.root());
        this.presumptions = presumptions;
    }

    /** Returns the world of a document that a mapping of this one makes. */
    World mapped(Facts made, Presumptions.Test mapping) {
        World world = new World(made, on, new Presumptions(presumptions, mapping), defects);
        world.laws = laws;
        return world;
    }

    /** Tells by which laws it is judged, so that a condition can ask another decision. */
    void judgedBy(Laws known) {
        laws = known;
    }

    Laws laws() {
        return Objects.requireNonNull(laws, "laws");
    }

    /** Returns what the names of a condition about the whole document stand for. */
    Map<String, Object> names() {
        return names;
    }

    Facts facts() {
        return facts;
    }

    LocalDate on() {
        return on;
    }

    Set<Defect> defects() {
        return defects;
    }

    Presumptions presumptions() {
        return presumptions;
    }

    /** Returns whether what must be shown and is unknown counts as not shown. */
    boolean unshownIsNo() {
        return unshownIsNo;
    }

    void countUnshownAsNo(boolean yes) {
        unshownIsNo = yes;
    }

    void decide(String decision, @Nullable String outcome) {
        outcomes.put(decision, outcome == null ? "" : outcome);
    }

    /** Returns the outcome of a decision, or null if it has none and none is guessed. */
    @Nullable
    String outcome(String decision) {
        presumptions.note(new Variable.Decided(decision));
        String outcome = outcomes.get(decision);
        return outcome != null && !outcome.isEmpty() ? outcome : (String) guesses.get(new Variable.Decided(decision));
    }

    /** Returns the cells of a decision, which no guess changes. */
    Cells cells(String decision, Supplier<Cells> make) {
        Cells known = cells.get(decision);
        if (known == null) {
            known = make.get();
            cells.put(decision, known);
        }
        return known;
    }

    /** Returns a number that changes with every guess. */
    long guessed() {
        return guessed;
    }

    boolean isGuessing() {
        return !suspended && (!guesses.isEmpty() || facts.isGuessing());
    }

    /** Evaluates something as if nothing were guessed. */
    <R> R withoutGuesses(Supplier<R> evaluation) {
        boolean before = suspended;
        suspended = true;
        facts.suspend(true);
        try {
            return evaluation.get();
        } finally {
            suspended = before;
            facts.suspend(before);
        }
    }

    @Nullable
    Object guess(Variable variable) {
        return guesses.get(variable.key());
    }

    /** Guesses a variable: a fact's value, a test's truth or a decision's outcome. */
    void guess(Variable variable, Object value) {
        guessed++;
        if (variable instanceof Variable.Fact) {
            facts.guessed().put((String) variable.key(), value);
        } else {
            guesses.put(variable.key(), value);
        }
    }

    void forget(Variable variable) {
        guessed++;
        facts.guessed().remove(variable.key());
        guesses.remove(variable.key());
    }
}
