// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What was done to a field (字段处理方式). */
public enum FieldTreatment implements Labelled {
    /** Left in clear (未处理). */
    NONE("left in clear", "未处理"),
    /** Tokenised (令牌化). */
    TOKENISED("tokenised", "令牌化"),
    /** Generalised (泛化). */
    GENERALISED("generalised", "泛化"),
    /** Rounded (取整). */
    ROUNDED("rounded", "取整"),
    /** Removed (删除). */
    REMOVED("removed", "删除"),
    /** Masked (遮蔽). */
    MASKED("masked", "遮蔽"),
    /** Encrypted (加密). */
    ENCRYPTED("encrypted", "加密"),
    /** Perturbed (扰动). */
    PERTURBED("perturbed", "扰动"),
    /** Aggregated (聚合). */
    AGGREGATED("aggregated", "聚合"),
    /** Replaced by synthetic values (合成替代). */
    SYNTHETIC("replaced by synthetic values", "合成替代");

    private final String en;
    private final String zh;

    FieldTreatment(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
