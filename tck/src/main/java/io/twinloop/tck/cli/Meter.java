// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.run.Progress;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.run.VectorResult;
import java.io.PrintWriter;

/** Tells how far a run is, a line for each tenth of it. */
final class Meter implements Progress {

    private final PrintWriter err;
    private int tenth;
    private int passed;
    private int held;

    Meter(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void done(VectorResult result, int done, int total) {
        if (result.status() == Status.PASS) {
            passed++;
        } else if (result.status() != Status.NOT_APPLICABLE && result.status() != Status.NOT_RUN) {
            held++;
        }
        if (done * 10L / total > tenth) {
            tenth = (int) (done * 10L / total);
            err.println(done + " of " + total + " vectors: " + passed + " passed, " + held + " failed");
        }
    }

    void end() {
        err.flush();
    }
}
