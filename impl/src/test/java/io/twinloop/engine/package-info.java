// SPDX-License-Identifier: Apache-2.0
/**
 * The reference evaluation, held to its semantics by small fictional laws: examples of what goes wrong easily, and
 * properties against naive evaluations of their own.
 */
@NullMarked
package io.twinloop.engine;

import org.jspecify.annotations.NullMarked;
