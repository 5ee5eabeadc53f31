// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import io.twinloop.language.Term;
import io.twinloop.language.Term.Literal;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rulebook in the making. This class is not thread-safe. */
public final class RulebookBuilder {

    private final Instrument instrument;
    private final Schema schema;
    private int revision = 1;
    private String about;
    private Origin origin = Origin.LAW;
    private Confidence confidence = Confidence.TEXT;
    private final Map<String, Literal> parameters = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<RuleDraft> rules = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    RulebookBuilder(Instrument instrument, Schema schema) {
        this.instrument = instrument;
        this.schema = schema;
        this.about = schema.subject();
    }

    /**
     * Sets the revision of the encoding.
     *
     * @param number the revision, 1 or more
     * @return this
     */
    public RulebookBuilder revision(int number) {
        revision = number;
        return this;
    }

    /**
     * Sets what the rules are about, unless a rule says otherwise; without this, the subject itself.
     *
     * @param collection the collection whose entities are judged
     * @return this
     */
    public RulebookBuilder about(String collection) {
        about = collection;
        return this;
    }

    /**
     * Sets where the rules come from, unless a rule says otherwise; without this, law.
     *
     * @param from the origin
     * @return this
     */
    public RulebookBuilder origin(Origin from) {
        origin = from;
        return this;
    }

    /**
     * Sets how sure the encoding is, unless a rule says otherwise; without this, the authentic text was read.
     *
     * @param how the confidence
     * @return this
     */
    public RulebookBuilder confidence(Confidence how) {
        confidence = how;
        return this;
    }

    /**
     * Declares a named value, which a venue may set.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public RulebookBuilder parameter(String name, Object value) {
        parameters.put(name, Term.literal(value));
        return this;
    }

    /**
     * Adds facts.
     *
     * @param added the facts
     * @return this
     */
    public RulebookBuilder facts(Fact... added) {
        facts.addAll(List.of(added));
        return this;
    }

    /**
     * Adds rules, in the order of the text.
     *
     * @param added the rules
     * @return this
     */
    public RulebookBuilder rules(RuleDraft... added) {
        rules.addAll(List.of(added));
        return this;
    }

    /**
     * Says what became of the articles, in their order and without a gap.
     *
     * @param lines the lines
     * @return this
     */
    public RulebookBuilder coverage(Coverage... lines) {
        coverage.addAll(List.of(lines));
        return this;
    }

    /**
     * Adds a remark on the rulebook, such as what was left out and why.
     *
     * @param name a short permanent name
     * @param en in English
     * @param zh in Chinese
     * @return this
     */
    public RulebookBuilder note(String name, String en, String zh) {
        notes.add(new Note(name, Text.of(en, zh)));
        return this;
    }

    /**
     * Returns the rulebook.
     *
     * @return the rulebook
     * @throws IllegalArgumentException if two rules or two facts have the same name, or the coverage has a gap
     * @throws IllegalStateException if a rule is not finished
     */
    public Rulebook build() {
        List<Rule> built = rules.stream()
                .map(draft -> draft.build(about, origin, confidence, instrument.inForce()))
                .toList();
        return new Rulebook(instrument, revision, schema, parameters, facts, built, coverage, notes);
    }
}
