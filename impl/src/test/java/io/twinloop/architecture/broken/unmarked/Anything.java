// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.unmarked;

/** In a package that does not say whether anything in it may be null. */
public record Anything(String value) {}
