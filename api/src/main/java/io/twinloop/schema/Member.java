// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated fact: a member of a subject, with its type and what it means in law.
 *
 * @param name the member's name in JSON, camelCase
 * @param type what values it can have
 * @param label what it is called
 * @param question how one asks for it, or null if it is never asked for
 * @param unit the unit of a number, or null if it has none
 * @param citations the provisions that define it
 * @param presumption what holds when it is not stated, or null if nothing is presumed
 * @param change how a person can honestly change it, or null if the fact is fixed
 */
public record Member(
        String name,
        MemberType type,
        Text label,
        @Nullable Text question,
        @Nullable Text unit,
        List<Citation> citations,
        @Nullable Presumption presumption,
        @Nullable Text change) {

    public Member {
        Path.of(name); // refuses what no path could lead to
        requireNonNull(type, "type");
        requireNonNull(label, "label");
        citations = List.copyOf(citations);
    }

    /**
     * Returns whether a person can honestly change this fact.
     *
     * @return true if it is actionable, false if it is fixed
     */
    public boolean isActionable() {
        return change != null;
    }

    /** What a schema says of a member, besides its name and type. */
    public static final class Description {
        private @Nullable Text label;
        private @Nullable Text question;
        private @Nullable Text unit;
        private final List<Citation> citations = new ArrayList<>();
        private @Nullable Presumption presumption;
        private @Nullable Text change;

        Description() {}

        /**
         * Sets what the member is called.
         *
         * @param en in English
         * @param zh in Chinese
         * @return this
         */
        public Description label(String en, String zh) {
            label = Text.of(en, zh);
            return this;
        }

        /**
         * Sets how one asks for the member.
         *
         * @param en in English
         * @param zh in Chinese
         * @return this
         */
        public Description ask(String en, String zh) {
            question = Text.of(en, zh);
            return this;
        }

        /**
         * Sets the unit of a number.
         *
         * @param en in English
         * @param zh in Chinese
         * @return this
         */
        public Description unit(String en, String zh) {
            unit = Text.of(en, zh);
            return this;
        }

        /**
         * Adds the provisions that define the member.
         *
         * @param provisions the citations, such as 'PIPL:28(1)'
         * @return this
         */
        public Description cites(String... provisions) {
            for (String provision : provisions) {
                citations.add(Citation.parse(provision));
            }
            return this;
        }

        /**
         * Adds a provision that defines the member only on some days.
         *
         * @param provision the citation
         * @param during the days
         * @return this
         */
        public Description cites(String provision, EffectivePeriod during) {
            citations.add(Citation.parse(provision).during(during));
            return this;
        }

        /**
         * Sets what holds when the member is not stated.
         *
         * @param value the presumed constant
         * @param en why, in English
         * @param zh why, in Chinese
         * @return this
         */
        public Description presume(Object value, String en, String zh) {
            return presume(Term.literal(value), en, zh);
        }

        /**
         * Sets what holds when the member is not stated.
         *
         * @param value a term that gives the presumed value
         * @param en why, in English
         * @param zh why, in Chinese
         * @return this
         */
        public Description presume(Term value, String en, String zh) {
            presumption = new Presumption(value, Text.of(en, zh));
            return this;
        }

        /**
         * Makes the member actionable.
         *
         * @param en how a person can honestly change it, in English
         * @param zh the same in Chinese
         * @return this
         */
        public Description actionable(String en, String zh) {
            change = Text.of(en, zh);
            return this;
        }

        Member named(String name, MemberType type) {
            Text called = label != null ? label : Text.of(name, name);
            return new Member(name, type, called, question, unit, citations, presumption, change);
        }
    }
}
