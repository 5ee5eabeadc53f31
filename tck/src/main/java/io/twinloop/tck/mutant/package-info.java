// SPDX-License-Identifier: Apache-2.0
/**
 * The proof that the vectors find mistakes: broken copies of every rule and of the evaluator, platforms that do nothing,
 * and the matrix of which vector kills which.
 *
 * <p>A mutant runs on the kit's own naive evaluator, so that the proof needs no implementation.
 */
@NullMarked
package io.twinloop.tck.mutant;

import org.jspecify.annotations.NullMarked;
