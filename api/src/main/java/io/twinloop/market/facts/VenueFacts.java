// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.VenueFunction;
import io.twinloop.market.VenueLevel;
import io.twinloop.schema.StructureBuilder;

/**
 * A trading venue for data: the national exchange, a regional centre or an industry platform (交易场所), as rules speak of it.
 *
 * @param path the path to it
 */
public record VenueFacts(Path path) implements Entity {

    public VenueFacts {
        requireNonNull(path, "path");
    }

    /** Returns all venues of the dossier. */
    public static Many<VenueFacts> all() {
        return new Many<>(Path.DOC.to("venues"), "v", VenueFacts::new);
    }

    /** Returns the venues that name an entity as the supervisor. */
    public static Many<VenueFacts> namingSupervisor(VenueFacts entity) {
        return Many.referring("venues", "supervisorVenueId", entity, VenueFacts::new);
    }

    /** Returns the venues that name an entity as the operator. */
    public static Many<VenueFacts> namingOperator(PartyFacts entity) {
        return Many.referring("venues", "operatorPartyId", entity, VenueFacts::new);
    }

    /** Returns the venues that name an entity as the venues with which it recognises listings. */
    public static Many<VenueFacts> namingMutualRecognitionWith(VenueFacts entity) {
        return Many.referring("venues", "mutualRecognitionWith", entity, VenueFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the name (名称). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns the level of the venue (交易场所层级). */
    public Choice<VenueLevel> level() {
        return Choice.at(this, "level");
    }

    /** Returns the region, GB/T 2260 (地区). */
    public Phrase region() {
        return Phrase.at(this, "region");
    }

    /** Returns the industry, GB/T 4754 (行业). */
    public Phrase industry() {
        return Phrase.at(this, "industry");
    }

    /** Returns the reference of its approval (批准文号). */
    public Phrase approvalRef() {
        return Phrase.at(this, "approvalRef");
    }

    /** Returns the exchange that supervises its business flow (业务流监管交易所). */
    public VenueFacts supervisor() {
        return new VenueFacts(path.to("supervisorVenueId"));
    }

    /** Returns the operator (运营机构). */
    public PartyFacts operator() {
        return new PartyFacts(path.to("operatorPartyId"));
    }

    /** Returns whether it states its public nature and public interest (是否明确公共属性和公益定位). */
    public Flag publicInterest() {
        return Flag.at(this, "publicInterest");
    }

    /** Returns the statutory functions that it names (法定职能). */
    public Codes<VenueFunction> statutoryFunctions() {
        return Codes.at(this, "statutoryFunctions");
    }

    /** Returns the published rulebook (公布的规则). */
    public Phrase rulebookRef() {
        return Phrase.at(this, "rulebookRef");
    }

    /** Returns whether it lists only registered assets (是否要求产权登记). */
    public Flag requiresRegistration() {
        return Flag.at(this, "requiresRegistration");
    }

    /** Returns the venues with which it recognises listings (互认交易场所). */
    public Many<VenueFacts> mutualRecognitionWith() {
        return Many.at(this, "mutualRecognitionWith", VenueFacts::new);
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name", "名称"));
        declare.code("level", VenueLevel.class, m -> m.label("level of the venue", "交易场所层级"));
        declare.text("region", m -> m.label("region, GB/T 2260", "地区"));
        declare.text("industry", m -> m.label("industry, GB/T 4754", "行业"));
        declare.text("approvalRef", m -> m.label("reference of its approval", "批准文号"));
        declare.reference(
                "supervisorVenueId", "venues", m -> m.label("exchange that supervises its business flow", "业务流监管交易所"));
        declare.reference("operatorPartyId", "parties", m -> m.label("operator", "运营机构"));
        declare.flag(
                "publicInterest",
                m -> m.label("whether it states its public nature and public interest", "是否明确公共属性和公益定位"));
        declare.codes(
                "statutoryFunctions", VenueFunction.class, m -> m.label("statutory functions that it names", "法定职能"));
        declare.text("rulebookRef", m -> m.label("published rulebook", "公布的规则"));
        declare.flag("requiresRegistration", m -> m.label("whether it lists only registered assets", "是否要求产权登记"));
        declare.references(
                "mutualRecognitionWith", "venues", m -> m.label("venues with which it recognises listings", "互认交易场所"));
    }
}
