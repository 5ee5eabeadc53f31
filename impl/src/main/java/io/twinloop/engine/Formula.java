// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.value.Truth;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What evaluation leaves of a condition: yes, no, or a tree over tests that are unknown. Formulas are made by {@link
 * Formulas} alone, equal ones once, so that they are compared by identity.
 */
final class Formula {

    /** How the parts are joined. */
    enum Kind {
        SETTLED,
        LEAF,
        ALL,
        ANY,
        NOT
    }

    private final Kind kind;
    private final Truth truth;
    private final @Nullable Leaf leaf;
    private final List<Formula> parts;
    private final BitSet unknowns;

    Formula(Kind kind, Truth truth, @Nullable Leaf leaf, List<Formula> parts, BitSet unknowns) {
        this.kind = kind;
        this.truth = truth;
        this.leaf = leaf;
        this.parts = parts;
        this.unknowns = unknowns;
    }

    Kind kind() {
        return kind;
    }

    Truth truth() {
        return truth;
    }

    @Nullable
    Leaf leaf() {
        return leaf;
    }

    List<Formula> parts() {
        return parts;
    }

    /** Returns the numbers of the unknowns that occur. */
    BitSet unknowns() {
        return unknowns;
    }

    /** Returns the first unknown in reading order, or null if there is none. */
    @Nullable
    Variable first() {
        return leaves().findFirst().map(Leaf::variable).orElse(null);
    }

    Stream<Leaf> leaves() {
        return leaf != null ? Stream.of(leaf) : parts.stream().flatMap(Formula::leaves);
    }
}
