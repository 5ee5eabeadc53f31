// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the rules about one entity of a dossier say of it, without the explanation. It informs; it is not legal advice.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param entity the entity and the verdict on it
 * @param findings the rules that spoke against it, by severity and rule
 * @param questions the facts that would settle what is open about it, in reading order
 */
public record EntityReport(EntityVerdict entity, List<Finding> findings, List<Question> questions) {
    public EntityReport {
        requireNonNull(entity, "entity");
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }
}
