// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Outcome;
import io.twinloop.Reason;
import io.twinloop.Report;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** The rules leave no transfer of which everything is stated without an answer, and never give it two. */
class CompletenessTest {

    @Provide
    Arbitrary<ObjectNode> transfers() {
        return RandomTransfers.fullyStated();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                        "2017-06-01",
                        "2019-07-01",
                        "2021-08-31",
                        "2021-09-01",
                        "2021-11-01",
                        "2022-09-01",
                        "2023-06-01",
                        "2023-12-13",
                        "2024-03-22",
                        "2024-05-01",
                        "2024-09-10",
                        "2025-01-01",
                        "2026-01-01",
                        "2026-11-23")
                .map(LocalDate::parse);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_stated_transfer_has_an_answer_or_an_open_question_of_law_or_contradicts_itself(
            @ForAll("transfers") ObjectNode transfer, @ForAll("days") LocalDate on) {
        Report report = Outcomes.TWINLOOP.check(
                Outcomes.TWINLOOP.json().readSubject(transfer.toString().getBytes(UTF_8)), on);
        Outcome outbound = Outcomes.outbound(report);

        assertThat(report.errors()).isEmpty();
        if (outbound.value() == null) {
            assertThat(outbound.reasons()).hasSize(1).isSubsetOf(Reason.UNSETTLED_LAW, Reason.CONTRADICTORY);
        }
    }
}
