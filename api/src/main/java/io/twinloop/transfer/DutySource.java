// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Whose law lays the statutory duty on the exporter. */
public enum DutySource implements Labelled {
    /** The law of the People's Republic of China (中国法). */
    PRC_LAW("Chinese law", "中国法"),
    /** The law of another state (外国法). */
    FOREIGN_LAW("the law of another state", "外国法");

    private final Text label;

    DutySource(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
