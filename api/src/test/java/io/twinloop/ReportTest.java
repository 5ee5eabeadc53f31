// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.schema.Document;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Report REPORT = new Report(
            "dossier",
            LocalDate.of(2026, 11, 23),
            Verdict.UNDETERMINED,
            List.of(Reason.MISSING_FACTS),
            List.of(outcome("CN-OUTBOUND", "EXEMPT"), outcome("ENTRY", null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new EntityVerdict(null, "/listings/0", Verdict.UNDETERMINED),
                    new EntityVerdict("L-2", "/listings/1", Verdict.REJECTED),
                    new EntityVerdict("T-1", "/trades/0", Verdict.ACCEPTED)),
            new Explanation(List.of(), List.of()),
            List.of(),
            List.of(),
            false,
            new Digests("0.1.0", "00", null, null, Map.of()));

    private static Outcome outcome(String decision, String value) {
        Text text = Text.of("A decision", "决定");
        return new Outcome(
                decision, text, value, value == null ? null : text, List.of(), List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"CN-OUTBOUND, EXEMPT", "ENTRY, ", "CN-INBOUND, "})
    void the_outcome_of_a_decision_is_there_if_the_decision_has_one(String decision, String value) {
        assertThat(REPORT.outcome(decision).orElse(null)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"L-2, REJECTED", "T-1, ACCEPTED", "L-3, "})
    void each_entity_has_a_verdict_of_its_own(String id, Verdict verdict) {
        assertThat(REPORT.forEntity(id).orElse(null)).isEqualTo(verdict);
    }

    @Test
    void nothing_is_looked_up_by_null() {
        assertThatThrownBy(() -> REPORT.outcome(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("decision");
        assertThatThrownBy(() -> REPORT.forEntity(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }

    @Test
    void a_document_and_the_digests_keep_the_order_of_their_names_and_do_not_change() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("z", "last");
        members.put("a", "first");
        Document document = new Document("shop", members);
        members.clear();

        assertThat(document.members().keySet()).containsExactly("z", "a");
        assertThatThrownBy(() -> document.members().put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    }
}
