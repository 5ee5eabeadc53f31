// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How the income of a custody is distributed (分配机制). */
public enum DistributionKind implements Labelled {
    /** Fixed shares (固定比例). */
    FIXED_SHARE("fixed shares", "固定比例"),
    /** Waterfall (顺位分配). */
    WATERFALL("waterfall", "顺位分配");

    private final String en;
    private final String zh;

    DistributionKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
