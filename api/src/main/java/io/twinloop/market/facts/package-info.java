// SPDX-License-Identifier: Apache-2.0
/**
 * How rules speak of a {@link io.twinloop.market.Dossier}: for each kind of entity and group one small record that names its
 * members and declares them, and the {@link io.twinloop.market.facts.MarketFacts schema} that they make together.
 */
@NullMarked
package io.twinloop.market.facts;

import org.jspecify.annotations.NullMarked;
