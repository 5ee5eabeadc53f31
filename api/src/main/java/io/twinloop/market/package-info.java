// SPDX-License-Identifier: Apache-2.0
/**
 * The inner loop: one data market, with its venues, parties, assets, listings, trades, sponsors, brokers and custodians, as a
 * {@link io.twinloop.market.Dossier} that is judged. How rules speak of it is in {@link io.twinloop.market.facts}.
 */
@NullMarked
package io.twinloop.market;

import org.jspecify.annotations.NullMarked;
