// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** Whether the data is important data (重要数据), as CBDF-2024:2 and NDSMR-2024:37 tell it. */
public enum ImportantDataStatus {
    /** Checked against the rules of the sector: neither told nor published as important data (经核对不属于重要数据). */
    NONE,
    /** The handler was not told and nothing was published for its sector (未被告知、未公开发布). */
    NOT_NOTIFIED,
    /** The handler declared it, and no department has confirmed it (已申报、未确认). */
    DECLARED_UNCONFIRMED,
    /** A department or region told the handler that it is important data (已告知). */
    NOTIFIED,
    /** It was publicly released as important data (已公开发布). */
    PUBLISHED
}
