// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.controlGroup;
import static io.twinloop.charter.Shared.offerors;
import static io.twinloop.charter.Shared.onOffer;
import static io.twinloop.charter.Shared.stake;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Confidence.UNVERIFIED;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.market.Conclusion;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.ReportKind;
import io.twinloop.market.ServiceKind;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.PartyFacts;
import io.twinloop.market.facts.ServiceReportFacts;
import io.twinloop.rule.RuleDraft;

/** Third-party services: reports on assets (第三方服务). */
final class ServiceRules {

    private ServiceRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {service01(), service02(), service03(), service04(), service05(), service06()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("serviceReports");
    }

    private static Condition passedForTrading(ListingFacts listing) {
        return listing.status().in(ListingStatus.APPROVED, ListingStatus.LISTED);
    }

    private static Condition evaluates(ServiceReportFacts report) {
        return report.kind().in(ReportKind.COMPLIANCE, ReportKind.QUALITY, ReportKind.VALUATION, ReportKind.DEID);
    }

    private static RuleDraft service01() {
        ListingFacts me = new ListingFacts(ME);
        return rule("SERVICE-01")
                .about("listings")
                .origin(PRACTICE)
                .when(passedForTrading(me))
                .require(
                        ERROR,
                        shown(ServiceReportFacts.namingAsset(me.asset())
                                .some(s -> all(
                                        s.kind().is(ReportKind.COMPLIANCE),
                                        s.conclusion().is(Conclusion.PASS)))))
                .remedy("Have compliance evaluated without reserve, and file the report.", "取得无保留的合规评估报告并提交。")
                .text(
                        "An approved listing rests on a compliance report that passes the asset without reserve.",
                        "通过审核的挂牌，其资产应当有结论为通过的合规评估报告；有保留的结论不足。")
                .citing("VENUE-PRACTICE:manual", "SH-COMPLIANCE-2023:2");
    }

    private static RuleDraft service02() {
        ListingFacts me = new ListingFacts(ME);
        return rule("SERVICE-02")
                .about("listings")
                .origin(PRACTICE)
                .when(passedForTrading(me))
                .require(
                        WARNING,
                        shown(ServiceReportFacts.namingAsset(me.asset())
                                .some(s -> s.kind().is(ReportKind.QUALITY))))
                .remedy("File a report on the quality of the data.", "提交数据质量评估报告。")
                .text("An approved listing has a report on the quality of its data.", "通过审核的挂牌，宜有数据质量评估报告。")
                .citing("VENUE-PRACTICE:manual");
    }

    private static RuleDraft service03() {
        ServiceReportFacts me = new ServiceReportFacts(ME);
        return about("SERVICE-03")
                .inForce(Sources.APPRAISAL)
                .when(all(me.kind().is(ReportKind.VALUATION), onOffer(me.asset())))
                .require(ERROR, shown(me.signatories().count().atLeast(2)))
                .remedy("Have the report signed by two appraisers.", "由两名以上评估专业人员签名。")
                .text("A valuation report is signed by at least two appraisers.", "资产评估报告应当由至少两名承办该业务的评估专业人员签名。")
                .citing("APPRAISAL-2016:27");
    }

    private static RuleDraft service04() {
        ServiceReportFacts me = new ServiceReportFacts(ME);
        PartyFacts provider = me.provider();
        return about("SERVICE-04")
                .inForce(Sources.APPRAISAL)
                .when(evaluates(me))
                .require(
                        ERROR,
                        presumed(ListingFacts.namingAsset(me.asset())
                                .no(l -> any(
                                        l.sponsorship().sponsor().same(provider),
                                        offerors(l).some(p -> any(controlGroup(provider, p), stake(provider, p)))))))
                .remedy("Have the report given by an independent body.", "由独立的第三方机构重新出具报告。")
                .text(
                        "Who evaluates an asset is independent of its supplier, its merchant and its sponsor.",
                        "出具评估报告的机构，应当独立于该资产挂牌的供方、数据商和保荐人。")
                .citing("APPRAISAL-2016:4", "APPRAISAL-2016:20(4)", "APPRAISAL-2016:24")
                .note(
                        "other-kinds",
                        "The law speaks of valuations; it is extended to compliance, quality and de-identification by analogy.",
                        "该法仅规范资产评估；对合规、质量和去标识化效果评估系类推适用。");
    }

    private static RuleDraft service05() {
        ServiceReportFacts me = new ServiceReportFacts(ME);
        return about("SERVICE-05")
                .origin(PRACTICE)
                .confidence(UNVERIFIED)
                .when(all(
                        evaluates(me),
                        ListingFacts.namingAsset(me.asset())
                                .some(l -> l.status().is(ListingStatus.LISTED))))
                .require(ERROR, presumed(me.validTo().atLeast(Day.ON)))
                .remedy("Renew the report.", "续期或者重新出具报告。")
                .text("The reports on a listed asset are still valid.", "已挂牌资产的评估报告应当在有效期内。")
                .citing("VENUE-PRACTICE:renewal");
    }

    private static Condition covers(ServiceReportFacts report, ReportKind kind, ServiceKind service) {
        return all(report.kind().is(kind), report.provider().serviceKinds().has(service));
    }

    private static RuleDraft service06() {
        ServiceReportFacts me = new ServiceReportFacts(ME);
        return about("SERVICE-06")
                .origin(CHARTER)
                .when(evaluates(me))
                .require(
                        ERROR,
                        shown(any(
                                covers(me, ReportKind.COMPLIANCE, ServiceKind.COMPLIANCE),
                                covers(me, ReportKind.QUALITY, ServiceKind.QUALITY),
                                covers(me, ReportKind.VALUATION, ServiceKind.ASSET_VALUATION),
                                covers(me, ReportKind.DEID, ServiceKind.COMPLIANCE),
                                covers(me, ReportKind.DEID, ServiceKind.QUALITY),
                                covers(me, ReportKind.DEID, ServiceKind.DEIDENTIFICATION))))
                .remedy("Have the report given by a body of that direction.", "由具有相应服务方向的机构出具报告。")
                .text(
                        "A third party reports within the direction of its services: compliance, quality or data assets.",
                        "第三方服务机构应当在其合规、质量、资产等服务方向内出具报告。")
                .citing("CHARTER:2.1(2)");
    }
}
