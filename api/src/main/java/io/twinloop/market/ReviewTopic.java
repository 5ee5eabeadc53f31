// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What a sponsor checks (保荐核查事项). */
public enum ReviewTopic implements Labelled {
    /** Source (来源). */
    SOURCE("source", "来源"),
    /** Rights (权利). */
    RIGHTS("rights", "权利"),
    /** Classification (分类分级). */
    CLASSIFICATION("classification", "分类分级"),
    /** Tier (层级). */
    TIER("tier", "层级"),
    /** Quality (质量). */
    QUALITY("quality", "质量");

    private final String en;
    private final String zh;

    ReviewTopic(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
