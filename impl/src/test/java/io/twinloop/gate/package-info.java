// SPDX-License-Identifier: Apache-2.0
/**
 * The gate of the language: ten hard rules of a market and of a draft agreement, written in the language of conditions
 * over small documents, with the answers that they must give.
 *
 * <p>The rules are those that ask most of the language: a right in force or else a custody, an empty list that is a
 * fault, a control group of one step, a stake with its bound, a day reckoned from another, a pair of trades, a sum, an
 * asymmetry that another clause may explain. The instruments are fictional.
 */
@NullMarked
package io.twinloop.gate;

import org.jspecify.annotations.NullMarked;
