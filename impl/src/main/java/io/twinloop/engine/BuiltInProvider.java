// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Twinloop;
import io.twinloop.TwinloopProvider;
import io.twinloop.law.cn.ChineseLaw;

/** Makes the library with the rulebooks of this module. */
public final class BuiltInProvider implements TwinloopProvider {

    /** Makes the provider. */
    public BuiltInProvider() {}

    @Override
    public Twinloop create() {
        return Library.of(ChineseLaw.rulebooks(), ChineseLaw.decisions());
    }
}
