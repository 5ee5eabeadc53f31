// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import io.twinloop.tck.vector.Case;
import io.twinloop.tck.vector.Vector;
import java.util.List;

/** Puts vectors to a platform, one after the other, until the platform has failed to answer too often in a row. */
public final class Examiner {

    /** So many requests in a row without a reply that can be compared, and the rest is not run. */
    static final int PATIENCE = 3;

    private final Interview interview;
    private int faultsInARow;

    /**
     * Creates an examiner.
     *
     * @param interview whom to ask
     */
    public Examiner(Interview interview) {
        this.interview = interview;
    }

    /** Puts a vector to the platform. Its cases are asked until one fails. */
    public VectorResult examine(Vector vector) {
        if (faultsInARow >= PATIENCE) {
            return VectorResult.of(vector, Status.NOT_RUN);
        }
        for (int index = 0; index < vector.cases().size(); index++) {
            Case asked = vector.cases().get(index);
            try {
                List<Comparison> differences = Comparison.of(asked.expect(), interview.ask(asked));
                faultsInARow = 0;
                if (!differences.isEmpty()) {
                    return new VectorResult(vector, Status.FAIL, index, differences, null);
                }
            } catch (FaultException e) {
                if (e.fault() == Fault.UNSUPPORTED) {
                    return new VectorResult(vector, Status.UNTESTABLE, index, List.of(), e.getMessage());
                }
                faultsInARow++;
                return new VectorResult(vector, Status.ERROR, index, List.of(), e.getMessage());
            }
        }
        return VectorResult.of(vector, Status.PASS);
    }
}
