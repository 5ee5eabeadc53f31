// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.offered;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.market.DataForm;
import io.twinloop.market.DataRight;
import io.twinloop.market.DataTier;
import io.twinloop.market.InputAcquisition;
import io.twinloop.market.MarketSegment;
import io.twinloop.market.PricingModel;
import io.twinloop.market.SourceType;
import io.twinloop.market.TradeStatus;
import io.twinloop.market.facts.LineageInputFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.rule.RuleDraft;

/** The primary and the secondary market, and the way from one to the other (一级市场、二级市场). */
final class MarketRules {

    private MarketRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {market01(), market02(), market03(), market04(), market05()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("listings");
    }

    private static Condition derivedOffer(ListingFacts listing) {
        return all(
                offered(listing),
                listing.market().is(MarketSegment.SECONDARY),
                listing.asset().tier().in(DataTier.MODELLED, DataTier.AI_DERIVED));
    }

    /** Tests something of the trade in which an input was bought; an input of no trade in the dossier has none. */
    private static Condition ifBought(LineageInputFacts input, Condition test) {
        return any(presumed(not(input.trade().stated())), test);
    }

    private static RuleDraft market01() {
        ListingFacts me = new ListingFacts(ME);
        Condition primaryForBasicForm = any(
                presumed(me.asset().tier().in(DataTier.MODELLED, DataTier.AI_DERIVED)),
                shown(me.market().is(MarketSegment.PRIMARY)));
        Condition secondaryForDerived = any(
                presumed(me.asset().tier().in(DataTier.RAW, DataTier.DESENSITIZED)),
                shown(me.market().is(MarketSegment.SECONDARY)));
        return about("MARKET-01")
                .origin(CHARTER)
                .require(ERROR, all(primaryForBasicForm, secondaryForDerived))
                .remedy("Offer the asset on the market of its tier.", "在与数据层级相应的市场挂牌。")
                .text(
                        "Raw and desensitised data is offered on the primary market, modelled and AI-derived data on the"
                                + " secondary.",
                        "原始数据、脱敏数据在一级市场挂牌，模型化数据、人工智能化数据在二级市场挂牌。")
                .citing("CHARTER:2.1(3)");
    }

    private static RuleDraft market02() {
        ListingFacts me = new ListingFacts(ME);
        return about("MARKET-02")
                .origin(CHARTER)
                .when(derivedOffer(me))
                .require(
                        ERROR,
                        all(
                                shown(me.asset().lineage().inputs().count().atLeast(1)),
                                me.asset()
                                        .lineage()
                                        .inputs()
                                        .every(i -> any(
                                                presumed(i.acquiredBy().isNot(InputAcquisition.PURCHASE)),
                                                shown(i.trade()
                                                        .status()
                                                        .in(TradeStatus.ACCEPTED, TradeStatus.SETTLED))))))
                .remedy("Name the inputs, and complete the trades in which they were bought.", "载明来源数据，并完成其购入交易的验收。")
                .text(
                        "Data bought on the primary market may, once developed by algorithm and model, be traded on the secondary:"
                                + " the inputs are named, and what was bought was accepted.",
                        "一级市场购入的数据，经算法和模型开发后可以在二级市场交易：应当载明来源数据，其购入交易应当已经验收或者结算。")
                .citing("CHARTER:2.1(3)");
    }

    private static RuleDraft market03() {
        ListingFacts me = new ListingFacts(ME);
        return about("MARKET-03")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .when(derivedOffer(me))
                .require(
                        ERROR,
                        me.asset()
                                .lineage()
                                .inputs()
                                .every(i -> ifBought(
                                        i,
                                        all(
                                                shown(i.trade()
                                                        .contract()
                                                        .rightsGranted()
                                                        .has(DataRight.USE)),
                                                presumed(i.trade()
                                                        .contract()
                                                        .derivativesAllowed()
                                                        .isYes())))))
                .remedy(
                        "Agree with the seller of the input that derived data may be made and offered.",
                        "与来源数据的卖方约定允许加工衍生。")
                .text(
                        "Who offers data derived from a purchase was granted its use, and derivatives were not excluded.",
                        "以购入数据加工衍生的，其购入合同应当授予使用权，且未排除衍生。")
                .citing("GF-2025-2615:2(4)");
    }

    private static RuleDraft market04() {
        ListingFacts me = new ListingFacts(ME);
        Condition passesOn = any(
                all(
                        me.market().is(MarketSegment.PRIMARY),
                        me.asset().sourceType().is(SourceType.PURCHASED)),
                me.asset().containsInputData().isYes());
        return about("MARKET-04")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .when(all(offered(me), passesOn))
                .require(
                        ERROR,
                        me.asset()
                                .lineage()
                                .inputs()
                                .every(i -> ifBought(
                                        i,
                                        shown(i.trade()
                                                .contract()
                                                .rightsGranted()
                                                .has(DataRight.OPERATE)))))
                .remedy("Obtain the right to operate the purchased data, or take it out.", "取得购入数据的经营权，或者剔除该数据。")
                .text(
                        "Purchased data is passed on, as it is or within other data, only by one who was granted the right to"
                                + " operate it.",
                        "将购入数据原样或者包含在其他数据中再次提供的，应当取得该数据的经营权。")
                .citing("GF-2025-2615:2", "GF-2025-2615:14(2)");
    }

    private static RuleDraft market05() {
        ListingFacts me = new ListingFacts(ME);
        Condition basicForm = any(
                me.asset().form().is(DataForm.DATASET),
                all(
                        me.asset().form().is(DataForm.API),
                        me.pricing().model().in(PricingModel.PER_CALL, PricingModel.PER_RECORD)));
        Condition processed = me.asset()
                .form()
                .in(
                        DataForm.REPORT,
                        DataForm.MODEL,
                        DataForm.SCORE,
                        DataForm.TAG,
                        DataForm.PROFILE,
                        DataForm.VISUALISATION);
        return about("MARKET-05")
                .origin(CHARTER)
                .when(offered(me))
                .require(
                        WARNING,
                        all(
                                any(presumed(me.market().isNot(MarketSegment.PRIMARY)), shown(basicForm)),
                                any(presumed(me.market().isNot(MarketSegment.SECONDARY)), shown(processed))))
                .text(
                        "Goods of the primary market keep a recognisable form: data sets, or records charged by number. Goods of"
                                + " the secondary market show their processing: visualised, tagged, profiled, scored, a model or"
                                + " a report.",
                        "一级市场产品保留可辨识的基本形态，即数据集或者按次、按条计价的记录；二级市场产品应当体现加工，即可视化、标签、画像、评分、模型或者报告。")
                .citing("CHARTER:2.1(3)");
    }
}
