// SPDX-License-Identifier: Apache-2.0
/** Tests of the package of the same name. */
@NullMarked
package io.twinloop.rule;

import org.jspecify.annotations.NullMarked;
