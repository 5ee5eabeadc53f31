// SPDX-License-Identifier: Apache-2.0
/**
 * The naive evaluator: a second, independent reading of the specification, by which the kit checks itself.
 *
 * <p>It judges documents by exported rulebooks, which it reads as JSON like any other platform. It was written from the
 * specification alone, without a look at the reference implementation, and is meant to be read beside it: every form of the
 * language is one record, every clause of the semantics one method. It is slow and keeps nothing between two requests but
 * the rules as they were read. The kit uses it as an oracle, to judge mutated rulebooks, and with a {@link
 * io.twinloop.tck.naive.Defect} to show that the vectors would notice such an error.
 *
 * <p>The way in is {@link io.twinloop.tck.naive.NaivePlatform}; what it judges by is a {@link
 * io.twinloop.tck.naive.Library}.
 */
@NullMarked
package io.twinloop.tck.naive;

import org.jspecify.annotations.NullMarked;
