// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.near;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Confidence.UNVERIFIED;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.language.Quantity;
import io.twinloop.market.ShareBasis;
import io.twinloop.market.TradeStatus;
import io.twinloop.market.facts.CustodyFacts;
import io.twinloop.market.facts.DistributionFacts;
import io.twinloop.market.facts.IncomeShareFacts;
import io.twinloop.market.facts.VenueFacts;
import io.twinloop.rule.RuleDraft;

/** The distribution of an income (收益分配). */
final class DistributionRules {

    private DistributionRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {dist01(), dist02(), dist03(), dist04(), dist05(), dist06(), dist07(), dist08()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("distributions");
    }

    private static RuleDraft dist01() {
        DistributionFacts me = new DistributionFacts(ME);
        return about("DIST-01")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(ERROR, shown(near(me.shares().sum(IncomeShareFacts::percent), Quantity.of("100"))))
                .remedy("Make the parts add up to 100 %.", "使各方比例合计为百分之百。")
                .text("The parts of an income add up to 100 %.", "各方分配比例合计应当为百分之百。")
                .citing("GF-2025-2617:7(2)");
    }

    private static RuleDraft dist02() {
        DistributionFacts me = new DistributionFacts(ME);
        return about("DIST-02")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(
                        ERROR,
                        all(
                                shown(near(me.netAmount(), me.grossAmount().minus(me.costs()))),
                                shown(near(me.netAmount(), me.shares().sum(IncomeShareFacts::amount))),
                                presumed(me.shares().every(s -> s.amount().atLeast(0)))))
                .remedy("Reckon the income anew.", "重新计算收益。")
                .text(
                        "The net income is the gross less the costs, the amounts add up to it, and none is negative.",
                        "净收益等于总收益减去成本，各方所得之和等于净收益，且任何一方所得不得为负。")
                .citing("GF-2025-2617:7(2)");
    }

    private static RuleDraft dist03() {
        DistributionFacts me = new DistributionFacts(ME);
        return about("DIST-03")
                .confidence(SECONDARY)
                .inForce(Sources.DATA_TWENTY)
                .require(
                        WARNING,
                        me.contributors()
                                .every(c -> any(
                                        shown(c.waived().isYes()),
                                        shown(c.deficientUncured().isYes()),
                                        shown(me.shares()
                                                .some(s -> all(
                                                        s.party().same(c.party()),
                                                        s.amount().above(0)))))))
                .remedy("Give the contributor its part, or state its waiver.", "向贡献方分配收益，或者载明其放弃。")
                .text(
                        "Who invests and contributes benefits: each contributor receives a part, unless it waived it or is in"
                                + " default.",
                        "谁投入、谁贡献、谁受益：除放弃或者违约未补正的以外，各贡献方均应当获得收益。")
                .citing("DATA-20-2022:12");
    }

    private static RuleDraft dist04() {
        DistributionFacts me = new DistributionFacts(ME);
        return about("DIST-04")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(
                        ERROR,
                        presumed(me.contributors()
                                .every(c -> any(
                                        c.deficientUncured().isNo(),
                                        me.shares()
                                                .no(s -> all(
                                                        s.party().same(c.party()),
                                                        s.amount().above(0)))))))
                .remedy("Withhold the part until the default is cured.", "违约补正前暂不分配。")
                .text("A contributor in default that was not cured receives nothing.", "贡献方违约且未补正的，不得参与收益分配。")
                .citing("GF-2025-2617:4(2)");
    }

    private static RuleDraft dist05() {
        DistributionFacts me = new DistributionFacts(ME);
        CustodyFacts custody = me.custody();
        Condition isBeneficiary = custody.beneficiaries().some(b -> b.party().same(custody.trustee()));
        Condition withinFee = me.shares()
                .every(s -> any(
                        s.party().differs(custody.trustee()),
                        not(s.percent().above(custody.trusteeFee().percent()))));
        return about("DIST-05")
                .inForce(Sources.TRUST_LAW)
                .require(ERROR, presumed(any(isBeneficiary, withinFee)))
                .remedy("Limit the trustee to the agreed fee.", "受托人所得不得超过约定报酬。")
                .text(
                        "A trustee that is no beneficiary receives no more of the income than its agreed fee.",
                        "受托人非受益人的，所得不得超过约定的报酬比例。")
                .citing("TRUST-2001:26", "TRUST-2001:35");
    }

    private static RuleDraft dist06() {
        DistributionFacts me = new DistributionFacts(ME);
        CustodyFacts custody = me.custody();
        Condition entitledOnly = me.shares()
                .every(s -> any(
                        s.party().same(custody.trustee()),
                        custody.beneficiaries().some(b -> b.party().same(s.party())),
                        VenueFacts.all().some(v -> v.operator().same(s.party()))));
        return about("DIST-06")
                .inForce(Sources.TRUST_LAW)
                .require(ERROR, presumed(entitledOnly))
                .remedy("Pay the beneficiaries.", "向受益人支付。")
                .text(
                        "The income of a custody goes to beneficiaries, apart from the trustee's fee and the venue's charge.",
                        "托管收益应当支付受益人，受托人报酬和交易场所费用除外。")
                .citing("TRUST-2001:34");
    }

    private static RuleDraft dist07() {
        DistributionFacts me = new DistributionFacts(ME);
        return about("DIST-07")
                .origin(PRACTICE)
                .confidence(UNVERIFIED)
                .require(
                        ERROR,
                        any(
                                presumed(not(me.trade().stated())),
                                shown(me.trade().status().is(TradeStatus.SETTLED))))
                .remedy("Distribute after settlement.", "结算后再行分配。")
                .text("The income of a trade is distributed after it is settled.", "交易收益应当在结算后分配。")
                .citing("ACCOUNTING-PRACTICE:order");
    }

    private static RuleDraft dist08() {
        DistributionFacts me = new DistributionFacts(ME);
        Condition noneToOperators = me.shares()
                .every(s -> any(
                        s.basis().isNot(ShareBasis.REVENUE_SHARE),
                        VenueFacts.all().no(v -> v.operator().same(s.party()))));
        return about("DIST-08")
                .origin(CHARTER)
                .confidence(SECONDARY)
                .require(WARNING, presumed(noneToOperators))
                .remedy("Let the operator charge a fee that does not depend on revenue.", "由运营机构收取与收益无关的服务费。")
                .text(
                        "A venue has a public-interest role: its operator takes no share of revenue.",
                        "交易场所具有公益定位，其运营机构不参与收益分成。")
                .citing("CHARTER:2.1(1)");
    }
}
