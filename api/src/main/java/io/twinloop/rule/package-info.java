// SPDX-License-Identifier: Apache-2.0
/**
 * Rules, the rulebooks that hold them, and the decisions that rules of several instruments answer together.
 *
 * <p>Everything here is data: it can be inspected, written as JSON and read again with the same answers. Rules never run
 * code of their own.
 */
@NullMarked
package io.twinloop.rule;

import org.jspecify.annotations.NullMarked;
