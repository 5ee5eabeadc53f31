// SPDX-License-Identifier: Apache-2.0
/**
 * China's outbound rules held to the text: worked cases, every bound with its neighbours, every precedence with a subject
 * in which both rules apply, every declared reading and every open question with a subject that shows it.
 */
@NullMarked
package io.twinloop.law.cn;

import org.jspecify.annotations.NullMarked;
