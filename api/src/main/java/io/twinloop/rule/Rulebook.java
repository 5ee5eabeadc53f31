// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Term.Literal;
import io.twinloop.schema.Schema;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one instrument (规则册), with the facts they use and the schema of what they read.
 *
 * <p>A rulebook is data: it is written as JSON and read again with the same answers. Facts and parameters are the
 * rulebook's own; no other sees them. This class is immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param revision the revision of the encoding, 1 or more
 * @param schema what the subjects are made of
 * @param parameters named values, which a venue may set
 * @param facts derived and native facts
 * @param rules the rules, in the order of the text
 * @param coverage what became of each article, in their order and without a gap; empty if the instrument has no articles or
 *     they were not told apart
 * @param notes what was left out and why, and other remarks
 */
public record Rulebook(
        Instrument instrument,
        int revision,
        Schema schema,
        Map<String, Literal> parameters,
        List<Fact> facts,
        List<Rule> rules,
        List<Coverage> coverage,
        List<Note> notes) {

    public Rulebook {
        requireNonNull(instrument, "instrument");
        requireNonNull(schema, "schema");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        parameters.forEach((name, value) -> requireNonNull(value, name));
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        coverage = List.copyOf(coverage);
        notes = List.copyOf(notes);
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more, was: " + revision);
        }
        requireUnique(instrument, rules.stream().map(Rule::id).toList(), "rule");
        requireEveryArticleOnce(instrument, coverage);
        requireUnique(instrument, facts.stream().map(Fact::name).toList(), "fact");
    }

    /**
     * Begins a rulebook.
     *
     * @param instrument the instrument
     * @param schema what the subjects are made of
     * @return the builder
     */
    public static RulebookBuilder of(Instrument instrument, Schema schema) {
        return new RulebookBuilder(instrument, schema);
    }

    /**
     * Returns this rulebook with a named value set.
     *
     * @param name a parameter that the rulebook declares
     * @param value the value
     * @return the rulebook with that value
     * @throws IllegalArgumentException if the rulebook declares no such parameter
     */
    public Rulebook with(String name, Literal value) {
        if (!parameters.containsKey(name)) {
            throw new IllegalArgumentException("a parameter of rulebook " + instrument.id() + " must be one of "
                    + parameters.keySet() + ", was: '" + name + "'");
        }
        Map<String, Literal> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Rulebook(instrument, revision, schema, changed, facts, rules, coverage, notes);
    }

    private static void requireEveryArticleOnce(Instrument instrument, List<Coverage> coverage) {
        int next = 1;
        for (Coverage line : coverage) {
            if (line.first() != next) {
                throw new IllegalArgumentException("the coverage of " + instrument.id()
                        + " must tell of each article once and in order, after " + (next - 1) + " it has: "
                        + line.first());
            }
            next = line.last() + 1;
        }
    }

    private static void requireUnique(Instrument instrument, List<String> names, String kind) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "rulebook " + instrument.id() + " must name each " + kind + " once, has twice: '" + name + "'");
            }
        }
    }
}
