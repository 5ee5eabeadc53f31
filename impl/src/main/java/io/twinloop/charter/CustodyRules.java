// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.isEmpty;
import static io.twinloop.charter.Shared.near;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.INFO;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.language.Quantity;
import io.twinloop.market.CustodyItem;
import io.twinloop.market.CustodyRole;
import io.twinloop.market.DataRight;
import io.twinloop.market.facts.BeneficiaryFacts;
import io.twinloop.market.facts.CustodyFacts;
import io.twinloop.market.facts.CustodyInstrumentFacts;
import io.twinloop.rule.RuleDraft;

/** Custody: the arrangement and the roles in it (托管). What the trustee must and must not do is in {@link TrusteeRules}. */
final class CustodyRules {

    private CustodyRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            custody01Roles(),
            custody01Users(),
            custody02(),
            custody03(),
            custody06Unequal(),
            custody06Equal(),
            custody10(),
            custody11(),
            custody12()
        };
    }

    private static RuleDraft about(String id) {
        return rule(id).about("custodyArrangements");
    }

    private static RuleDraft custody01Roles() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-01#roles")
                .origin(CHARTER)
                .require(
                        ERROR,
                        all(
                                shown(me.settlor().stated()),
                                shown(me.trustee().stated()),
                                shown(me.beneficiaries().count().atLeast(1))))
                .remedy("Name settlor, trustee and beneficiaries.", "载明委托人、受托人和受益人。")
                .text(
                        "A custody arrangement has a settlor, a trustee and at least one beneficiary.",
                        "托管应当有委托人、受托人和受益人。")
                .citing("CHARTER:2.1(4)", "TRUST-2001:11(5)");
    }

    private static RuleDraft custody01Users() {
        CustodyFacts me = new CustodyFacts(ME);
        Condition rolesThere = all(
                me.settlor().stated(),
                me.trustee().stated(),
                me.beneficiaries().count().atLeast(1));
        return about("CUSTODY-01#users")
                .origin(CHARTER)
                .require(
                        WARNING,
                        any(
                                presumed(not(rolesThere)),
                                all(
                                        shown(me.dataUsers().count().atLeast(1)),
                                        shown(me.serviceBodies().count().atLeast(1)))))
                .remedy("Name the data users and the service bodies.", "载明数据使用者和第三方服务机构。")
                .text(
                        "The operating structure of a custody has five roles: it names its data users and its third-party service"
                                + " bodies, too.",
                        "托管运作结构包括五方主体，还应当载明数据使用者和第三方服务机构。")
                .citing("CHARTER:2.1(4)");
    }

    private static RuleDraft custody02() {
        CustodyFacts me = new CustodyFacts(ME);
        CustodyInstrumentFacts instrument = me.instrument();
        return about("CUSTODY-02")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        all(
                                shown(instrument.written().isYes()),
                                shown(instrument.items().has(CustodyItem.PURPOSE)),
                                shown(instrument.items().has(CustodyItem.PARTIES)),
                                shown(instrument.items().has(CustodyItem.BENEFICIARIES)),
                                shown(instrument.items().has(CustodyItem.PROPERTY)),
                                shown(instrument.items().has(CustodyItem.BENEFIT_FORM)),
                                shown(instrument.items().has(CustodyItem.DISPOSAL))))
                .remedy("Put the missing matters in writing.", "以书面形式补充欠缺事项。")
                .text(
                        "The instrument is in writing and states purpose, parties, beneficiaries, property, the form of the"
                                + " benefit, and what becomes of the data in the end.",
                        "托管应当采取书面形式，载明目的、当事人、受益人、财产范围、受益形式以及终止时的处置。")
                .citing("TRUST-2001:8", "TRUST-2001:9", "GF-2025-2616:11");
    }

    private static RuleDraft custody03() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-03")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        presumed(any(
                                isEmpty(me.beneficiaries()),
                                me.beneficiaries().some(b -> b.party().differs(me.trustee())))))
                .text("A trustee is not the only beneficiary.", "受托人不得是同一托管的唯一受益人。")
                .citing("TRUST-2001:43");
    }

    private static Condition someShareStated(CustodyFacts custody) {
        return custody.beneficiaries().some(b -> b.sharePercent().stated());
    }

    private static RuleDraft custody06Unequal() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-06#unequal")
                .inForce(Sources.TRUST_LAW)
                .require(
                        ERROR,
                        any(
                                presumed(not(someShareStated(me))),
                                shown(near(
                                        me.beneficiaries().sum(BeneficiaryFacts::sharePercent), Quantity.of("100")))))
                .remedy("State the share of each beneficiary, so that they add up to 100 %.", "载明每一受益人的份额，合计为百分之百。")
                .text(
                        "Where shares of the benefit are stated, each is, and they add up to 100 %.",
                        "载明受益份额的，应当载明全部受益人的份额，且合计为百分之百。")
                .citing("TRUST-2001:45");
    }

    private static RuleDraft custody06Equal() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-06#equal")
                .inForce(Sources.TRUST_LAW)
                .require(INFO, any(isEmpty(me.beneficiaries()), shown(someShareStated(me))))
                .text(
                        "No share of the benefit is stated: the beneficiaries share equally.",
                        "未载明受益份额的，各受益人按照均等的比例享受利益。")
                .citing("TRUST-2001:45");
    }

    private static RuleDraft custody10() {
        CustodyFacts me = new CustodyFacts(ME);
        Condition settlorHolds = me.assets()
                .every(a -> a.rights()
                        .some(r -> all(
                                r.type().is(DataRight.HOLD),
                                r.holder().same(me.settlor()),
                                r.inForce(me.effectiveFrom()))));
        return about("CUSTODY-10")
                .inForce(Sources.TRUST_LAW)
                .require(ERROR, shown(settlorHolds))
                .remedy("Show that the settlor held the data when the arrangement began.", "证明托管生效时委托人合法持有该数据。")
                .text(
                        "What is given into custody is certain property that the settlor lawfully holds when it begins.",
                        "托管财产应当确定，且托管生效时为委托人合法持有。")
                .citing("TRUST-2001:7");
    }

    private static Condition answers(CustodyFacts custody, CustodyRole role) {
        return shown(custody.liability().some(r -> r.role().is(role)));
    }

    private static RuleDraft custody11() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-11")
                .origin(CHARTER)
                .require(
                        ERROR,
                        all(
                                answers(me, CustodyRole.SETTLOR),
                                answers(me, CustodyRole.TRUSTEE),
                                any(presumed(isEmpty(me.dataUsers())), answers(me, CustodyRole.DATA_USER)),
                                any(presumed(isEmpty(me.serviceBodies())), answers(me, CustodyRole.SERVICE_BODY))))
                .remedy("Say for what each role answers.", "载明各方的责任。")
                .text(
                        "The responsibility mechanism says for what settlor and trustee answer, and data users and service bodies"
                                + " where there are any.",
                        "责任机制应当载明委托人、受托人以及数据使用者、第三方服务机构（如有）的责任。")
                .citing("CHARTER:2.1(4)");
    }

    private static RuleDraft custody12() {
        CustodyFacts me = new CustodyFacts(ME);
        return about("CUSTODY-12")
                .origin(CHARTER)
                .require(ERROR, shown(me.distributionMechanism().stated()))
                .remedy("Agree how the income is distributed.", "约定收益分配机制。")
                .text("A custody arrangement has a distribution mechanism.", "托管应当约定收益分配机制。")
                .citing("CHARTER:2.1(4)", "GF-2025-2617:7");
    }
}
