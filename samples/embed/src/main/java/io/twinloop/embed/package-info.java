// SPDX-License-Identifier: Apache-2.0
/** How a platform embeds the library: one object, one call, one report. */
@NullMarked
package io.twinloop.embed;

import org.jspecify.annotations.NullMarked;
