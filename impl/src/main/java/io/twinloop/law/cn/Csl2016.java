// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.noPersonalInformation;
import static io.twinloop.law.cn.Outbound.notImportantData;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Cybersecurity Law (网络安全法), in force from 2017-06-01; as amended on 2025-10-28 it has other numbers from 2026-01-01. */
final class Csl2016 {

    static final Instrument INSTRUMENT = new Instrument(
            "CSL-2016",
            Text.of("Cybersecurity Law of the People's Republic of China", "中华人民共和国网络安全法"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2017-06-01"),
            "http://www.cac.gov.cn/2016-11/07/c_1119867116.htm");

    private static final EffectivePeriod NUMBERS_OF_2016 =
            EffectivePeriod.from("2017-06-01").until("2026-01-01");
    private static final EffectivePeriod NUMBERS_OF_2025 = EffectivePeriod.from("2026-01-01");

    // From then on the measures to which the article refers say when and how: SAM-2022, and later CBDF-2024.
    private static final EffectivePeriod WITHOUT_MEASURES =
            EffectivePeriod.from("2017-06-01").until("2022-09-01");

    private Csl2016() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(
                        article37Important(),
                        article37LocalStorage(),
                        article37OtherData(),
                        article37OtherHandlers(),
                        article37Personal())
                .note(
                        "amendment",
                        "The law was amended on 2025-10-28 with new numbers from 2026-01-01: Article 37 is Article 39, and"
                                + " its sanction moved from Article 66 to Article 71. That Article 71 names Article 39 was"
                                + " read; the wording of Article 39 itself was not.",
                        "本法2025年10月28日修正，自2026年1月1日起条文重新编号：第三十七条改为第三十九条，法律责任由第六十六条移至第七十一条。"
                                + "第七十一条援引第三十九条已核读，第三十九条文字本身未核读。")
                .coverage(Csl2016Coverage.lines())
                .build();
    }

    private static RuleDraft article37Important() {
        return rule("CSL-2016:37#important")
                .inForce(WITHOUT_MEASURES)
                .when(all(importantData(), EXPORTER_IS_CIIO.isYes()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "An operator of critical information infrastructure that must truly provide important data abroad"
                                + " has a security assessment made by the measures of the state cyberspace"
                                + " administration.",
                        "关键信息基础设施运营者因业务需要，确需向境外提供重要数据的，应当按照国家网信部门会同国务院有关部门制定的办法进行安全评估。")
                .citing("DSL:31", EffectivePeriod.from("2021-09-01"))
                .note(
                        "no-procedure",
                        "The duty was law, but the measures came into force on 2022-09-01 only: until then there was no"
                                + " procedure to apply by.",
                        "该义务已由法律规定，但评估办法自2022年9月1日起施行，此前无申报程序。");
    }

    private static RuleDraft article37LocalStorage() {
        return rule("CSL-2016:37#local-storage")
                .numbered(NUMBERS_OF_2016)
                .citing("CSL-2025:39", NUMBERS_OF_2025)
                .when(all(EXPORTER_IS_CIIO.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .duty(AFTER)
                .text(
                        "An operator of critical information infrastructure stores in China the personal information and"
                                + " important data that it collects and generates in its operation there.",
                        "关键信息基础设施运营者在境内运营中收集和产生的个人信息和重要数据应当在境内存储。")
                .citing("PIPL:40", EffectivePeriod.from("2021-11-01"))
                .note(
                        "renumbered",
                        "Article 39 from 2026-01-01. That Article 71 names it for the sanction was read; the wording of the"
                                + " article itself was not.",
                        "自2026年1月1日起为第三十九条。第七十一条法律责任援引该条已核读，该条修正后文字未核读。")
                .note(
                        "other-handlers",
                        "PIPL 40 binds handlers above a number of persons likewise; which number holds for storage since"
                                + " 2024 is open, so no duty of theirs is encoded.",
                        "个人信息保护法第四十条对达到规定数量的处理者作同样要求；2024年以后存储义务适用的数量尚无定论，故未编入。");
    }

    private static RuleDraft article37OtherData() {
        return rule("CSL-2016:37#other-data")
                .inForce(EffectivePeriod.from("2017-06-01").until("2021-09-01"))
                .when(all(noPersonalInformation(), any(EXPORTER_IS_CIIO.isNo(), notImportantData())))
                .then(unsettled(
                        "The article speaks of the personal information and important data of operators of critical"
                                + " information infrastructure. There was no general rule on other data.",
                        "本条仅规范关键信息基础设施运营者的个人信息和重要数据；其他数据出境当时尚无一般规定。"))
                .text(
                        "Data other than personal information, unless it is important data of an operator of critical"
                                + " information infrastructure: whether it needed anything to leave was open.",
                        "不含个人信息的数据（关键信息基础设施运营者的重要数据除外）出境是否须履行程序，当时尚无规定。");
    }

    private static RuleDraft article37OtherHandlers() {
        return rule("CSL-2016:37#other-handlers")
                .inForce(EffectivePeriod.from("2017-06-01").until("2021-11-01"))
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isNo()))
                .then(unsettled(
                        "The article speaks of operators of critical information infrastructure. There was no general rule"
                                + " on personal information that other handlers provided abroad.",
                        "本条仅规范关键信息基础设施运营者；其他处理者向境外提供个人信息当时尚无一般规定。"))
                .text(
                        "Personal information that a handler other than an operator of critical information infrastructure"
                                + " provides abroad: whether it needed anything was open.",
                        "关键信息基础设施运营者以外的处理者向境外提供个人信息是否须履行程序，当时尚无规定。");
    }

    private static RuleDraft article37Personal() {
        return rule("CSL-2016:37#personal")
                .inForce(WITHOUT_MEASURES)
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isYes()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "An operator of critical information infrastructure that must truly provide personal information"
                                + " abroad, whatever the number of persons, has a security assessment made by the measures"
                                + " of the state cyberspace administration.",
                        "关键信息基础设施运营者因业务需要，确需向境外提供个人信息的，不论人数，应当按照国家网信部门会同国务院有关部门制定的办法进行安全评估。")
                .citing("PIPL:40", EffectivePeriod.from("2021-11-01"))
                .note(
                        "no-procedure",
                        "The duty was law, but the measures came into force on 2022-09-01 only: until then there was no"
                                + " procedure to apply by.",
                        "该义务已由法律规定，但评估办法自2022年9月1日起施行，此前无申报程序。");
    }
}
