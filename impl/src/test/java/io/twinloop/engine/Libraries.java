// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Twinloop;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Rulebook;
import java.util.List;

/** Makes libraries that have nothing built in, for tests elsewhere. */
public final class Libraries {

    private Libraries() {}

    /** Returns the library of these rulebooks and decisions, as the provider makes it of its own. */
    public static Twinloop of(List<Rulebook> rulebooks, List<Decision> decisions) {
        return Library.of(rulebooks, decisions);
    }
}
