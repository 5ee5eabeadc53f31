// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static java.util.Objects.requireNonNull;

/** A reply that cannot be compared. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /**
     * Creates the exception.
     *
     * @param fault what is wrong
     * @param detail the place or the first words of what came instead
     */
    public FaultException(Fault fault, String detail) {
        super(requireNonNull(fault, "fault").text() + ": " + detail);
        this.fault = fault;
    }

    /** Returns what is wrong. */
    public Fault fault() {
        return fault;
    }
}
