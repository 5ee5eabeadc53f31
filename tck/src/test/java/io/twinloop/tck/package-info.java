// SPDX-License-Identifier: Apache-2.0
/** The kit's own tests: what it says it hands out is there, and nothing else is. */
@NullMarked
package io.twinloop.tck;

import org.jspecify.annotations.NullMarked;
