// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an evaluation read, presumed and stumbled over. */
final class Recorder {

    /**
     * A member that was read.
     *
     * @param pointer its JSON Pointer
     * @param member the member
     * @param value its value, or null if it is not stated
     * @param presumed whether the value was presumed
     */
    record Read(String pointer, Member member, @Nullable Object value, boolean presumed) {}

    private final Map<String, Read> reads = new LinkedHashMap<>();
    private final Set<Presumed> presumed = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> decisions = new LinkedHashSet<>();
    private final Set<String> errors = new LinkedHashSet<>();
    private final Map<Variable, Set<String>> behind = new LinkedHashMap<>();
    private Set<String> unstated = new LinkedHashSet<>();

    void read(String pointer, Member member, @Nullable Object value, boolean wasPresumed) {
        reads.putIfAbsent(pointer, new Read(pointer, member, value, wasPresumed));
        if (value == null) {
            unstated.add(pointer);
        }
    }

    void presumed(Presumed presumption) {
        presumed.add(presumption);
    }

    void fact(String name) {
        facts.add(name);
    }

    void decision(String id) {
        decisions.add(id);
    }

    void error(String problem) {
        errors.add(problem);
    }

    void addAll(Recorder other) {
        other.reads.forEach(reads::putIfAbsent);
        presumed.addAll(other.presumed);
        facts.addAll(other.facts);
        decisions.addAll(other.decisions);
        errors.addAll(other.errors);
        other.behind.forEach(behind::putIfAbsent);
        unstated.addAll(other.unstated);
    }

    /** Runs something, and returns which facts it found not stated, without taking note of them. */
    Set<String> unstatedIn(Runnable evaluation) {
        Set<String> before = unstated;
        unstated = new LinkedHashSet<>();
        evaluation.run();
        Set<String> found = unstated;
        unstated = before;
        return found;
    }

    /** Takes note of facts that are not stated and for which something waits. */
    void awaits(Set<String> pointers) {
        unstated.addAll(pointers);
    }

    /** Remembers which facts, not stated, are behind an unknown that is a whole test. */
    void behind(Variable variable, Set<String> pointers) {
        behind.putIfAbsent(variable, pointers);
    }

    /** Returns the facts to ask for in order to settle an unknown. */
    Set<String> pointers(Variable variable) {
        return variable instanceof Variable.Fact fact
                ? Set.of(fact.pointer())
                : behind.getOrDefault(variable, Set.of());
    }

    /** Returns the facts to ask for in order to settle some unknowns. */
    Set<String> pointers(Set<Variable> variables) {
        return variables.stream()
                .flatMap(variable -> pointers(variable).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Map<String, Read> reads() {
        return reads;
    }

    Set<Presumed> presumed() {
        return presumed;
    }

    Set<String> facts() {
        return facts;
    }

    Set<String> decisions() {
        return decisions;
    }

    Set<String> errors() {
        return errors;
    }
}
