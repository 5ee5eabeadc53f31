// SPDX-License-Identifier: Apache-2.0
/**
 * The language of conditions and derived facts.
 *
 * <p>{@link io.twinloop.language.Condition}, {@link io.twinloop.language.Term} and {@link io.twinloop.language.Items} are
 * the whole language: small immutable trees that can be inspected, written as JSON and read again. The other types here
 * are how a condition is written in Java so that it reads like the article it encodes: a {@link
 * io.twinloop.language.Flag}, a {@link io.twinloop.language.Quantity} or an {@link io.twinloop.language.Entity} is a term
 * with the tests that make sense for it.
 *
 * <p>What the words mean is said once, at the type that carries them; nothing here evaluates anything.
 */
@NullMarked
package io.twinloop.language;

import org.jspecify.annotations.NullMarked;
