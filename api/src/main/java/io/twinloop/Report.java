// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules in force on a date say of a subject. It informs; it is not legal advice.
 *
 * <p>The same subject, rulebooks and date give the same report, on every machine and in every time zone. This class is
 * immutable and thread-safe.
 *
 * @param type the kind of subject
 * @param on the date asked for
 * @param verdict what the rules say as a whole
 * @param reasons why the verdict is undetermined, in the order of {@link Reason}; empty if it is not
 * @param outcomes what the decisions answer, in the order of their ids
 * @param findings the rules that spoke against it, by severity, rule and place
 * @param duties what is to be done, by phase and rule
 * @param questions the facts that would settle what is open, in reading order
 * @param assumptions what was presumed and mattered
 * @param citations the provisions behind every word of the answer, each once
 * @param entities the verdict of each entity of a dossier, in document order; empty for other subjects
 * @param explanation why
 * @param notJudged what was left out
 * @param errors what could not be evaluated, in words; empty unless a rulebook or a native fact is at fault
 * @param retrospective whether a rule it used has since ended
 * @param digests what was known
 */
public record Report(
        String type,
        LocalDate on,
        Verdict verdict,
        List<Reason> reasons,
        List<Outcome> outcomes,
        List<Finding> findings,
        List<DutyOwed> duties,
        List<Question> questions,
        List<Assumption> assumptions,
        List<Citation> citations,
        List<EntityVerdict> entities,
        Explanation explanation,
        List<NotJudged> notJudged,
        List<String> errors,
        boolean retrospective,
        Digests digests) {

    public Report {
        requireNonNull(type, "type");
        requireNonNull(on, "on");
        requireNonNull(verdict, "verdict");
        requireNonNull(explanation, "explanation");
        requireNonNull(digests, "digests");
        reasons = List.copyOf(reasons);
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
        questions = List.copyOf(questions);
        assumptions = List.copyOf(assumptions);
        citations = List.copyOf(citations);
        entities = List.copyOf(entities);
        notJudged = List.copyOf(notJudged);
        errors = List.copyOf(errors);
    }

    /**
     * Returns the outcome of a decision.
     *
     * @param decision the decision's id, such as 'CN-OUTBOUND'
     * @return the outcome, or empty if it is undetermined, unsettled or was not taken
     */
    public Optional<String> outcome(String decision) {
        requireNonNull(decision, "decision");
        return outcomes.stream()
                .filter(outcome -> outcome.decision().equals(decision))
                .findFirst()
                .flatMap(outcome -> Optional.ofNullable(outcome.value()));
    }

    /**
     * Returns the verdict of an entity of a dossier.
     *
     * @param id the entity's id
     * @return the verdict, or empty if the document has no entity of that id
     */
    public Optional<Verdict> forEntity(String id) {
        requireNonNull(id, "id");
        return entities.stream()
                .filter(entity -> id.equals(entity.id()))
                .findFirst()
                .map(EntityVerdict::verdict);
    }
}
