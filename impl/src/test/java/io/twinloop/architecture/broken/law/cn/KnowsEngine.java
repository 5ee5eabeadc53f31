// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.law.cn;

import io.twinloop.architecture.broken.engine.Engine;

/** Law that knows how it is judged. */
final class KnowsEngine {

    Engine engine() {
        return new Engine(1);
    }
}
