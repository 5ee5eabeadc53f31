// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** Whose law lays the statutory duty on the exporter. */
public enum DutySource {
    /** The law of the People's Republic of China (中国法). */
    PRC_LAW,
    /** The law of another state (外国法). */
    FOREIGN_LAW
}
