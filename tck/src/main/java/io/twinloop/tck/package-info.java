// SPDX-License-Identifier: Apache-2.0
/**
 * The compatibility kit, so far as it exists: what a platform under test must be able to do, the rulebooks it is held to,
 * and the first vectors.
 *
 * <p>There is no runner yet. Rulebooks and vectors are committed JSON, one file for each instrument. A vector is a pair of
 * subjects that differ by one edit and are expected to differ in one rule. The build holds them against the reference
 * implementation.
 */
@NullMarked
package io.twinloop.tck;

import org.jspecify.annotations.NullMarked;
