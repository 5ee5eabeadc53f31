// SPDX-License-Identifier: Apache-2.0
/**
 * A decision known for every possible subject: an {@link io.twinloop.explore.Explorer} draws it, proves it, asks about it
 * and finds the way to another outcome.
 *
 * <p>Everything here is data, and each claim carries a subject that shows it.
 */
@NullMarked
package io.twinloop.explore;

import org.jspecify.annotations.NullMarked;
