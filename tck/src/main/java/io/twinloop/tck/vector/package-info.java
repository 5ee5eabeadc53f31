// SPDX-License-Identifier: Apache-2.0
/**
 * What is asked and what is expected: the vectors as they are read from the kit's files, the sentences of the
 * specification, and the digest that locks both.
 */
@NullMarked
package io.twinloop.tck.vector;

import org.jspecify.annotations.NullMarked;
