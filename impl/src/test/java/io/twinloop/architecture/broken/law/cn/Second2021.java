// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.law.cn;

import io.twinloop.rule.Instrument;
import org.jspecify.annotations.Nullable;

/** An instrument that knows the first, and again by way of what they share. */
final class Second2021 {

    static final @Nullable Instrument INSTRUMENT = null;

    private Second2021() {}

    static int borrowed() {
        return First2020Details.threshold() + Shared.borrowed();
    }
}
