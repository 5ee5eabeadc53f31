// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static io.twinloop.schema.MemberType.Completeness.FILED;

import io.twinloop.schema.Schema;
import io.twinloop.value.Text;

/** What a dossier of a data market is made of (市场卷宗的构成). */
public final class MarketFacts {

    /** The schema of dossiers. */
    public static final Schema DOSSIER = Schema.of("dossier", Text.of("market dossier", "市场卷宗"), dossier -> {
        dossier.date("asOf", m -> m.label("day to which the dossier refers", "基准日"));
        dossier.text("currency", m -> m.label("currency, ISO 4217", "币种"));
        dossier.collection("venues", COMPLETE, VenueFacts::declare, m -> m.label("venues", "交易场所"));
        dossier.collection("parties", COMPLETE, PartyFacts::declare, m -> m.label("parties", "主体"));
        dossier.collection(
                "representatives", COMPLETE, RepresentativeFacts::declare, m -> m.label("representatives", "保荐代表人"));
        dossier.collection("assets", COMPLETE, AssetFacts::declare, m -> m.label("assets", "数据资产"));
        dossier.collection("listings", COMPLETE, ListingFacts::declare, m -> m.label("listings", "挂牌"));
        dossier.collection("sponsorships", FILED, SponsorshipFacts::declare, m -> m.label("sponsorships", "保荐"));
        dossier.collection(
                "serviceReports", FILED, ServiceReportFacts::declare, m -> m.label("service reports", "第三方报告"));
        dossier.collection(
                "brokerLicences", COMPLETE, BrokerLicenceFacts::declare, m -> m.label("broker licences", "经纪业务牌照"));
        dossier.collection(
                "custodyArrangements", COMPLETE, CustodyFacts::declare, m -> m.label("custody arrangements", "托管"));
        dossier.collection("trades", COMPLETE, TradeFacts::declare, m -> m.label("trades", "交易"));
        dossier.collection(
                "distributions", COMPLETE, DistributionFacts::declare, m -> m.label("distributions", "收益分配"));
        dossier.collection(
                "selfRegulatoryOrganisations",
                COMPLETE,
                OrganisationFacts::declare,
                m -> m.label("self-regulatory organisations", "自律组织"));
    });

    private MarketFacts() {}
}
