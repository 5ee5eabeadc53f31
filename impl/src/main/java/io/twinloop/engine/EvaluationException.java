// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

/** Thrown inside the evaluator if a test cannot be evaluated; the test is then unknown and the problem is reported. */
final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationException(String problem) {
        super(problem, null, false, false);
    }
}
