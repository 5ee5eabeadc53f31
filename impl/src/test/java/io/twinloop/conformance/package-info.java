// SPDX-License-Identifier: Apache-2.0
/** The reference against the kit: its vectors, the exported rulebooks, and the files that are written from the rules. */
@NullMarked
package io.twinloop.conformance;

import org.jspecify.annotations.NullMarked;
