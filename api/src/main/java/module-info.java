// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/**
 * The Twinloop API: rules and contracts for data markets and for data that crosses borders, as types that a program can
 * inspect.
 *
 * <p>Start at {@link io.twinloop.Twinloop}. Packages know each other in one direction: {@link io.twinloop.value values} and
 * the {@link io.twinloop.language language} of conditions know nothing else; {@link io.twinloop.schema schemas} speak of
 * both, {@link io.twinloop.rule rules} of these three, what {@link io.twinloop.explore explores} a decision and the {@link
 * io.twinloop way in} of rules, and the subjects, {@link io.twinloop.transfer transfers} and {@link io.twinloop.market dossiers of a market}, come last. It holds no logic to speak of: an implementation is found by {@link
 * java.util.ServiceLoader}.
 */
@NullMarked
module io.twinloop.api {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports io.twinloop;
    exports io.twinloop.explore;
    exports io.twinloop.language;
    exports io.twinloop.market;
    exports io.twinloop.market.facts;
    exports io.twinloop.rule;
    exports io.twinloop.schema;
    exports io.twinloop.transfer;
    exports io.twinloop.value;

    // Jakarta Validation and JSON binding read the components of subjects by reflection.
    opens io.twinloop.market;
    opens io.twinloop.transfer;

    uses io.twinloop.TwinloopProvider;
}
