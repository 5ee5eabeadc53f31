// SPDX-License-Identifier: Apache-2.0
/** The naive evaluator, by examples over toys: each form of the language, each clause of the semantics, each defect. */
@NullMarked
package io.twinloop.tck.naive;

import org.jspecify.annotations.NullMarked;
