// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static java.util.Objects.requireNonNull;

import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.rule.Severity;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A worked case: a dossier, and what must be found in it.
 *
 * @param id the case
 * @param document the dossier
 * @param on the day on which it is judged
 * @param expected the findings
 */
record WorkedDossier(String id, ObjectNode document, LocalDate on, Set<Expected> expected) {

    static final JsonMapper MAPPER = new JsonMapper();

    /** What a case compares of a finding: the rule's id before '#', the severity and the judged entity. */
    record Expected(String rule, Severity severity, String subject) {}

    static Stream<WorkedDossier> all() {
        try (InputStream in = requireNonNull(WorkedDossier.class.getResourceAsStream("/gate/market-cases.json"))) {
            return MAPPER.readTree(in.readAllBytes()).get("cases").valueStream().map(WorkedDossier::of);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static WorkedDossier named(String id) {
        return all().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    private static WorkedDossier of(JsonNode one) {
        ObjectNode document = (ObjectNode) one.get("document").deepCopy();
        document.put("type", "dossier");
        Set<Expected> expected = one.get("expected")
                .valueStream()
                .map(finding -> new Expected(
                        finding.get("rule").stringValue(),
                        Severity.valueOf(finding.get("severity").stringValue().toUpperCase(Locale.ROOT)),
                        finding.get("subject").stringValue()))
                .collect(Collectors.toSet());
        return new WorkedDossier(
                one.get("id").stringValue(),
                document,
                LocalDate.parse(document.get("asOf").stringValue()),
                expected);
    }

    Report check(Twinloop twinloop) {
        return twinloop.check(twinloop.json().readSubject(MAPPER.writeValueAsBytes(document)), on);
    }

    @Override
    public String toString() {
        return id;
    }
}
