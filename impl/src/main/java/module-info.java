// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/**
 * The built-in implementation of the Twinloop API: the engine that judges, the canonical JSON that it reads and writes, and
 * the law that it knows, each in packages of its own. Law and JSON know neither each other nor the engine.
 *
 * <p>It exports nothing, so that it can change: load it through {@link io.twinloop.Twinloop#load()}.
 */
@NullMarked
module io.twinloop.impl {
    requires io.twinloop.api;
    requires com.google.common;
    requires tools.jackson.databind;
    requires org.hibernate.validator;
    requires jakarta.validation;
    requires static org.jspecify;

    provides io.twinloop.TwinloopProvider with
            io.twinloop.engine.BuiltInProvider;
}
