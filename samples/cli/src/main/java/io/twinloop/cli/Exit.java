// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Verdict;
import java.util.Collection;
import java.util.Comparator;

/** What the program tells its caller by its exit code, from the best to the worst. */
public enum Exit {
    /** All is accepted, or what was asked for was done. */
    ACCEPTED(0),
    /** Something is undetermined. */
    UNDETERMINED(2),
    /** Something is rejected. */
    REJECTED(1),
    /** Something could not be read, or the program was called in a way that it does not know. */
    UNREADABLE(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /**
     * Returns the exit code.
     *
     * @return from 0 to 3
     */
    public int code() {
        return code;
    }

    static Exit of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /** Returns the worst of several; if there are none, nothing was accepted. */
    static Exit worst(Collection<Exit> exits) {
        return exits.stream().max(Comparator.naturalOrder()).orElse(UNREADABLE);
    }
}
