// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.rule;

import io.twinloop.architecture.broken.value.Upward;

/** A rule over a value. */
public record Ruled(Upward value) {}
