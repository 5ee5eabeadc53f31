// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.CustodyBasis;
import io.twinloop.market.CustodyStatus;
import io.twinloop.market.DataRight;
import io.twinloop.schema.StructureBuilder;

/**
 * An arrangement by which a trustee holds and manages data for others (托管), as rules speak of it.
 *
 * @param path the path to it
 */
public record CustodyFacts(Path path) implements Entity {

    public CustodyFacts {
        requireNonNull(path, "path");
    }

    /** Returns all custody arrangements of the dossier. */
    public static Many<CustodyFacts> all() {
        return new Many<>(Path.DOC.to("custodyArrangements"), "c", CustodyFacts::new);
    }

    /** Returns the custody arrangements that name an entity as the settlor. */
    public static Many<CustodyFacts> namingSettlor(PartyFacts entity) {
        return Many.referring("custodyArrangements", "settlorPartyId", entity, CustodyFacts::new);
    }

    /** Returns the custody arrangements that name an entity as the trustee. */
    public static Many<CustodyFacts> namingTrustee(PartyFacts entity) {
        return Many.referring("custodyArrangements", "trusteePartyId", entity, CustodyFacts::new);
    }

    /** Returns the custody arrangements that name an entity as the data users. */
    public static Many<CustodyFacts> namingDataUsers(PartyFacts entity) {
        return Many.referring("custodyArrangements", "dataUserPartyIds", entity, CustodyFacts::new);
    }

    /** Returns the custody arrangements that name an entity as the third-party service bodies. */
    public static Many<CustodyFacts> namingServiceBodies(PartyFacts entity) {
        return Many.referring("custodyArrangements", "serviceBodyPartyIds", entity, CustodyFacts::new);
    }

    /** Returns the custody arrangements that name an entity as the assets in custody. */
    public static Many<CustodyFacts> namingAssets(AssetFacts entity) {
        return Many.referring("custodyArrangements", "assetIds", entity, CustodyFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the settlor (委托人). */
    public PartyFacts settlor() {
        return new PartyFacts(path.to("settlorPartyId"));
    }

    /** Returns the trustee (受托人). */
    public PartyFacts trustee() {
        return new PartyFacts(path.to("trusteePartyId"));
    }

    /** Returns the beneficiaries (受益人). */
    public Many<BeneficiaryFacts> beneficiaries() {
        return Many.at(this, "beneficiaries", BeneficiaryFacts::new);
    }

    /** Returns the data users (数据使用者). */
    public Many<PartyFacts> dataUsers() {
        return Many.at(this, "dataUserPartyIds", PartyFacts::new);
    }

    /** Returns the third-party service bodies (第三方服务机构). */
    public Many<PartyFacts> serviceBodies() {
        return Many.at(this, "serviceBodyPartyIds", PartyFacts::new);
    }

    /** Returns the assets in custody (托管资产). */
    public Many<AssetFacts> assets() {
        return Many.at(this, "assetIds", AssetFacts::new);
    }

    /** Returns the purpose (托管目的). */
    public Phrase purpose() {
        return Phrase.at(this, "purpose");
    }

    /** Returns the legal basis (法律基础). */
    public Choice<CustodyBasis> legalBasis() {
        return Choice.at(this, "legalBasis");
    }

    /** Returns the powers of the trustee (受托权限). */
    public Codes<DataRight> powers() {
        return Codes.at(this, "powers");
    }

    /** Returns the instrument (托管文件). */
    public CustodyInstrumentFacts instrument() {
        return new CustodyInstrumentFacts(path.to("instrument"));
    }

    /** Returns the day of signature (签署日). */
    public Day signedOn() {
        return Day.at(this, "signedOn");
    }

    /** Returns the first day of the arrangement (托管生效日). */
    public Day effectiveFrom() {
        return Day.at(this, "effectiveFrom");
    }

    /** Returns the last day of the arrangement (托管届满日). */
    public Day termTo() {
        return Day.at(this, "termTo");
    }

    /** Returns the state of the arrangement (托管状态). */
    public Choice<CustodyStatus> status() {
        return Choice.at(this, "status");
    }

    /** Returns the segregation of the property (财产独立). */
    public SegregationFacts segregation() {
        return new SegregationFacts(path.to("segregation"));
    }

    /** Returns whether the trustee takes a benefit of its own (受托人是否自利). */
    public Flag trusteeOwnBenefit() {
        return Flag.at(this, "trusteeOwnBenefit");
    }

    /** Returns whether the settlor and beneficiaries consented to self-dealing (是否同意自我交易). */
    public Flag selfDealingConsent() {
        return Flag.at(this, "selfDealingConsent");
    }

    /** Returns the fee of the trustee (受托报酬). */
    public TrusteeFeeFacts trusteeFee() {
        return new TrusteeFeeFacts(path.to("trusteeFee"));
    }

    /** Returns the day of the last report to settlor and beneficiaries (最近一次报告日). */
    public Day lastReportOn() {
        return Day.at(this, "lastReportOn");
    }

    /** Returns the delegation (转委托). */
    public DelegationFacts delegation() {
        return new DelegationFacts(path.to("delegation"));
    }

    /** Returns the responsibilities (责任机制). */
    public Many<ResponsibilityFacts> liability() {
        return Many.at(this, "liability", ResponsibilityFacts::new);
    }

    /** Returns the distribution of the income (分配机制). */
    public DistributionMechanismFacts distributionMechanism() {
        return new DistributionMechanismFacts(path.to("distributionMechanism"));
    }

    static void declare(StructureBuilder declare) {
        declare.reference("settlorPartyId", "parties", m -> m.label("settlor", "委托人"));
        declare.reference("trusteePartyId", "parties", m -> m.label("trustee", "受托人"));
        declare.list("beneficiaries", COMPLETE, BeneficiaryFacts::declare, m -> m.label("beneficiaries", "受益人"));
        declare.references("dataUserPartyIds", "parties", m -> m.label("data users", "数据使用者"));
        declare.references("serviceBodyPartyIds", "parties", m -> m.label("third-party service bodies", "第三方服务机构"));
        declare.references("assetIds", "assets", m -> m.label("assets in custody", "托管资产"));
        declare.text("purpose", m -> m.label("purpose", "托管目的"));
        declare.code("legalBasis", CustodyBasis.class, m -> m.label("legal basis", "法律基础"));
        declare.codes("powers", DataRight.class, m -> m.label("powers of the trustee", "受托权限"));
        declare.group("instrument", CustodyInstrumentFacts::declare, "instrument", "托管文件");
        declare.date("signedOn", m -> m.label("day of signature", "签署日"));
        declare.date("effectiveFrom", m -> m.label("first day of the arrangement", "托管生效日"));
        declare.date("termTo", m -> m.label("last day of the arrangement", "托管届满日"));
        declare.code("status", CustodyStatus.class, m -> m.label("state of the arrangement", "托管状态"));
        declare.group("segregation", SegregationFacts::declare, "segregation of the property", "财产独立");
        declare.flag("trusteeOwnBenefit", m -> m.label("whether the trustee takes a benefit of its own", "受托人是否自利"));
        declare.flag(
                "selfDealingConsent",
                m -> m.label("whether the settlor and beneficiaries consented to self-dealing", "是否同意自我交易"));
        declare.group("trusteeFee", TrusteeFeeFacts::declare, "fee of the trustee", "受托报酬");
        declare.date("lastReportOn", m -> m.label("day of the last report to settlor and beneficiaries", "最近一次报告日"));
        declare.group("delegation", DelegationFacts::declare, "delegation", "转委托");
        declare.list("liability", COMPLETE, ResponsibilityFacts::declare, m -> m.label("responsibilities", "责任机制"));
        declare.group(
                "distributionMechanism", DistributionMechanismFacts::declare, "distribution of the income", "分配机制");
        declare.term("effectiveFrom", "termTo");
    }
}
