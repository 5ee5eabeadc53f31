// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What the legal document with the recipient must lay down, SAM-2022:9 (法律文件的必备内容). */
public enum LegalDocumentTopic implements Labelled {
    /** Purpose, method and scope, and the use by the recipient, item 1 (目的、方式、范围及用途). */
    PURPOSE_AND_SCOPE("purpose, method, scope and use", "目的、方式、范围及用途"),
    /** Place and term of storage, and what follows, item 2 (保存地点、期限及届满后的处理). */
    STORAGE("storage, and what follows", "保存地点、期限及届满后的处理"),
    /** What binds the recipient in passing the data on, item 3 (再转移的约束性要求). */
    ONWARD_TRANSFER("passing the data on", "再转移的约束性要求"),
    /** Measures upon changes of control, business, law or circumstances, item 4 (发生变化时的安全措施). */
    CHANGES("measures upon changes", "发生变化时的安全措施"),
    /** Remedies, liability and the settlement of disputes, item 5 (补救措施、违约责任和争议解决). */
    REMEDIES("remedies and liability", "补救措施、违约责任和争议解决"),
    /** Handling of incidents, and ways for individuals to assert their rights, item 6 (应急处置和权益维护). */
    INCIDENTS_AND_RIGHTS("incidents, and ways to assert rights", "应急处置和权益维护");

    private final Text label;

    LegalDocumentTopic(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
