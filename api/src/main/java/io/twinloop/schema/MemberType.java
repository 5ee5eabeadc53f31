// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static java.util.Objects.requireNonNull;

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
        DATE
    }

    /**
     * One of a closed list of constants.
     *
     * @param constants the constants, in their order
     */
    record Code(List<String> constants) implements MemberType {
        public Code {
            constants = List.copyOf(constants);
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
