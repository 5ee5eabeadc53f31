// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/** The built-in implementation of the Twinloop API. It exports nothing: load it through {@link io.twinloop.Twinloop}. */
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
