// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something to be settled about a document: a decision, or what a rule comes to for an entity. */
interface Matter {

    /** Returns the answer so far as Kleene's logic settles it under the guesses of the moment, or null. */
    @Nullable
    Object answer();

    /** Hands over what keeps it unsettled under the guesses of the moment, in reading order. */
    void unknown(Consumer<Variable> visitor);

    /** Returns the first variable that keeps it unsettled and can be guessed, or null if there is none. */
    default @Nullable Variable first() {
        Variable[] first = new Variable[1];
        unknown(variable -> {
            if (first[0] == null && !(variable instanceof Variable.Failed)) {
                first[0] = variable;
            }
        });
        return first[0];
    }

    /** Returns the values that its variables can be guessed to have. */
    Cells cells();

    /** Hands over all comparisons of one fact with a constant that have a part in it, with where they stand. */
    void comparisons(Consumer<Compared> visitor);

    /** Returns what holds of every possible document. */
    List<Condition> invariants();

    World world();

    /**
     * A comparison of one fact with a constant, in its scope.
     *
     * @param comparison the comparison
     * @param scope what it sees
     */
    record Compared(Comparison comparison, Scope scope) {}
}
