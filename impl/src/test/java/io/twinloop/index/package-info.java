// SPDX-License-Identifier: Apache-2.0
/** The files that are written from the rules: the index for people, and the rulebooks as JSON for other platforms. */
@NullMarked
package io.twinloop.index;

import org.jspecify.annotations.NullMarked;
