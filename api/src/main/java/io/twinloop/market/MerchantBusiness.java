// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A business that a data merchant is authorised to do (数据商业务). */
public enum MerchantBusiness implements Labelled {
    /** Development (数据开发). */
    DEVELOPMENT("development", "数据开发"),
    /** Publication (数据发布). */
    PUBLICATION("publication", "数据发布"),
    /** Underwriting (数据承销). */
    UNDERWRITING("underwriting", "数据承销"),
    /** Data-asset management (数据资产管理). */
    ASSET_MANAGEMENT("data-asset management", "数据资产管理");

    private final String en;
    private final String zh;

    MerchantBusiness(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
