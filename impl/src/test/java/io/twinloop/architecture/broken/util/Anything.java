// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.util;

/** In a package whose name says nothing. */
public record Anything(String value) {}
