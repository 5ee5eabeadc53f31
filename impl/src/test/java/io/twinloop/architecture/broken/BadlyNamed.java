// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

/** Names that say nothing. */
public final class BadlyNamed {

    private BadlyNamed() {}

    static final class RuleManager {}

    static final class RuleHelper {}

    static final class RuleUtil {}

    static final class RuleUtils {}

    static final class RuleImpl {}

    static class RuleBase {}

    abstract static class AbstractRule {}

    interface IRule {}
}
