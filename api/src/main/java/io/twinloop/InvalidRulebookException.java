// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import java.util.List;

/**
 * Thrown if a rulebook or a decision cannot be used: a path that the schema does not have, a test of the wrong type, a
 * circle of exceptions, an instrument that is already there. It lists everything that is wrong at once.
 */
public final class InvalidRulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String[] problems;

    /**
     * Makes the exception.
     *
     * @param name the rulebook's or the decision's id
     * @param problems what is wrong, each with its rule
     */
    public InvalidRulebookException(String name, List<String> problems) {
        super(name + " cannot be used: " + String.join("; ", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /**
     * Returns what is wrong.
     *
     * @return each problem, with its rule
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
