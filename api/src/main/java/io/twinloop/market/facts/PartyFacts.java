// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Phrases;
import io.twinloop.market.PartyRole;
import io.twinloop.market.PartyType;
import io.twinloop.market.ServiceKind;
import io.twinloop.schema.StructureBuilder;

/**
 * A party to the market (主体), as rules speak of it.
 *
 * @param path the path to it
 */
public record PartyFacts(Path path) implements Entity {

    public PartyFacts {
        requireNonNull(path, "path");
    }

    /** Returns all parties of the dossier. */
    public static Many<PartyFacts> all() {
        return new Many<>(Path.DOC.to("parties"), "p", PartyFacts::new);
    }

    /** Returns the parties that name an entity as the controller. */
    public static Many<PartyFacts> namingController(PartyFacts entity) {
        return Many.referring("parties", "controllerPartyId", entity, PartyFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the name (名称). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns the kind of party (主体类型). */
    public Choice<PartyType> type() {
        return Choice.at(this, "type");
    }

    /** Returns the unified social credit code, GB 32100 (统一社会信用代码). */
    public Phrase uscc() {
        return Phrase.at(this, "uscc");
    }

    /** Returns the country, ISO 3166 (国家或者地区). */
    public Phrase country() {
        return Phrase.at(this, "country");
    }

    /** Returns the roles (市场角色). */
    public Codes<PartyRole> roles() {
        return Codes.at(this, "roles");
    }

    /** Returns the controller (控制人). */
    public PartyFacts controller() {
        return new PartyFacts(path.to("controllerPartyId"));
    }

    /** Returns the holdings in others (持股). */
    public Many<HoldingFacts> holdings() {
        return Many.at(this, "holdings", HoldingFacts::new);
    }

    /** Returns the authorisation as a data merchant (数据商授权). */
    public MerchantAuthorisationFacts merchant() {
        return new MerchantAuthorisationFacts(path.to("merchant"));
    }

    /** Returns the services it gives (服务方向). */
    public Codes<ServiceKind> serviceKinds() {
        return Codes.at(this, "serviceKinds");
    }

    /** Returns the qualifications (资质). */
    public Phrases qualifications() {
        return Phrases.at(this, "qualifications");
    }

    /** Returns whether it operates public data under authorisation (是否公共数据授权运营机构). */
    public Flag publicDataOperator() {
        return Flag.at(this, "publicDataOperator");
    }

    /** Returns whether it is on a list of serious dishonesty (是否列入严重失信主体名单). */
    public Flag dishonest() {
        return Flag.at(this, "dishonest");
    }

    /** Returns whether it operates critical information infrastructure (是否关键信息基础设施运营者). */
    public Flag ciio() {
        return Flag.at(this, "ciio");
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name", "名称"));
        declare.code("type", PartyType.class, m -> m.label("kind of party", "主体类型"));
        declare.creditCode("uscc", m -> m.label("unified social credit code, GB 32100", "统一社会信用代码"));
        declare.text("country", m -> m.label("country, ISO 3166", "国家或者地区"));
        declare.codes("roles", PartyRole.class, m -> m.label("roles", "市场角色"));
        declare.reference("controllerPartyId", "parties", m -> m.label("controller", "控制人"));
        declare.list("holdings", COMPLETE, HoldingFacts::declare, m -> m.label("holdings in others", "持股"));
        declare.group("merchant", MerchantAuthorisationFacts::declare, "authorisation as a data merchant", "数据商授权");
        declare.codes("serviceKinds", ServiceKind.class, m -> m.label("services it gives", "服务方向"));
        declare.texts("qualifications", m -> m.label("qualifications", "资质"));
        declare.flag(
                "publicDataOperator",
                m -> m.label("whether it operates public data under authorisation", "是否公共数据授权运营机构"));
        declare.flag("dishonest", m -> m.label("whether it is on a list of serious dishonesty", "是否列入严重失信主体名单"));
        declare.flag(
                "ciio",
                m -> m.label("whether it operates critical information infrastructure", "是否关键信息基础设施运营者")
                        .ask("Does it operate critical information infrastructure?", "是否为关键信息基础设施运营者？")
                        .cites("CII-2021:2"));
    }
}
