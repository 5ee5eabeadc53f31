// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.EntityReport;
import io.twinloop.EntityVerdict;
import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.Verdict;
import io.twinloop.schema.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with the structure of a dossier, and how its entities are judged each for itself. */
class DossierStructureTest {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final LocalDate ON = LocalDate.of(2026, 3, 31);

    private static Subject read(ObjectNode document) {
        return TWINLOOP.json().readSubject(WorkedDossier.MAPPER.writeValueAsBytes(document));
    }

    private static ObjectNode edited(String dossier, String pointer, String value) {
        ObjectNode document = WorkedDossier.named(dossier).document();
        JsonPointer place = JsonPointer.compile(pointer);
        var owner = document.at(place.head());
        var json = WorkedDossier.MAPPER.readTree(value);
        if (owner instanceof ArrayNode list) {
            list.add(json);
        } else {
            ((ObjectNode) owner).set(place.last().getMatchingProperty(), json);
        }
        return document;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # dossier | place                                 | value               | rule            | found at
            PUB-01    | /parties/2/uscc                       | "91440100R55M36GTQ3" | TL-STRUCTURE-01 | /parties/2/uscc
            PUB-01    | /parties/2/uscc                       | "91440100R55M36GT"  | TL-STRUCTURE-01 | /parties/2/uscc
            PUB-01    | /assets/0/recordCount                 | -1                  | TL-STRUCTURE-01 | /assets/0/recordCount
            PUB-01    | /listings/0/validTo                   | "2025-06-30"        | TL-STRUCTURE-03 | /listings/0/validTo
            PUB-01    | /sponsorships/0/supervisionTo         | "2025-06-30"        | TL-STRUCTURE-03 | /sponsorships/0/supervisionTo
            PUB-01    | /listings/0/venueId                   | "V-NOWHERE"         | TL-STRUCTURE-04 | /listings/0/venueId
            PUB-01    | /representatives/1/id                 | "R-1"               | TL-STRUCTURE-05 | /representatives/1/id
            PUB-15    | /assets/0/lineage/inputs/0            | {"assetId": "A-SCORE", "acquiredBy": "OWN"} | TL-STRUCTURE-06 | /assets/0/lineage/inputs/0/assetId
            """)
    void a_fault_of_structure_is_found_at_its_place(
            String dossier, String pointer, String value, String rule, String foundAt) {
        Report report = TWINLOOP.check(read(edited(dossier, pointer, value)), ON);

        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::path)
                .contains(foundAt);
    }

    @Test
    void an_asset_may_not_be_made_from_itself() {
        ObjectNode document = edited("PUB-01", "/assets/0/lineage/inputs/0", "{\"assetId\": \"A-GRID\"}");

        assertThat(TWINLOOP.check(read(document), ON).findings())
                .extracting(Finding::rule)
                .contains("TL-STRUCTURE-06");
    }

    @Test
    void the_worked_dossiers_have_no_fault_of_structure() {
        assertThat(WorkedDossier.all().flatMap(one -> one.check(TWINLOOP).findings().stream()))
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("TL-"));
    }

    @Test
    void one_bad_listing_does_not_reject_the_others() {
        ObjectNode document = LargeDossier.of(3);
        ((ObjectNode) document.at("/listings/1")).put("market", "SECONDARY");
        Report report = TWINLOOP.check(read(document), ON);

        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.forEntity("L-GRID-0")).contains(Verdict.ACCEPTED);
        assertThat(report.forEntity("L-GRID-1")).contains(Verdict.REJECTED);
        assertThat(report.forEntity("L-GRID-2")).contains(Verdict.ACCEPTED);
    }

    @Test
    void checked_one_by_one_an_entity_is_judged_as_within_the_whole() {
        for (String dossier : List.of("PUB-04", "PUB-08", "PUB-09", "PUB-17")) {
            Subject subject = read(WorkedDossier.named(dossier).document());
            Report whole = TWINLOOP.check(subject, ON);
            List<EntityReport> each = Stream.of(
                            "venues",
                            "parties",
                            "representatives",
                            "assets",
                            "listings",
                            "sponsorships",
                            "serviceReports",
                            "brokerLicences",
                            "trades")
                    .flatMap(collection -> TWINLOOP.checkEach(subject, collection, ON))
                    .toList();

            assertThat(each.stream().flatMap(one -> one.findings().stream()))
                    .containsExactlyInAnyOrderElementsOf(whole.findings());
            assertThat(each).extracting(EntityReport::entity).containsAll(whole.entities());
            assertThat(whole.entities()).extracting(EntityVerdict::verdict).doesNotContainNull();
        }
    }

    @Test
    void only_a_collection_of_the_dossier_can_be_gone_through() {
        Subject subject = read(WorkedDossier.named("PUB-01").document());

        assertThatThrownBy(() -> TWINLOOP.checkEach(subject, "asOf", ON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a dossier must have the collection, was: 'asOf'");
    }
}
