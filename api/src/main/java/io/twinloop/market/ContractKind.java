// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The kind of a contract on data (合同种类). */
public enum ContractKind implements Labelled {
    /** Provision of data (数据提供). */
    PROVISION("provision of data", "数据提供"),
    /** Commissioned processing (数据委托处理). */
    COMMISSIONED_PROCESSING("commissioned processing", "数据委托处理"),
    /** Fusion development (数据融合开发). */
    FUSION("fusion development", "数据融合开发"),
    /** Intermediary service (数据中介服务). */
    INTERMEDIARY("intermediary service", "数据中介服务");

    private final String en;
    private final String zh;

    ContractKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
