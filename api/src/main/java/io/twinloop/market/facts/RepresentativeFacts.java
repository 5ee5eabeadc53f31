// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * A sponsor representative: the individual who answers for a sponsorship (保荐代表人), as rules speak of it.
 *
 * @param path the path to it
 */
public record RepresentativeFacts(Path path) implements Entity {

    public RepresentativeFacts {
        requireNonNull(path, "path");
    }

    /** Returns all representatives of the dossier. */
    public static Many<RepresentativeFacts> all() {
        return new Many<>(Path.DOC.to("representatives"), "r", RepresentativeFacts::new);
    }

    /** Returns the representatives that name an entity as the sponsor for which it acts. */
    public static Many<RepresentativeFacts> namingSponsor(PartyFacts entity) {
        return Many.referring("representatives", "sponsorPartyId", entity, RepresentativeFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the name (姓名). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns the sponsor for which it acts (所属保荐人). */
    public PartyFacts sponsor() {
        return new PartyFacts(path.to("sponsorPartyId"));
    }

    /** Returns the months of experience in the last five years (最近五年从业月数). */
    public Quantity experienceMonthsLast5y() {
        return Quantity.at(this, "experienceMonthsLast5y");
    }

    /** Returns whether it worked without a break in the last twelve months (最近十二个月是否持续从业). */
    public Flag continuousLast12m() {
        return Flag.at(this, "continuousLast12m");
    }

    /** Returns whether it was seriously penalised in the last three years (最近三年是否受过重大处罚). */
    public Flag seriousPenaltyLast3y() {
        return Flag.at(this, "seriousPenaltyLast3y");
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name", "姓名"));
        declare.reference("sponsorPartyId", "parties", m -> m.label("sponsor for which it acts", "所属保荐人"));
        declare.count(
                "experienceMonthsLast5y",
                m -> m.label("months of experience in the last five years", "最近五年从业月数")
                        .unit("months", "个月"));
        declare.flag(
                "continuousLast12m",
                m -> m.label("whether it worked without a break in the last twelve months", "最近十二个月是否持续从业"));
        declare.flag(
                "seriousPenaltyLast3y",
                m -> m.label("whether it was seriously penalised in the last three years", "最近三年是否受过重大处罚"));
    }
}
