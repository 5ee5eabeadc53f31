// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

/** Thrown if a document cannot be read or a command cannot be done; it ends that document or command only. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.what().en());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
