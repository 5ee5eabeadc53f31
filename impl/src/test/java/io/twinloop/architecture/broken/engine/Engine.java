// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.engine;

/** An engine. */
public record Engine(int speed) {}
