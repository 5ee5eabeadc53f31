// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

/** Public, though no other package uses it. */
public final class PublicForNobody {}
