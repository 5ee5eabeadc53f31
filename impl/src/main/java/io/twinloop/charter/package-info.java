// SPDX-License-Identifier: Apache-2.0
/**
 * The inner loop's rules: the charter of the data market, one class for each of its areas, and the facts that they share.
 *
 * <p>A condition that fires where nothing is stated is one that the subject must show; a condition that does not is presumed
 * in its favour. Grades, the presence of personal information and its anonymisation are never presumed: not stated, they are
 * questions.
 */
@NullMarked
package io.twinloop.charter;

import org.jspecify.annotations.NullMarked;
