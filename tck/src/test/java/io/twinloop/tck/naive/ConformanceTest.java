// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.tck.Platform;
import io.twinloop.tck.junit.Conformance;

/** The naive evaluator passes the kit. */
class ConformanceTest implements Conformance {

    @Override
    public Platform platform() {
        return new NaivePlatform(Library.ofKit());
    }
}
