// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/**
 * The Twinloop API: rules and contracts for data markets and for data that crosses borders, as types that a program can
 * inspect.
 *
 * <p>Start at {@link io.twinloop.Twinloop}. Packages depend on each other in one direction: values, the language of
 * conditions, schemas, rules, the way in, and the subjects.
 */
@NullMarked
module io.twinloop.api {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports io.twinloop;
    exports io.twinloop.language;
    exports io.twinloop.rule;
    exports io.twinloop.schema;
    exports io.twinloop.transfer;
    exports io.twinloop.value;

    // Jakarta Validation and JSON binding read the components of subjects by reflection.
    opens io.twinloop.transfer;

    uses io.twinloop.TwinloopProvider;
}
