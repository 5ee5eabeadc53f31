// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Rule;

/**
 * A rule with the rulebook it belongs to.
 *
 * @param rule the rule
 * @param linked its rulebook
 */
record Ruled(Rule rule, Linked linked) {

    String id() {
        return rule.id();
    }

    Scope scope(Node me) {
        return Scope.of(linked, rule.id(), me);
    }
}
