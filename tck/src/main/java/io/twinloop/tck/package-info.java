// SPDX-License-Identifier: Apache-2.0
/**
 * The compatibility kit: what a platform under test must be able to do, and the content that it is held to.
 *
 * <p>A {@link io.twinloop.tck.Platform} answers one JSON object with one JSON object; the kit's README has the messages. The
 * content is committed JSON: {@link io.twinloop.tck.Rulebooks}, {@link io.twinloop.tck.Vectors},
 * {@link io.twinloop.tck.Requirements} and {@link io.twinloop.tck.Equivalence}. The other packages are the kit's own: 'vector'
 * reads the content, 'run' asks and compares, 'report' tells, 'platform' reaches programs and services, 'naive' is the second
 * evaluator, 'mutant' breaks it, and 'cli' is the command line.
 */
@NullMarked
package io.twinloop.tck;

import org.jspecify.annotations.NullMarked;
