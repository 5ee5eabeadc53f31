// SPDX-License-Identifier: Apache-2.0
/** The platforms in Python against the kit and against the reference. */
@NullMarked
package io.twinloop.python;

import org.jspecify.annotations.NullMarked;
