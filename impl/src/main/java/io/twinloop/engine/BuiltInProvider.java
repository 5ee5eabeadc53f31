// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Twinloop;
import io.twinloop.TwinloopProvider;
import io.twinloop.charter.Charter;
import io.twinloop.law.cn.ChineseLaw;
import io.twinloop.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Makes the library with the rulebooks of this module. */
public final class BuiltInProvider implements TwinloopProvider {

    /** Makes the provider. */
    public BuiltInProvider() {}

    @Override
    public Twinloop create() {
        List<Rulebook> rulebooks = new ArrayList<>(ChineseLaw.rulebooks());
        rulebooks.add(Charter.rulebook());
        return Library.of(rulebooks, ChineseLaw.decisions());
    }
}
