// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

/** Where a rule comes from. A rule that is not law says so, and can be left out by its origin. */
public enum Origin {
    /** The founding charter of the market (市场章程). */
    CHARTER,
    /** A statute, regulation or departmental rule (法律法规). */
    LAW,
    /** A technical standard or model contract (标准、示范文本). */
    STANDARD,
    /** What venues and platforms do (交易实践). */
    PRACTICE,
    /** A rule of a neighbouring field, applied by analogy (类推). */
    ANALOGY
}
