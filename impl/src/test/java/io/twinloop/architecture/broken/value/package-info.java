// SPDX-License-Identifier: Apache-2.0
/** Breaks the layers, or the instruments' ignorance of each other, on purpose. */
@NullMarked
package io.twinloop.architecture.broken.value;

import org.jspecify.annotations.NullMarked;
