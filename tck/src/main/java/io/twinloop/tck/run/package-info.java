// SPDX-License-Identifier: Apache-2.0
/**
 * A run of the kit: a platform is asked every vector of the profiles it claims, each reply is read strictly and compared,
 * and what came of it is scored by rule against the frozen set of requirements.
 *
 * <p>The kit compares; a platform never judges itself. Nothing here reads a clock but for the time that a reply may take.
 */
@NullMarked
package io.twinloop.tck.run;

import org.jspecify.annotations.NullMarked;
