// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import io.twinloop.rule.RulebookBuilder;
import io.twinloop.value.EffectivePeriod;

/** From when the sources of the charter speak, and what the short names of those stand for that have no rulebook. */
final class Sources {

    static final EffectivePeriod TRUST_LAW = EffectivePeriod.from("2001-10-01");
    static final EffectivePeriod APPRAISAL = EffectivePeriod.from("2016-12-01");
    static final EffectivePeriod FASHI = EffectivePeriod.from("2017-06-01");
    static final EffectivePeriod CIVIL_CODE = EffectivePeriod.from("2021-01-01");
    static final EffectivePeriod DSL = EffectivePeriod.from("2021-09-01");
    static final EffectivePeriod PIPL = EffectivePeriod.from("2021-11-01");
    static final EffectivePeriod SHENZHEN_DATA = EffectivePeriod.from("2022-01-01");
    static final EffectivePeriod DATA_TWENTY = EffectivePeriod.from("2022-12-19");
    static final EffectivePeriod SHENZHEN_TRADING = EffectivePeriod.from("2023-02-21");
    static final EffectivePeriod GENERATIVE_AI = EffectivePeriod.from("2023-08-15");
    static final EffectivePeriod INITIATIVE = EffectivePeriod.from("2024-05-01");
    static final EffectivePeriod NDSMR = EffectivePeriod.from("2025-01-01");
    static final EffectivePeriod AUTHORISED_OPERATION = EffectivePeriod.from("2025-01-08");
    static final EffectivePeriod MODEL_CONTRACTS = EffectivePeriod.from("2025-07-04");

    private Sources() {}

    static RulebookBuilder name(RulebookBuilder charter) {
        laws(charter);
        local(charter);
        standards(charter);
        return analogies(charter);
    }

    private static void laws(RulebookBuilder charter) {
        charter.note("civil-2020", "CIVIL-2020: Civil Code.", "CIVIL-2020：民法典。")
                .note("trust-2001", "TRUST-2001: Trust Law.", "TRUST-2001：信托法。")
                .note("appraisal-2016", "APPRAISAL-2016: Asset Appraisal Law.", "APPRAISAL-2016：资产评估法。")
                .note(
                        "aucl-2025",
                        "AUCL-2025: Anti-Unfair Competition Law as revised in 2025; not read.",
                        "AUCL-2025：反不正当竞争法（2025年修订），未核对原文。")
                .note(
                        "fashi-2017-10",
                        "FASHI-2017-10: interpretation of the supreme judicial bodies on crimes against personal information.",
                        "FASHI-2017-10：最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释。")
                .note(
                        "genai-2023",
                        "GENAI-2023: interim measures on generative artificial intelligence services; not read.",
                        "GENAI-2023：生成式人工智能服务管理暂行办法，未核对原文。")
                .note(
                        "data-rule-2025-27",
                        "DATA-RULE-2025-27: rule on the authorised operation of public data resources; its article numbers"
                                + " were not read.",
                        "DATA-RULE-2025-27：公共数据资源授权运营实施规范（试行），条号未核对。")
                .note(
                        "data-20-2022",
                        "DATA-20-2022: the twenty opinions on the foundations of data institutions, by item.",
                        "DATA-20-2022：关于构建数据基础制度更好发挥数据要素作用的意见，按条引用。");
    }

    private static void local(RulebookBuilder charter) {
        charter.note("sz-data-2021", "SZ-DATA-2021: data regulation of Shenzhen.", "SZ-DATA-2021：深圳经济特区数据条例。")
                .note(
                        "sz-trading-2023",
                        "SZ-TRADING-2023: interim measures of Shenzhen on data trading.",
                        "SZ-TRADING-2023：深圳市数据交易管理暂行办法。")
                .note(
                        "sz-merchant-2023",
                        "SZ-MERCHANT-2023: interim measures of Shenzhen on data merchants.",
                        "SZ-MERCHANT-2023：深圳市数据商管理暂行办法。")
                .note(
                        "sz-registration-2023",
                        "SZ-REGISTRATION-2023: interim measures of Shenzhen on the registration of data property; its article"
                                + " numbers were not read.",
                        "SZ-REGISTRATION-2023：深圳市数据产权登记管理暂行办法，条号未核对。")
                .note(
                        "gz-data-trade",
                        "GZ-DATA-TRADE: regulation of Guizhou on data circulation and trading.",
                        "GZ-DATA-TRADE：贵州省数据流通交易促进条例。")
                .note(
                        "guofa-2011-38",
                        "GUOFA-2011-38: decision of the State Council on clearing up trading venues.",
                        "GUOFA-2011-38：国务院关于清理整顿各类交易场所切实防范金融风险的决定。")
                .note(
                        "price-2025-65",
                        "PRICE-2025-65: notice on the price of public data; not read.",
                        "PRICE-2025-65：关于公共数据资源授权运营价格的通知，未核对原文。")
                .note(
                        "sh-compliance-2023",
                        "SH-COMPLIANCE-2023: guide of Shanghai on the compliance of data trading.",
                        "SH-COMPLIANCE-2023：上海数据交易安全合规指引。")
                .note("bbw-guide", "BBW-GUIDE: guide of the Beibu Gulf exchange.", "BBW-GUIDE：北部湾大数据交易中心指南。")
                .note(
                        "initiative-2024",
                        "INITIATIVE-2024: initiative of 24 venues on mutual recognition, May 2024.",
                        "INITIATIVE-2024：二十四家数据交易机构互认互通倡议（2024年5月）。");
    }

    private static void standards(RulebookBuilder charter) {
        charter.note(
                        "gf-2025",
                        "GF-2025-2615 to 2618: national model contracts on data, voluntary.",
                        "GF-2025-2615至2618：数据流通交易合同示范文本，供自愿参照使用。")
                .note(
                        "gbt-37964-2019",
                        "GBT-37964-2019: guide for de-identifying personal information.",
                        "GBT-37964-2019：信息安全技术个人信息去标识化指南。")
                .note(
                        "gbt-42460-2023",
                        "GBT-42460-2023: guide for evaluating the effect of de-identification; its annex D was not read.",
                        "GBT-42460-2023：信息安全技术个人信息去标识化效果评估指南，附录D未核对。")
                .note(
                        "csg-licence",
                        "CSG-LICENCE: licence terms of a power grid's rights platform.",
                        "CSG-LICENCE：南方电网数据权益平台许可条款。")
                .note(
                        "venue-practice",
                        "VENUE-PRACTICE: product manual and entry rules of data exchanges, by section.",
                        "VENUE-PRACTICE：数据交易所产品说明书及准入规则，按章节引用。")
                .note(
                        "accounting-practice",
                        "ACCOUNTING-PRACTICE: the order of accounting.",
                        "ACCOUNTING-PRACTICE：会计处理顺序。");
    }

    private static RulebookBuilder analogies(RulebookBuilder charter) {
        return charter.note("sec-2019", "SEC-2019: Securities Law, by analogy.", "SEC-2019：证券法，类推适用。")
                .note("fund-2012", "FUND-2012: Securities Investment Fund Law, by analogy.", "FUND-2012：证券投资基金法，类推适用。")
                .note(
                        "sponsor-2023",
                        "SPONSOR-2023: measures on the sponsoring of securities, by analogy; SPONSOR-2008 its forerunner.",
                        "SPONSOR-2023：证券发行上市保荐业务管理办法，类推适用；SPONSOR-2008为其前身。")
                .note(
                        "star-rules",
                        "STAR-RULES: listing rules of the Science and Technology Innovation Board, by analogy.",
                        "STAR-RULES：科创板股票上市规则，类推适用。")
                .note(
                        "dga-2022",
                        "DGA-2022: Data Governance Act of the European Union, by analogy.",
                        "DGA-2022：欧盟数据治理法，类推适用。");
    }
}
