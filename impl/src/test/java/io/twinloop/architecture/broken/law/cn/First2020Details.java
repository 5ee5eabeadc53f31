// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.law.cn;

/** The rest of the first instrument. */
final class First2020Details {

    private First2020Details() {}

    static int threshold() {
        return 1;
    }
}
