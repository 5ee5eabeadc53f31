// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** How the data goes abroad, FILING-GUIDE-V2:1 (数据出境行为). */
public enum TransferKind {
    /** Data collected or generated in China is sent abroad or stored there (传输、存储至境外). */
    TRANSMISSION,
    /** Data stays in China and can be queried, retrieved, downloaded or exported from abroad (境外访问). */
    REMOTE_ACCESS,
    /** A handler abroad processes personal information of people in China, PIPL 3(2) (境外处理). */
    PROCESSING_ABROAD
}
