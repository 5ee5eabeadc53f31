// SPDX-License-Identifier: Apache-2.0
/** Tests of the sample, and of the library as a platform meets it. */
@NullMarked
package io.twinloop.embed;

import org.jspecify.annotations.NullMarked;
