// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;

/** A clause of a draft agreement (条款). */
record ClauseView(Path path) implements Entity {

    enum Kind {
        ACCESSION,
        BREACH_NOTIFICATION,
        CROSS_BORDER_EVIDENCE,
        CROSS_BORDER_TRANSFER,
        DATA_CLASSIFICATION,
        DATA_LOCALISATION,
        DEFINITIONS,
        DISPUTE_SETTLEMENT,
        ENTRY_INTO_FORCE,
        EXC_ESSENTIAL_SECURITY,
        EXC_PUBLIC_POLICY,
        INSTITUTIONAL,
        JUDICIAL_ASSISTANCE,
        LEGAL_NATURE,
        ONWARD_TRANSFER,
        PILOT_ZONE,
        RELATION_TO_OTHER_AGREEMENTS,
        RESERVATIONS,
        REVIEW_AMENDMENT,
        SUSPENSION_TERMINATION,
        TERM_RENEWAL,
        TRANSFER_MECHANISM,
        TRANSITION_PERIOD
    }

    enum Strength {
        HARD,
        SOFT
    }

    static Many<ClauseView> clauses() {
        return new Many<>(Path.DOC.to("clauses"), "c", ClauseView::new);
    }

    Choice<Kind> kind() {
        return Choice.at(this, "kind");
    }

    /** The kinds of clauses that this one modifies, of a transition or a reservation. */
    Codes<Kind> modifies() {
        return Codes.at(this, "clauses");
    }

    /** How strongly each party is bound, of a clause that does not bind all alike. */
    Many<Obligation> obligations() {
        return Many.at(this, "obligations", Obligation::new);
    }

    Flag pluralised() {
        return Flag.at(this, "pluralised");
    }

    /** The number of members of a joint body. */
    Quantity members() {
        return Quantity.at(this, "members");
    }

    /** What a clause lays on one party. */
    record Obligation(Path path) implements Entity {

        Choice<Strength> strength() {
            return Choice.at(this, "strength");
        }
    }
}
