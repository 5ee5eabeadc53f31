// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which presumptions hold at the moment, and which were relied on. A presumption on a fact is known by the fact's JSON Pointer,
 * a presumed test by {@link Test}.
 */
final class Presumptions {

    /**
     * A presumed test of a rule, for one entity.
     *
     * @param rule the rule's id
     * @param me the JSON Pointer of the entity
     * @param test the test
     */
    record Test(String rule, String me, Condition test) {}

    /**
     * A presumption on a fact of another document, of which a mapping of a rule asks for one entity.
     *
     * @param test the mapping, for the entity
     * @param fact the JSON Pointer of the fact
     */
    record Mapped(Test test, Object fact) {}

    private final boolean allowed;
    private final @Nullable Presumptions outer;
    private final @Nullable Test mapping;
    private final Set<Object> withdrawn = new HashSet<>();
    private final Set<Object> fallen = new HashSet<>();
    private Set<Object> reads = new HashSet<>();

    /** Makes the presumptions of a document, all of which hold unless none is allowed. */
    Presumptions(boolean allowed) {
        this.allowed = allowed;
        this.outer = null;
        this.mapping = null;
    }

    /** Makes the presumptions of the document that a mapping makes: they hold as long as those around them let them. */
    Presumptions(Presumptions outer, Test mapping) {
        this.allowed = outer.allowed;
        this.outer = outer;
        this.mapping = mapping;
    }

    boolean areAllowed() {
        return allowed;
    }

    /** Returns whether a presumption holds, and notes that it was asked for. */
    boolean holds(Object presumption) {
        if (!allowed || withdrawn.contains(presumption) || fallen.contains(presumption)) {
            return false;
        }
        if (outer != null && mapping != null && !outer.holds(new Mapped(mapping, presumption))) {
            return false;
        }
        reads.add(presumption);
        return true;
    }

    /** Notes that something else was read on which an answer depends. */
    void note(Object read) {
        reads.add(read);
    }

    /** Begins a new list of what is read, and returns it: it is filled from now on. */
    Set<Object> reads() {
        reads = new HashSet<>();
        return reads;
    }

    /** Returns the presumptions that are withdrawn, to see whether they matter. */
    Set<Object> withdrawn() {
        return withdrawn;
    }

    /** Returns the presumptions that leave no room for what is stated. */
    Set<Object> fallen() {
        return fallen;
    }
}
