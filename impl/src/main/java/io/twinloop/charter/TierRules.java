// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.onOffer;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.language.Quantity.param;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Confidence.UNVERIFIED;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;

import io.twinloop.language.Condition;
import io.twinloop.market.Conclusion;
import io.twinloop.market.DataTier;
import io.twinloop.market.FieldIdentifier;
import io.twinloop.market.FieldTreatment;
import io.twinloop.market.ReleaseContext;
import io.twinloop.market.ReportKind;
import io.twinloop.market.facts.AssetFacts;
import io.twinloop.market.facts.DeidentificationFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.ServiceReportFacts;
import io.twinloop.rule.RuleDraft;

/** Tiers: whether the tier that is claimed is credible (数据层级). */
final class TierRules {

    private TierRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {tier01(), tier02(), tier03(), tier04(), tier05(), tier06(), tier07(), tier08()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("assets");
    }

    private static Condition isModelled(AssetFacts asset) {
        return asset.tier().in(DataTier.MODELLED, DataTier.AI_DERIVED);
    }

    private static Condition desensitisedPersons(AssetFacts asset) {
        return all(
                onOffer(asset),
                asset.tier().is(DataTier.DESENSITIZED),
                asset.personalInfo().contained().isYes());
    }

    private static RuleDraft tier01() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-01")
                .origin(CHARTER)
                .when(ListingFacts.namingAsset(me).count().atLeast(1))
                .require(ERROR, shown(me.tier().stated()))
                .remedy(
                        "State whether the data is raw, desensitised, modelled or AI-derived.",
                        "载明数据属于原始、脱敏、模型化还是人工智能化数据。")
                .text(
                        "A listed asset is of one of four tiers: raw, desensitised, modelled or AI-derived data.",
                        "挂牌资产应当属于原始数据、脱敏数据、模型化数据、人工智能化数据四个层级之一。")
                .citing("CHARTER:2.1(3)");
    }

    private static RuleDraft tier02() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-02")
                .origin(STANDARD)
                .confidence(SECONDARY)
                .when(desensitisedPersons(me))
                .require(
                        ERROR,
                        me.fields()
                                .every(f -> any(
                                        presumed(f.identifier().isNot(FieldIdentifier.DIRECT)),
                                        shown(f.treatment().isNot(FieldTreatment.NONE)))))
                .remedy(
                        "Remove or transform the direct identifiers, or offer the data as raw.",
                        "删除或者变换直接标识符，或者按原始数据申报。")
                .text(
                        "Data offered as desensitised carries no direct identifier of an individual in clear.",
                        "以脱敏数据申报的，不得含有未经处理的直接标识符。")
                .citing("GBT-37964-2019:5", "GBT-42460-2023:4", "PIPL:73(3)");
    }

    private static RuleDraft tier03() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-03")
                .origin(STANDARD)
                .confidence(SECONDARY)
                .when(desensitisedPersons(me))
                .require(
                        ERROR,
                        shown(ServiceReportFacts.namingAsset(me)
                                .some(s -> all(
                                        s.kind().is(ReportKind.DEID),
                                        s.conclusion().is(Conclusion.PASS)))))
                .remedy("Have the effect of de-identification evaluated, and file the report.", "开展去标识化效果评估并提交报告。")
                .text(
                        "Desensitised data on individuals has passed an evaluation of the effect of de-identification.",
                        "涉及个人的脱敏数据，应当通过去标识化效果评估。")
                .citing("GBT-42460-2023:5", "GBT-42460-2023:6");
    }

    private static Condition anonymousEnough(DeidentificationFacts of, ReleaseContext context, String floor) {
        return all(
                shown(of.releaseContext().is(context)),
                shown(of.k().atLeast(param(floor))),
                presumed(of.maxRisk().times(param(floor)).atMost(1)));
    }

    private static RuleDraft tier04() {
        AssetFacts me = new AssetFacts(ME);
        DeidentificationFacts of = me.deidentification();
        Condition enoughForAll = all(
                shown(of.k().atLeast(param("kPublic"))),
                presumed(of.maxRisk().times(param("kPublic")).atMost(1)));
        return about("TIER-04")
                .origin(STANDARD)
                .confidence(UNVERIFIED)
                .when(desensitisedPersons(me))
                .require(
                        ERROR,
                        any(
                                enoughForAll,
                                anonymousEnough(of, ReleaseContext.CONTROLLED, "kControlled"),
                                anonymousEnough(of, ReleaseContext.ENCLAVE, "kEnclave")))
                .remedy("Generalise further, or release into closer surroundings.", "进一步泛化，或者改在更受控的环境中提供。")
                .text(
                        "Each individual in desensitised data is one of at least 20 alike in a public release, 11 in a controlled"
                                + " one and 5 in an enclave, and the greatest risk of re-identification is no more than one in"
                                + " that number. Surroundings not stated are public.",
                        "脱敏数据的K匿名参数，公开发布不低于二十，受控共享不低于十一，安全域内不低于五，最大重标识风险不超过其倒数。未载明发布环境的按公开发布处理。")
                .citing("GBT-42460-2023:annex D")
                .note(
                        "floors",
                        "The numbers come by analogy from the release of clinical data (0.09, 11) and health statistics (0.05, 20);"
                                + " a venue may set others.",
                        "上述数值类推自临床数据公开（0.09、11）和健康统计（0.05、20）的做法，交易场所可以另行设定。");
    }

    private static RuleDraft tier05() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-05")
                .origin(CHARTER)
                .when(all(onOffer(me), isModelled(me)))
                .require(ERROR, shown(me.lineage().transformation().algorithm().stated()))
                .remedy("Name the algorithm or model.", "载明所用的算法或者模型。")
                .text(
                        "Modelled and AI-derived data is processed by a specific algorithm or model, which is named.",
                        "模型化、人工智能化数据应当经特定算法或者模型加工，并载明该算法或者模型。")
                .citing("CHARTER:2.1(3)");
    }

    private static RuleDraft tier06() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-06")
                .origin(CHARTER)
                .when(all(onOffer(me), isModelled(me)))
                .require(ERROR, presumed(me.outputReproducesInputs().isNo()))
                .remedy("Offer it as raw or desensitised data.", "按原始数据或者脱敏数据申报。")
                .text(
                        "What reproduces its inputs keeps their basic form, and is no modelled or AI-derived data.",
                        "再现来源数据的，仍保留其基本形态，不属于模型化或者人工智能化数据。")
                .citing("CHARTER:2.1(3)");
    }

    private static RuleDraft tier07() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-07")
                .confidence(UNVERIFIED)
                .inForce(Sources.GENERATIVE_AI)
                .when(all(onOffer(me), me.tier().is(DataTier.AI_DERIVED)))
                .require(
                        ERROR,
                        all(
                                shown(me.training().inputs().count().atLeast(1)),
                                shown(me.training()
                                        .inputs()
                                        .every(i -> i.lawfulSource().isYes()))))
                .remedy("Name the training data, and show that each came from a lawful source.", "载明训练数据，并证明其来源合法。")
                .text(
                        "AI-derived data names the data on which its model was trained, each from a lawful source.",
                        "人工智能化数据应当载明训练数据，且训练数据来源合法。")
                .citing("GENAI-2023:7", "NDSMR-2024:19");
    }

    private static RuleDraft tier08() {
        AssetFacts me = new AssetFacts(ME);
        return about("TIER-08")
                .inForce(Sources.PIPL)
                .when(all(onOffer(me), me.personalInfo().anonymised().isYes()))
                .require(ERROR, presumed(me.deidentification().reversible().isNo()))
                .remedy(
                        "Destroy what makes it reversible, or treat the data as personal information.",
                        "消除可复原的条件，或者按个人信息处理。")
                .text(
                        "Anonymised information cannot be restored: what can be reversed is personal information.",
                        "匿名化处理后的信息不能复原；可以复原的，仍属个人信息。")
                .citing("PIPL:73(4)");
    }
}
