// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

/** Is told how far the mutants are. */
@FunctionalInterface
public interface MutantProgress {

    /** Tells nobody. */
    MutantProgress SILENT = (kill, done, total) -> {};

    /**
     * A mutant is done.
     *
     * @param kill what became of it
     * @param done how many are done
     * @param total how many there are
     */
    void done(Kill kill, int done, int total);
}
