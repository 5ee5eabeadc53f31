// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Phase.BEFORE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Measures for the Security Assessment of Data Leaving the Country (数据出境安全评估办法), CAC Order 11, from 2022-09-01. */
final class Sam2022 {

    static final Instrument INSTRUMENT = new Instrument(
            "SAM-2022",
            Text.of("Measures for the Security Assessment of Outbound Data Transfers", "数据出境安全评估办法"),
            Text.of("Cyberspace Administration of China, Order No. 11", "国家互联网信息办公室令第11号"),
            Rank.DEPARTMENTAL_RULE,
            EffectivePeriod.from("2022-09-01"),
            "https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm");

    private static final EffectivePeriod FROM_CBDF = EffectivePeriod.from("2024-03-22");

    private Sam2022() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article4(), article5(), article9())
                .note(
                        "triggers",
                        "What triggers the assessment is since 2024-03-22 said by CBDF-2024:7; the triggers of Article 4"
                                + " until then are not encoded here.",
                        "2024年3月22日起，触发安全评估的情形以CBDF-2024:7为准；此前第四条的触发情形未在此编入。")
                .note(
                        "standing-duties",
                        "Left out for now: filing again upon a change (Article 14).",
                        "暂未编入：情况变化后的重新申报（第十四条）。")
                .build();
    }

    private static RuleDraft article4() {
        return rule("SAM-2022:4#application")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(BEFORE)
                .text(
                        "Apply to the state cyberspace administration for the security assessment, through the provincial"
                                + " cyberspace administration of the place.",
                        "通过所在地省级网信部门向国家网信部门申报数据出境安全评估。")
                .citing("CBDF-2024:7(1)", FROM_CBDF);
    }

    private static RuleDraft article5() {
        return rule("SAM-2022:5#self-assessment")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(BEFORE)
                .text(
                        "Before applying, assess the risks of the provision abroad oneself, on the points of this article.",
                        "申报数据出境安全评估前，应当按照本条所列重点事项开展数据出境风险自评估。");
    }

    private static RuleDraft article9() {
        return rule("SAM-2022:9#legal-document")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(BEFORE)
                .text(
                        "Agree with the recipient, in a legal document, on its duties of data security: purpose, method"
                                + " and scope; place and term of storage and what follows; limits on passing the data on;"
                                + " changes of control or law; remedies for breach; incidents and the rights of the"
                                + " individuals.",
                        "与境外接收方订立的法律文件中应当明确约定数据安全保护责任义务，包括：目的、方式和范围，境外保存地点、期限及到期处理，"
                                + "再转移限制，控制权或者法律环境变化时的措施，违约救济，安全事件应急处置与个人权益维护等。");
    }
}
