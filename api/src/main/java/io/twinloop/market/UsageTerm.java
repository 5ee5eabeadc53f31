// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** For how long data may be kept and used (使用期限). */
public enum UsageTerm implements Labelled {
    /** Current call only, no caching (实时使用不得缓存). */
    REALTIME_ONLY("current call only, no caching", "实时使用不得缓存"),
    /** The term of the contract (合同期内). */
    CONTRACT_TERM("the term of the contract", "合同期内"),
    /** A fixed duration (固定期限). */
    DURATION("a fixed duration", "固定期限"),
    /** Without limit (不限期). */
    UNLIMITED("without limit", "不限期");

    private final String en;
    private final String zh;

    UsageTerm(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
