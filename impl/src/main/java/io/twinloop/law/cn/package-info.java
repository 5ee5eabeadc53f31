// SPDX-License-Identifier: Apache-2.0
/**
 * The law of the People's Republic of China on data that leaves the country, one class for each instrument, its articles
 * in the order of the text.
 *
 * <p>Instruments do not know each other: what they share is a fact, or stands in {@link io.twinloop.law.cn.Outbound};
 * how they stand to each other is said in the decision, with the provision that says so.
 */
@NullMarked
package io.twinloop.law.cn;

import org.jspecify.annotations.NullMarked;
