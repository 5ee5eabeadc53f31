// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.law.cn;

import io.twinloop.rule.Instrument;
import org.jspecify.annotations.Nullable;

/** An instrument. */
final class First2020 {

    static final @Nullable Instrument INSTRUMENT = null;

    private First2020() {}
}
