// SPDX-License-Identifier: Apache-2.0
/** Tests of the canonical JSON forms. */
@NullMarked
package io.twinloop.json;

import org.jspecify.annotations.NullMarked;
