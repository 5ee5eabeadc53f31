// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static io.twinloop.schema.MemberType.Completeness.FILED;

import io.twinloop.gate.AssetView.Acquisition;
import io.twinloop.gate.AssetView.Power;
import io.twinloop.gate.AssetView.Tier;
import io.twinloop.gate.ListingView.Market;
import io.twinloop.language.Path;
import io.twinloop.schema.Schema;
import io.twinloop.schema.StructureBuilder;
import io.twinloop.value.Text;

/** What the small market dossiers are made of. */
final class MarketFixture {

    static final Schema SCHEMA = Schema.of("market-fixture", Text.of("market dossier", "市场卷宗"), dossier -> {
        dossier.collection("parties", COMPLETE, MarketFixture::party, m -> m.label("parties", "主体"));
        dossier.collection("assets", COMPLETE, MarketFixture::asset, m -> m.label("assets", "数据资产"));
        dossier.collection("listings", COMPLETE, MarketFixture::listing, m -> m.label("listings", "挂牌"));
        dossier.collection("sponsorships", FILED, MarketFixture::sponsorship, m -> m.label("sponsorships", "保荐"));
        dossier.collection(
                "serviceReports", FILED, MarketFixture::serviceReport, m -> m.label("service reports", "第三方报告"));
        dossier.collection("custodyArrangements", COMPLETE, MarketFixture::custody, m -> m.label("custody", "托管"));
        dossier.collection("trades", COMPLETE, MarketFixture::trade, m -> m.label("trades", "交易"));
        dossier.collection(
                "distributions", COMPLETE, MarketFixture::distribution, m -> m.label("distributions", "收益分配"));
    });

    private MarketFixture() {}

    private static void party(StructureBuilder party) {
        party.reference("controllerPartyId", "parties", m -> m.label("controller", "控制人"));
        party.list(
                "holdings",
                COMPLETE,
                holding -> {
                    holding.reference("partyId", "parties", m -> m.label("party held", "被持股主体"));
                    holding.decimal("percent", m -> m.label("part", "持股比例").unit("per cent", "百分比"));
                },
                m -> m.label("holdings", "持股"));
    }

    private static void asset(StructureBuilder asset) {
        asset.code("tier", Tier.class, m -> m.label("tier", "层级"));
        asset.list("rights", COMPLETE, MarketFixture::right, m -> m.label("rights", "权利"));
        asset.group("lineage", "lineage", "来源");
        asset.list("lineage.inputs", COMPLETE, MarketFixture::input, m -> m.label("inputs", "来源数据"));
        asset.madeFrom("lineage.inputs.assetId");
    }

    private static void right(StructureBuilder right) {
        right.code("type", Power.class, m -> m.label("type", "权利种类"));
        right.reference("holderPartyId", "parties", m -> m.label("holder", "权利人"));
        right.date("from", m -> m.label("first day", "起始日"));
        right.date("to", m -> m.label("last day", "届满日"));
        right.term("from", "to");
    }

    private static void input(StructureBuilder input) {
        input.reference("assetId", "assets", m -> m.label("asset", "来源资产"));
        input.code("acquiredBy", Acquisition.class, m -> m.label("how acquired", "取得方式"));
        input.reference("tradeId", "trades", m -> m.label("trade", "取得交易"));
    }

    private static void listing(StructureBuilder listing) {
        listing.reference("assetId", "assets", m -> m.label("asset", "资产"));
        listing.code("market", Market.class, m -> m.label("market", "市场"));
        listing.code("status", ListingView.Status.class, m -> m.label("status", "状态"));
        listing.reference("supplierPartyId", "parties", m -> m.label("supplier", "供方"));
        listing.reference("merchantPartyId", "parties", m -> m.label("merchant", "数据商"));
        listing.reference("sponsorshipId", "sponsorships", m -> m.label("sponsorship", "保荐"));
        listing.date("listedOn", m -> m.label("day of listing", "挂牌日"));
    }

    private static void sponsorship(StructureBuilder sponsorship) {
        sponsorship.reference("listingId", "listings", m -> m.label("listing", "挂牌"));
        sponsorship.reference("sponsorPartyId", "parties", m -> m.label("sponsor", "保荐人"));
        sponsorship.code("status", SponsorshipView.Status.class, m -> m.label("status", "状态"));
        sponsorship.group("independence", "independence", "独立性");
        sponsorship.flag("independence.conflictReview", m -> m.label("conflict reviewed", "已作利益冲突审查"));
        sponsorship.flag("independence.disclosed", m -> m.label("disclosed", "已披露"));
        sponsorship.reference("independence.coSponsorPartyId", "parties", m -> m.label("co-sponsor", "联合保荐人"));
        sponsorship.date("supervisionTo", m -> m.label("last day of supervision", "督导届满日"));
    }

    private static void serviceReport(StructureBuilder report) {
        report.code("kind", ServiceReportView.Kind.class, m -> m.label("kind", "种类"));
        report.reference("assetId", "assets", m -> m.label("asset", "资产"));
        report.reference("providerPartyId", "parties", m -> m.label("provider", "出具人"));
    }

    private static void custody(StructureBuilder custody) {
        custody.reference("trusteePartyId", "parties", m -> m.label("trustee", "受托人"));
        custody.references("assetIds", "assets", m -> m.label("assets", "托管资产"));
        custody.codes("powers", Power.class, m -> m.label("powers", "权限"));
        custody.code("status", CustodyView.Status.class, m -> m.label("status", "状态"));
        custody.flag("trusteeOwnBenefit", m -> m.label("trustee takes a benefit", "受托人自利"));
        custody.flag("selfDealingConsent", m -> m.label("consent to self-dealing", "同意自我交易"));
    }

    private static void trade(StructureBuilder trade) {
        trade.reference("listingId", "listings", m -> m.label("listing", "挂牌"));
        trade.reference(
                "assetId",
                "assets",
                m -> m.label("asset", "资产")
                        .presume(
                                Path.ME.to("listingId.assetId"),
                                "who trades on a listing trades in its asset",
                                "依挂牌成交的，标的为该挂牌的资产"));
        trade.reference("buyerPartyId", "parties", m -> m.label("buyer", "买方"));
        trade.date("tradedOn", m -> m.label("day of trade", "成交日"));
        trade.code("status", TradeView.Status.class, m -> m.label("status", "状态"));
        trade.decimal("quantity", m -> m.label("quantity", "数量"));
        trade.group("price", "price", "价格");
        trade.decimal("price.amount", m -> m.label("amount", "金额"));
        trade.text("price.unit", m -> m.label("unit", "计价单位"));
        trade.group("contract", "contract", "合同");
        trade.codes("contract.rightsGranted", Power.class, m -> m.label("rights granted", "授予的权利"));
        trade.text("priceJustification", m -> m.label("justification of the price", "价格说明"));
    }

    private static void distribution(StructureBuilder distribution) {
        distribution.decimal("grossAmount", m -> m.label("gross income", "总收益"));
        distribution.decimal("costs", m -> m.label("costs", "成本"));
        distribution.decimal("netAmount", m -> m.label("net income", "净收益"));
        distribution.list(
                "shares",
                COMPLETE,
                share -> {
                    share.reference("partyId", "parties", m -> m.label("recipient", "收益人"));
                    share.decimal("amount", m -> m.label("amount", "金额"));
                },
                m -> m.label("shares", "份额"));
    }
}
