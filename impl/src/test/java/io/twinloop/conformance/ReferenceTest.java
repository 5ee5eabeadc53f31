// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import io.twinloop.Twinloop;
import io.twinloop.tck.Platform;
import io.twinloop.tck.junit.Conformance;

/** The reference passes the kit. */
class ReferenceTest implements Conformance {

    @Override
    public Platform platform() {
        return Twinloop.load().json()::answer;
    }
}
