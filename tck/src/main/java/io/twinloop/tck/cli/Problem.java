// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

/** A user's mistake, told in one line. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Problem(String message) {
        super(message);
    }
}
