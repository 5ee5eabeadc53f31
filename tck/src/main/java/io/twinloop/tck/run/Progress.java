// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

/** Is told how far a run is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (result, done, total) -> {};

    /**
     * A vector is done.
     *
     * @param result what came of it
     * @param done how many are done
     * @param total how many there are
     */
    void done(VectorResult result, int done, int total);
}
