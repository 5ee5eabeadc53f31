// SPDX-License-Identifier: Apache-2.0
/** A package whose name says nothing. */
@NullMarked
package io.twinloop.architecture.broken.util;

import org.jspecify.annotations.NullMarked;
