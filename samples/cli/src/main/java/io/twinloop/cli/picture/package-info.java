// SPDX-License-Identifier: Apache-2.0
/** Draws the diagram of a decision as one SVG file. */
@NullMarked
package io.twinloop.cli.picture;

import org.jspecify.annotations.NullMarked;
