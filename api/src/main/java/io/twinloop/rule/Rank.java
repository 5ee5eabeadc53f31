// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

/** The rank of an instrument; a higher one prevails over a lower one (位阶). */
public enum Rank {
    /** A law passed by the legislature (法律). */
    LAW,
    /** A regulation of the State Council (行政法规). */
    ADMINISTRATIVE_REGULATION,
    /** A rule of a department of the State Council (部门规章). */
    DEPARTMENTAL_RULE,
    /** A normative document below the rank of a rule (规范性文件). */
    NORMATIVE_DOCUMENT,
    /** A guide or official answer, not binding (指南、问答). */
    GUIDANCE,
    /** A treaty or agreement between states (条约、协定). */
    TREATY,
    /** A technical standard or model contract (标准、示范文本). */
    STANDARD,
    /** The charter of the market or a rulebook of a venue (章程、规则). */
    CHARTER
}
