// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.offered;
import static io.twinloop.charter.Shared.onOffer;
import static io.twinloop.charter.Shared.personalInformation;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.language.Quantity.param;
import static io.twinloop.market.PersonalInfoCategory.COMMUNICATION_CONTENT;
import static io.twinloop.market.PersonalInfoCategory.COMMUNICATION_RECORD;
import static io.twinloop.market.PersonalInfoCategory.CREDIT;
import static io.twinloop.market.PersonalInfoCategory.HEALTH;
import static io.twinloop.market.PersonalInfoCategory.LOCATION_TRACK;
import static io.twinloop.market.PersonalInfoCategory.LODGING;
import static io.twinloop.market.PersonalInfoCategory.PROPERTY;
import static io.twinloop.market.PersonalInfoCategory.TRANSACTION;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Choice;
import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.language.Quantity;
import io.twinloop.market.AcquisitionMethod;
import io.twinloop.market.Conclusion;
import io.twinloop.market.CustodyStatus;
import io.twinloop.market.DataGrade;
import io.twinloop.market.DataRight;
import io.twinloop.market.DataTier;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.PersonalInfoCategory;
import io.twinloop.market.ReportKind;
import io.twinloop.market.SourceType;
import io.twinloop.market.facts.AssetFacts;
import io.twinloop.market.facts.CustodyFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.ServiceReportFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.rule.RuleDraft;

/** Assets: source, title and lawfulness (数据资产). */
final class AssetRules {

    private AssetRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            asset01(), asset02(), asset03(), asset04(), asset05(), asset06(), asset07(), asset08(), asset09(),
            asset10(), asset11(), asset12(), asset13()
        };
    }

    private static RuleDraft about(String id) {
        return rule(id).about("assets");
    }

    private static RuleDraft asset01() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-01")
                .inForce(Sources.DSL)
                .when(onOffer(me))
                .require(
                        ERROR,
                        all(
                                shown(me.sourceType().stated()),
                                shown(me.sourceStatement().stated())))
                .remedy("State where the data comes from, and by what right.", "说明数据来源及取得依据。")
                .text("Who offers an asset explains where its data comes from.", "申报挂牌的资产，应当说明其数据来源。")
                .citing("DSL:33", "GF-2025-2615:1(4)");
    }

    private static RuleDraft asset02() {
        ListingFacts me = new ListingFacts(ME);
        Condition mayOperate = me.asset()
                .rights()
                .some(r -> all(r.type().is(DataRight.OPERATE), r.holder().same(me.supplier()), r.inForce()));
        Condition isTrustee = CustodyFacts.namingAssets(me.asset())
                .some(c -> all(
                        c.status().is(CustodyStatus.ACTIVE),
                        c.trustee().same(me.supplier()),
                        c.powers().has(DataRight.OPERATE)));
        return rule("ASSET-02")
                .about("listings")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .when(offered(me))
                .require(ERROR, shown(any(mayOperate, isTrustee)))
                .remedy(
                        "Show an operating right of the supplier that is in force, or an active custody with that power.",
                        "证明供方持有有效的经营权，或者为具有经营权限的有效托管的受托人。")
                .text(
                        "The supplier of an offered listing holds the right to operate the asset, or is trustee of an active"
                                + " custody of it with that power. The right to use does not carry the right to provide outward.",
                        "申报挂牌的供方应当持有该资产的有效经营权，或者为具有经营权限的有效托管的受托人；使用权不包含对外提供的权利。")
                .citing("GF-2025-2615:2(1)");
    }

    private static RuleDraft asset03() {
        AssetFacts me = new AssetFacts(ME);
        Condition circulates = any(
                onOffer(me),
                TradeFacts.namingAsset(me).some(Shared::concluded),
                CustodyFacts.namingAssets(me)
                        .some(c -> not(c.status().in(CustodyStatus.TERMINATED, CustodyStatus.VOID))));
        return about("ASSET-03")
                .confidence(SECONDARY)
                .inForce(Sources.DSL)
                .when(circulates)
                .require(ERROR, me.classification().isNot(DataGrade.CORE))
                .text("Core data of the state is neither offered, traded nor held in custody.", "国家核心数据不得申报挂牌、交易或者托管。")
                .citing("SZ-REGISTRATION-2023:9", "DSL:21", "DSL:45", "TRUST-2001:14(3)");
    }

    private static RuleDraft asset04() {
        AssetFacts me = new AssetFacts(ME);
        Condition assessed = ServiceReportFacts.namingAsset(me)
                .some(s -> all(
                        s.kind().is(ReportKind.RISK_ASSESSMENT),
                        s.conclusion().is(Conclusion.PASS),
                        s.issuedOn().atMost(Day.ON)));
        return about("ASSET-04")
                .inForce(Sources.NDSMR)
                .when(all(onOffer(me), me.classification().is(DataGrade.IMPORTANT)))
                .require(ERROR, shown(assessed))
                .remedy("Have the risks of the provision assessed, and file the report.", "开展提供重要数据的风险评估并提交报告。")
                .text("Important data is provided only after a risk assessment that it passed.", "提供重要数据前，应当进行风险评估并通过。")
                .citing("NDSMR-2024:31", "GF-2025-2617:3(2)");
    }

    /** Separate consent of the individuals, and of the guardians where there are children. */
    private static Condition consented(AssetFacts asset) {
        return all(
                shown(asset.personalInfo().separateConsent().isYes()),
                any(
                        presumed(asset.personalInfo().minorsUnder14().isNo()),
                        shown(asset.personalInfo().guardianConsent().isYes())));
    }

    private static RuleDraft asset05() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-05")
                .inForce(Sources.PIPL)
                .when(all(onOffer(me), personalInformation(me)))
                .require(ERROR, consented(me))
                .remedy(
                        "Obtain separate consent, for children that of their guardians, or anonymise the data.",
                        "取得个人的单独同意，涉及不满十四周岁未成年人的取得监护人同意，或者将数据匿名化。")
                .text(
                        "Personal information is provided to another handler only with the separate consent of the individuals,"
                                + " and for children under 14 with that of a guardian. De-identified data stays personal"
                                + " information.",
                        "向其他个人信息处理者提供个人信息，应当取得个人的单独同意；涉及不满十四周岁未成年人的，应当取得监护人同意。去标识化的信息仍属个人信息。")
                .citing("PIPL:23", "PIPL:29", "PIPL:31", "PIPL:4", "PIPL:73(3)", "PIPL:73(4)", "SZ-DATA-2021:67(1)");
    }

    private static RuleDraft asset06() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-06")
                .inForce(Sources.PIPL)
                .when(all(onOffer(me), personalInformation(me)))
                .require(
                        ERROR,
                        shown(ServiceReportFacts.namingAsset(me)
                                .some(s -> s.kind().is(ReportKind.PIPIA))))
                .remedy("Assess the impact on personal information, and file the report.", "开展个人信息保护影响评估并提交报告。")
                .text(
                        "Before personal information is provided to another handler, the impact on its protection is assessed.",
                        "向其他个人信息处理者提供个人信息前，应当进行个人信息保护影响评估。")
                .citing("PIPL:55", "PIPL:56");
    }

    private static RuleDraft asset07() {
        AssetFacts me = new AssetFacts(ME);
        Choice<PersonalInfoCategory> category = me.personalInfo().category();
        Quantity records = me.recordCount();
        Condition grave = category.in(LOCATION_TRACK, COMMUNICATION_CONTENT, CREDIT, PROPERTY);
        Condition sensitive = category.in(LODGING, COMMUNICATION_RECORD, HEALTH, TRANSACTION);
        Condition few = any(
                all(grave, records.below(param("criminalCountGrave"))),
                all(sensitive, records.below(param("criminalCountSensitive"))),
                all(not(grave), not(sensitive), records.below(param("criminalCountOther"))));
        return about("ASSET-07")
                .inForce(Sources.FASHI)
                .when(all(onOffer(me), personalInformation(me)))
                .require(ERROR, any(consented(me), presumed(few)))
                .remedy("Withdraw the offer until consent is shown.", "在证明已取得同意之前，撤回该挂牌。")
                .text(
                        "To provide personal information without consent in such numbers is a crime: 50 records of tracks,"
                                + " communications, credit or property, 500 that bear on life or property, 5,000 of any other.",
                        "未经同意提供个人信息达到下列数量的构成犯罪：行踪轨迹、通信内容、征信、财产信息五十条；住宿、通信记录、健康、交易信息五百条；其他信息五千条。")
                .citing("FASHI-2017-10:3", "FASHI-2017-10:5")
                .note(
                        "gain",
                        "A gain of 5,000 yuan is serious as well; it is not judged, as no price makes it certain.",
                        "违法所得五千元以上亦属情节严重；因价格不足以确定违法所得，未予判断。");
    }

    private static RuleDraft asset08() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-08")
                .confidence(SECONDARY)
                .inForce(Sources.AUTHORISED_OPERATION)
                .when(all(onOffer(me), me.sourceType().is(SourceType.PUBLIC_AUTHORISED)))
                .require(ERROR, shown(me.publicAuthorisation().inForce()))
                .remedy("Show an authorisation that is in force.", "提供有效的授权文件。")
                .text(
                        "Public data is offered only under an authorisation to operate it that is in force.",
                        "公共数据应当在有效的授权运营期限内申报挂牌。")
                .citing("DATA-RULE-2025-27:10", "SZ-DATA-2021:67(2)");
    }

    private static RuleDraft asset09() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-09")
                .confidence(SECONDARY)
                .inForce(Sources.DATA_TWENTY)
                .when(all(onOffer(me), me.sourceType().is(SourceType.PUBLIC_AUTHORISED)))
                .require(ERROR, presumed(me.tier().isNot(DataTier.RAW)))
                .remedy(
                        "Offer a model, a verification or another product in place of the raw data.",
                        "以模型、核验等产品形式提供，不提供原始数据。")
                .text(
                        "Raw public data does not leave its domain: it is offered as models, verification and other products.",
                        "公共数据原始数据不出域，应当以模型、核验等产品和服务等形式提供。")
                .citing("DATA-20-2022:4");
    }

    private static RuleDraft asset10() {
        AssetFacts me = new AssetFacts(ME);
        Condition mustBeRegistered = ListingFacts.namingAsset(me)
                .some(l -> all(
                        l.status().is(ListingStatus.LISTED),
                        l.venue().requiresRegistration().isYes()));
        return about("ASSET-10")
                .origin(PRACTICE)
                .confidence(SECONDARY)
                .when(mustBeRegistered)
                .require(
                        ERROR,
                        all(
                                shown(me.registration().certificateNo().stated()),
                                presumed(me.registration().validTo().atLeast(Day.ON))))
                .remedy("Register the asset, or renew its registration.", "办理产权登记或者续展登记。")
                .text(
                        "A venue that requires registration lists only assets whose registration certificate is valid.",
                        "要求产权登记的交易场所，仅可挂牌持有有效登记证书的资产。")
                .citing("BBW-GUIDE:2");
    }

    private static RuleDraft asset11() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-11")
                .confidence(SECONDARY)
                .when(onOffer(me))
                .require(ERROR, presumed(me.registration().openDisputes().atMost(0)))
                .remedy("Settle the dispute on title first.", "先行解决权属争议。")
                .text("An asset whose title is in dispute is not offered.", "权属存在未决争议的资产，不得申报挂牌。")
                .citing("SZ-REGISTRATION-2023:9");
    }

    private static RuleDraft asset12() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-12")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .when(onOffer(me))
                .require(
                        WARNING,
                        all(
                                shown(me.name().stated()),
                                shown(me.content().stated()),
                                shown(any(
                                        me.recordCount().stated(),
                                        me.sizeBytes().stated())),
                                shown(any(
                                        me.timeRange().stated(),
                                        me.updateFrequency().stated()))))
                .remedy(
                        "Complete the description: name, content, extent, and period or frequency.",
                        "补充名称、内容、规模以及时间范围或者更新频率。")
                .text(
                        "An offered asset is described by its name, its content, its extent, and the period it covers or how"
                                + " often it is renewed.",
                        "申报挂牌的资产，应当载明名称、内容、规模以及时间范围或者更新频率。")
                .citing("GF-2025-2615:1");
    }

    private static RuleDraft asset13() {
        AssetFacts me = new AssetFacts(ME);
        return about("ASSET-13")
                .inForce(Sources.DSL)
                .when(onOffer(me))
                .require(
                        ERROR,
                        presumed(not(me.acquisition()
                                .method()
                                .in(
                                        AcquisitionMethod.CIRCUMVENTED_TECHNICAL_MEASURES,
                                        AcquisitionMethod.STOLEN,
                                        AcquisitionMethod.UNAUTHORISED))))
                .text(
                        "Data that was stolen, taken without authorisation or by circumventing technical measures is not offered.",
                        "以窃取、未经授权或者规避技术措施等非法方式获取的数据，不得申报挂牌。")
                .citing("DSL:32", "AUCL-2025:13");
    }
}
