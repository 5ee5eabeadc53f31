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

    private final String en;
    private final String zh;

    DutySource(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
