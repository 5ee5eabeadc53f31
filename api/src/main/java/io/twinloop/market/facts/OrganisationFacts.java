// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.schema.StructureBuilder;

/**
 * A self-regulatory organisation of the market (自律组织), as rules speak of it.
 *
 * @param path the path to it
 */
public record OrganisationFacts(Path path) implements Entity {

    public OrganisationFacts {
        requireNonNull(path, "path");
    }

    /** Returns all self-regulatory organisations of the dossier. */
    public static Many<OrganisationFacts> all() {
        return new Many<>(Path.DOC.to("selfRegulatoryOrganisations"), "o", OrganisationFacts::new);
    }

    /** Returns the self-regulatory organisations that name an entity as the legal entity. */
    public static Many<OrganisationFacts> namingParty(PartyFacts entity) {
        return Many.referring("selfRegulatoryOrganisations", "partyId", entity, OrganisationFacts::new);
    }

    /** Returns the self-regulatory organisations that name an entity as the venues at which it is active. */
    public static Many<OrganisationFacts> namingVenues(VenueFacts entity) {
        return Many.referring("selfRegulatoryOrganisations", "venueIds", entity, OrganisationFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the name (名称). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns the legal entity (法律主体). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns the venues at which it is active (所在交易场所). */
    public Many<VenueFacts> venues() {
        return Many.at(this, "venueIds", VenueFacts::new);
    }

    /** Returns the code of conduct (自律公约). */
    public Phrase codeRef() {
        return Phrase.at(this, "codeRef");
    }

    /** Returns the members (会员). */
    public Many<OrganisationMemberFacts> members() {
        return Many.at(this, "members", OrganisationMemberFacts::new);
    }

    /** Returns the sanctions (惩戒). */
    public Many<SanctionFacts> sanctions() {
        return Many.at(this, "sanctions", SanctionFacts::new);
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name", "名称"));
        declare.reference("partyId", "parties", m -> m.label("legal entity", "法律主体"));
        declare.references("venueIds", "venues", m -> m.label("venues at which it is active", "所在交易场所"));
        declare.text("codeRef", m -> m.label("code of conduct", "自律公约"));
        declare.list("members", COMPLETE, OrganisationMemberFacts::declare, m -> m.label("members", "会员"));
        declare.list("sanctions", COMPLETE, SanctionFacts::declare, m -> m.label("sanctions", "惩戒"));
    }
}
