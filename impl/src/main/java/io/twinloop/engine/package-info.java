// SPDX-License-Identifier: Apache-2.0
/**
 * The engine: reads a subject, evaluates conditions in three values, takes decisions, judges requirements, and writes the
 * report with its reasons.
 *
 * <p>There is one evaluator, {@link io.twinloop.engine.Evaluator}. What it leaves unknown, {@link
 * io.twinloop.engine.Branching} settles by going through the cells of the unknown facts; the same walk tells which facts
 * still matter. Nothing here reads a clock, a file or a random source, and nothing keeps state between two checks.
 */
@NullMarked
package io.twinloop.engine;

import org.jspecify.annotations.NullMarked;
