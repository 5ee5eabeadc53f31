// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values a member can have. */
public sealed interface MemberType
        permits MemberType.Scalar, MemberType.Code, MemberType.Reference, MemberType.Structure, MemberType.ListOf {

    /** The kinds of plain values. */
    enum Scalar implements MemberType {
        /** Yes or no. */
        FLAG,
        /** A whole number. */
        INTEGER,
        /** A whole number, 0 or more. */
        COUNT,
        /** A decimal, exact. */
        DECIMAL,
        /** A text; blank is not stated. */
        TEXT,
        /** A calendar day, ISO 8601. */
        DATE,
        /** A text that is a unified social credit code, GB 32100, with its check character. */
        USCC
    }

    /**
     * One of a closed list of constants.
     *
     * @param constants the constants, in their order
     * @param labels what the constants are called that have words; of no others
     */
    record Code(List<String> constants, Map<String, Text> labels) implements MemberType {
        public Code {
            constants = List.copyOf(constants);
            labels = Map.copyOf(labels);
            for (String labelled : labels.keySet()) {
                if (!constants.contains(labelled)) {
                    throw new IllegalArgumentException(
                            "a label must be of a constant of the list, was of: '" + labelled + "'");
                }
            }
        }

        /**
         * Returns a closed list of constants without words.
         *
         * @param constants the constants, in their order
         * @return the type
         */
        public static Code of(List<String> constants) {
            return new Code(constants, Map.of());
        }

        /**
         * Returns the constants of an enum, with words where the enum is {@link Labelled}.
         *
         * @param constants the enum
         * @return the type
         */
        public static Code of(Class<? extends Enum<?>> constants) {
            List<String> names = new ArrayList<>();
            Map<String, Text> labels = new LinkedHashMap<>();
            for (Enum<?> constant : constants.getEnumConstants()) {
                names.add(constant.name());
                if (constant instanceof Labelled labelled) {
                    labels.put(constant.name(), labelled.label());
                }
            }
            return new Code(names, labels);
        }

        /**
         * Returns what a constant is called.
         *
         * @param constant the constant
         * @return its words; if it has none, the constant itself
         */
        public Text label(String constant) {
            Text label = labels.get(constant);
            return label == null ? Text.of(constant, constant) : label;
        }
    }

    /**
     * The id of an entity of a collection of the same document.
     *
     * @param collection the collection's name
     */
    record Reference(String collection) implements MemberType {
        public Reference {
            requireNonNull(collection, "collection");
        }
    }

    /**
     * A group of members.
     *
     * @param members the members by name, in their order
     * @param from the name of the member that begins its term, or null if it has no term
     * @param until the name of the member that ends its term, that day included, or null if it has no term
     * @param lineage the path of the member that leads to the entities it was made from, or null if there is none
     */
    record Structure(
            Map<String, Member> members,
            @Nullable String from,
            @Nullable String until,
            @Nullable String lineage) implements MemberType {
        public Structure {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            members.forEach((name, member) -> requireNonNull(member, name));
        }

        /**
         * Returns a member by name.
         *
         * @param name the name
         * @return the member, or null if there is none
         */
        public @Nullable Member member(String name) {
            return members.get(name);
        }
    }

    /** Whether a list says everything. */
    enum Completeness {
        /** What is not in the list is not so. */
        COMPLETE,
        /** What is not in the list is not known: others may exist that were not filed. */
        FILED
    }

    /**
     * A list of values or groups.
     *
     * @param element the type of an element
     * @param completeness whether the list says everything
     * @param collection whether it is a collection of the document: its entities have ids, and absent it is empty
     */
    record ListOf(MemberType element, Completeness completeness, boolean collection) implements MemberType {
        public ListOf {
            requireNonNull(element, "element");
            requireNonNull(completeness, "completeness");
        }
    }
}
