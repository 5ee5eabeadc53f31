// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** On what the handling of the personal information rests, PIPL 13(1) (合法性基础). */
public enum LegalBasis implements Labelled {
    /** Consent of the individual, item 1 (同意). */
    CONSENT("consent of the individual (item 1)", "取得个人的同意（第一项）"),
    /** Necessary for a contract to which the individual is a party, item 2 (订立、履行合同). */
    CONTRACT("necessary for a contract with the individual (item 2)", "为订立、履行个人作为一方当事人的合同所必需（第二项）"),
    /** Necessary for human resources under lawful labour rules and collective contracts, item 2 (人力资源管理). */
    HUMAN_RESOURCES(
            "necessary for human resources under lawful labour rules and collective contracts (item 2)",
            "按照依法制定的劳动规章制度和依法签订的集体合同实施人力资源管理所必需（第二项）"),
    /** Necessary for a statutory duty or obligation, item 3 (法定职责或者法定义务). */
    STATUTORY_DUTY("necessary for a statutory duty or obligation (item 3)", "为履行法定职责或者法定义务所必需（第三项）"),
    /** Public health, or an emergency for life, health and property, item 4 (紧急情况). */
    EMERGENCY(
            "public health, or an emergency for life, health and property (item 4)",
            "为应对突发公共卫生事件，或者紧急情况下为保护生命健康和财产安全所必需（第四项）"),
    /** News reporting and public supervision in the public interest, item 5 (公共利益). */
    PUBLIC_INTEREST(
            "news reporting and public supervision in the public interest (item 5)", "为公共利益实施新闻报道、舆论监督等行为（第五项）"),
    /** Information disclosed by the individual or otherwise lawfully, item 6 (已公开). */
    DISCLOSED("information disclosed by the individual or otherwise lawfully (item 6)", "个人自行公开或者其他已经合法公开的个人信息（第六项）"),
    /** Another case provided for by law or regulation, item 7 (其他情形). */
    OTHER_LAW("another case provided for by law or regulation (item 7)", "法律、行政法规规定的其他情形（第七项）");

    private final String en;
    private final String zh;

    LegalBasis(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
