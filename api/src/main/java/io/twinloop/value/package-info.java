// SPDX-License-Identifier: Apache-2.0
/**
 * The small values that every other package speaks with: bilingual texts, citations, periods and the three truth
 * values.
 *
 * <p>A value is always valid: it cannot be made in a wrong state. Everything here is immutable and thread-safe.
 */
@NullMarked
package io.twinloop.value;

import org.jspecify.annotations.NullMarked;
