// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which presumptions stand.
 *
 * @param none whether none does
 * @param pointers the facts, or groups of them, for which the document lets nothing be presumed
 * @param stands whether one was not withdrawn by itself
 */
record Presumptions(boolean none, Set<String> pointers, Predicate<Presumed> stands) {

    Presumptions(boolean none, Set<String> pointers, Set<Presumed> withdrawn) {
        this(none, pointers, presumption -> !withdrawn.contains(presumption));
    }

    boolean allow(Presumed presumption) {
        return !none && stands.test(presumption);
    }

    /** Returns whether the document says that a fact, or a group it is in, is unknown. */
    boolean withdraws(String pointer) {
        return SubjectTree.covers(pointers, pointer);
    }

    boolean touches(Set<String> unknownPointers) {
        return unknownPointers.stream().anyMatch(this::withdraws);
    }

    /** Returns no presumption at all. */
    Presumptions strict() {
        return new Presumptions(true, pointers, stands);
    }

    /** Returns these presumptions as if none had been withdrawn by itself. */
    Presumptions all() {
        return new Presumptions(none, pointers, presumption -> true);
    }

    /** Returns those of these presumptions that are some. */
    Presumptions only(Predicate<Presumed> some) {
        return new Presumptions(none, pointers, stands.and(some));
    }

    /** Returns these presumptions with none about some facts more. */
    Presumptions exceptOf(Set<String> facts) {
        Set<String> more = new HashSet<>(pointers);
        more.addAll(facts);
        return new Presumptions(none, Set.copyOf(more), stands);
    }
}
