// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.market.BrokerClass;
import io.twinloop.market.LicenceStatus;
import io.twinloop.market.MarketLevel;
import io.twinloop.schema.StructureBuilder;

/**
 * A licence to broke trades in data (经纪业务牌照), as rules speak of it.
 *
 * @param path the path to it
 */
public record BrokerLicenceFacts(Path path) implements Entity {

    public BrokerLicenceFacts {
        requireNonNull(path, "path");
    }

    /** Returns all broker licences of the dossier. */
    public static Many<BrokerLicenceFacts> all() {
        return new Many<>(Path.DOC.to("brokerLicences"), "b", BrokerLicenceFacts::new);
    }

    /** Returns the broker licences that name an entity as the broker. */
    public static Many<BrokerLicenceFacts> namingBroker(PartyFacts entity) {
        return Many.referring("brokerLicences", "brokerPartyId", entity, BrokerLicenceFacts::new);
    }

    /** Returns the broker licences that name an entity as the venue that issued it. */
    public static Many<BrokerLicenceFacts> namingIssuer(VenueFacts entity) {
        return Many.referring("brokerLicences", "issuerVenueId", entity, BrokerLicenceFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the broker (经纪人). */
    public PartyFacts broker() {
        return new PartyFacts(path.to("brokerPartyId"));
    }

    /** Returns the level of the licence (牌照层级). */
    public Choice<MarketLevel> level() {
        return Choice.at(this, "level");
    }

    /** Returns the venue that issued it (发牌交易场所). */
    public VenueFacts issuer() {
        return new VenueFacts(path.to("issuerVenueId"));
    }

    /** Returns the state of the licence (牌照状态). */
    public Choice<LicenceStatus> status() {
        return Choice.at(this, "status");
    }

    /** Returns the first day of the licence (牌照起始日). */
    public Day validFrom() {
        return Day.at(this, "validFrom");
    }

    /** Returns the last day of the licence (牌照届满日). */
    public Day validTo() {
        return Day.at(this, "validTo");
    }

    /** Returns the memberships (会员资格). */
    public Many<MembershipFacts> memberships() {
        return Many.at(this, "memberships", MembershipFacts::new);
    }

    /** Returns the class of the broker (经纪人类型). */
    public Choice<BrokerClass> brokerClass() {
        return Choice.at(this, "brokerClass");
    }

    /** Returns the grade, 1 to 3 (等级). */
    public Quantity grade() {
        return Quantity.at(this, "grade");
    }

    /** Returns the level of data management maturity, 1 to 5 (数据管理能力成熟度等级). */
    public Quantity dcmmLevel() {
        return Quantity.at(this, "dcmmLevel");
    }

    /** Returns the level of multi-level protection, 1 to 5 (网络安全等级保护级别). */
    public Quantity mlpsLevel() {
        return Quantity.at(this, "mlpsLevel");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("brokerPartyId", "parties", m -> m.label("broker", "经纪人"));
        declare.code("level", MarketLevel.class, m -> m.label("level of the licence", "牌照层级"));
        declare.reference("issuerVenueId", "venues", m -> m.label("venue that issued it", "发牌交易场所"));
        declare.code("status", LicenceStatus.class, m -> m.label("state of the licence", "牌照状态"));
        declare.date("validFrom", m -> m.label("first day of the licence", "牌照起始日"));
        declare.date("validTo", m -> m.label("last day of the licence", "牌照届满日"));
        declare.list("memberships", COMPLETE, MembershipFacts::declare, m -> m.label("memberships", "会员资格"));
        declare.code("brokerClass", BrokerClass.class, m -> m.label("class of the broker", "经纪人类型"));
        declare.count("grade", m -> m.label("grade, 1 to 3", "等级"));
        declare.count("dcmmLevel", m -> m.label("level of data management maturity, 1 to 5", "数据管理能力成熟度等级"));
        declare.count("mlpsLevel", m -> m.label("level of multi-level protection, 1 to 5", "网络安全等级保护级别"));
        declare.term("validFrom", "validTo");
    }
}
