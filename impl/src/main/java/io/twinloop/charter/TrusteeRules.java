// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.concluded;
import static io.twinloop.charter.Shared.controlGroup;
import static io.twinloop.charter.Shared.isEmpty;
import static io.twinloop.charter.Shared.stake;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.language.Quantity.param;
import static io.twinloop.rule.Origin.ANALOGY;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.market.CustodyStatus;
import io.twinloop.market.facts.CustodyFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.rule.RuleDraft;

/** The trustee of a custody: segregation, loyalty, reports, fee, delegation and independence (受托人). */
final class TrusteeRules {

    private TrusteeRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {custody04(), custody05(), custody07(), custody08(), custody09(), custody13()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("custodyArrangements");
    }

    private static RuleDraft custody04() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-04")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        all(
                                shown(me.segregation().separateLedger().isYes()),
                                presumed(me.segregation().commingled().isNo())))
                .remedy("Keep the custody property apart, on a ledger of its own.", "将托管财产与固有财产分别管理、分别记账。")
                .text(
                        "The trustee keeps the custody property apart from its own, on a separate ledger.",
                        "受托人应当将托管财产与固有财产分别管理、分别记账。")
                .citing("TRUST-2001:16", "TRUST-2001:29", "FUND-2012:36(3)");
    }

    private static RuleDraft custody05() {
        CustodyFacts me = new CustodyFacts(ME);
        Condition noSelfDealing = me.assets()
                .every(a ->
                        TradeFacts.namingAsset(a).no(t -> all(concluded(t), controlGroup(t.buyer(), me.trustee()))));
        return about("CUSTODY-05")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        all(
                                presumed(me.trusteeOwnBenefit().isNo()),
                                any(shown(me.selfDealingConsent().isYes()), presumed(noSelfDealing))))
                .text(
                        "A trustee takes no benefit of its own from the custody property, and without consent neither it nor its"
                                + " group buys it.",
                        "受托人不得利用托管财产为自己谋取利益；未经同意，受托人及其控制关系内的主体不得买受托管财产。")
                .citing("TRUST-2001:26", "TRUST-2001:28");
    }

    private static RuleDraft custody07() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-07")
                .inForce(Sources.TRUST_LAW)
                .when(me.status().is(CustodyStatus.ACTIVE))
                .require(
                        WARNING,
                        any(
                                shown(me.lastReportOn()
                                        .plusDays(param("custodyReportDays"))
                                        .atLeast(Day.ON)),
                                presumed(me.effectiveFrom()
                                        .plusDays(param("custodyReportDays"))
                                        .atLeast(Day.ON))))
                .remedy("Report to settlor and beneficiaries.", "向委托人和受益人报告。")
                .text(
                        "Every year the trustee reports to settlor and beneficiaries on the management of the property.",
                        "受托人应当每年定期将托管财产的管理情况报告委托人和受益人。")
                .citing("TRUST-2001:33");
    }

    private static RuleDraft custody08() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-08")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        any(
                                presumed(me.trusteeFee().charged().atMost(0)),
                                shown(me.trusteeFee().agreed().isYes())))
                .remedy("Agree the fee, or give it back.", "约定报酬，或者退还已收取的报酬。")
                .text("A trustee takes a fee only if one was agreed.", "未作约定的，受托人不得收取报酬。")
                .citing("TRUST-2001:35");
    }

    private static RuleDraft custody09() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-09")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        any(
                                presumed(isEmpty(me.delegation().delegates())),
                                shown(me.delegation().permitted().isYes())))
                .remedy("Obtain permission to delegate.", "取得转委托的同意。")
                .text("A trustee acts in person, and delegates only where it is permitted.", "受托人应当自己处理托管事务；允许转委托的除外。")
                .citing("TRUST-2001:30", "GF-2025-2616:10");
    }

    private static RuleDraft custody13() {
        CustodyFacts me = new CustodyFacts(ME);
        Condition apartFromUsers = me.dataUsers().no(p -> any(p.same(me.trustee()), stake(p, me.trustee())));
        Condition apartFromMerchants = me.assets()
                .every(a -> ListingFacts.namingAsset(a)
                        .no(l -> any(l.merchant().same(me.trustee()), stake(l.merchant(), me.trustee()))));
        return about("CUSTODY-13")
                .origin(ANALOGY)
                .require(ERROR, all(presumed(apartFromUsers), presumed(apartFromMerchants)))
                .text(
                        "A trustee is neither data user nor merchant of what it holds, and there are no holdings between them.",
                        "受托人不得为托管数据的使用者或者数据商，双方不得相互持股。")
                .citing("FUND-2012:35");
    }
}
