// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

/** What a run comes to; its exit code is never a count. */
public enum Conclusion {
    /** Every sentence of every claimed profile is satisfied. */
    CONFORMANT(0),
    /** Something that was asked is not as the rules say. */
    FAILED(1),
    /** Wrong usage, or a platform that does not speak the protocol. */
    NOT_UNDERSTOOD(2),
    /** Nothing, or too little for a claim, was measured. */
    TOO_LITTLE(3);

    private final int exitCode;

    Conclusion(int exitCode) {
        this.exitCode = exitCode;
    }

    /** Returns the code that the program ends with. */
    public int exitCode() {
        return exitCode;
    }
}
