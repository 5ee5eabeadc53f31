// SPDX-License-Identifier: Apache-2.0
/** The interview: what is known so far, what is asked next, and how an answer is understood. */
@NullMarked
package io.twinloop.cli.ask;

import org.jspecify.annotations.NullMarked;
