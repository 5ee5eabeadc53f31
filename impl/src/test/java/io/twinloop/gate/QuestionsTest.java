// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.twinloop.Assumption;
import io.twinloop.Basis;
import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.gate.Fixture.Absence;
import io.twinloop.language.Term;
import io.twinloop.rule.Rulebook;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules ask for, what they presume, and what a venue may set. */
class QuestionsTest {

    private static Report check(Twinloop twinloop, String fixture, String edits) {
        Fixture original = Fixture.named(fixture);
        return Gate.check(twinloop, original.edited(edits, Absence.LEFT_OUT), original.on());
    }

    private static Report check(String fixture, String edits) {
        return check(Gate.TWINLOOP, fixture, edits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # document  | edits                                                     | rule       | asks for
            listings    | {"/listings/0/status": null, "/assets/0/rights": []}      | ASSET-02   | /listings/0/status
            listings    | {"/listings/0/status": null, "/assets/0/rights": null}    | ASSET-02   \
            | /listings/0/status /assets/0/rights
            purchase    | {"/listings/1/market": null}                              | MARKET-02  | /listings/1/market
            purchase    | {"/assets/1/tier": null}                                  | MARKET-02  | /assets/1/tier
            purchase    | {"/listings/1/market": null, "/assets/1/tier": null}      | MARKET-02  \
            | /listings/1/market /assets/1/tier
            reports     | {"/serviceReports/0/kind": null}                          | SERVICE-04 \
            | /serviceReports/0/kind
            sponsorship | {"/listings/0/status": null, "/listings/0/listedOn": "2026-05-01"} | SPONSOR-09 \
            | /listings/0/status
            trades      | {"/trades/1/status": null}                                | TRADE-09   \
            | /trades/1/status /trades/1/priceJustification
            accession   | {"/clauses/0/kind": null}                                 | ACCESSION.NOT_PLURALISED \
            | /clauses/0/kind
            """)
    void a_rule_asks_for_what_would_settle_it_and_for_nothing_else(
            String fixture, String edits, String rule, String places) {
        assertThat(check(fixture, edits).questions().stream()
                        .filter(question -> question.settles().contains(rule))
                        .map(Question::path))
                .containsExactlyInAnyOrder(places.split(" "));
    }

    @Test
    void a_question_offers_the_constants_that_answer_it() {
        assertThat(check("purchase", "{\"/listings/1/market\": null}").questions())
                .extracting(Question::choices)
                .containsExactly(List.of("PRIMARY", "SECONDARY"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # document  | edits                                | rule      | about       | broken
            purchase    | {"/listings/1/assetId": "A-NOTHING"} | MARKET-02 | /listings/1 | /listings/1/assetId
            sponsorship | {"/sponsorships/0/listingId": "L-NOTHING", "/sponsorships/0/supervisionTo": null} \
            | SPONSOR-09 | /sponsorships/0 | /sponsorships/0/listingId
            """)
    void an_id_of_nothing_leaves_a_rule_open_and_is_a_finding_of_its_own(
            String fixture, String edits, String rule, String about, String broken) {
        Report report = check(fixture, edits);

        assertThat(Gate.state(report, rule, about)).isEqualTo(State.UNKNOWN);
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.path()).isEqualTo(broken));
    }

    @Test
    void a_presumed_asset_is_listed_where_it_mattered() {
        Report report = check("custody", "{\"/trades/0/buyerPartyId\": \"P-TRUST\"}");

        assertThat(Found.in(report)).containsExactly(new Found("CUSTODY-05", Basis.VIOLATED, "C-MED"));
        assertThat(report.assumptions()).extracting(Assumption::path).containsExactly("/trades/0/assetId");
    }

    @Test
    void a_presumed_test_is_listed_with_its_rule_where_it_mattered() {
        Report report = check("sponsorship", "{\"/parties/1/holdings\": null, \"/sponsorships/0/independence\": null}");

        assertThat(Found.in(report)).isEmpty();
        assertThat(report.assumptions())
                .extracting(Assumption::path, Assumption::rule)
                .contains(tuple("/sponsorships/0", "SPONSOR-08"));
    }

    @Test
    void what_a_document_calls_unknown_is_asked_for_and_not_presumed() {
        Report report =
                check("custody", "{\"/trades/0/buyerPartyId\": \"P-TRUST\", \"/unknown\": [\"/trades/0/assetId\"]}");

        assertThat(Gate.state(report, "CUSTODY-05", "/custodyArrangements/0")).isEqualTo(State.UNKNOWN);
        assertThat(Found.in(report)).isEmpty();
        assertThat(report.questions()).extracting(Question::path).contains("/trades/0/assetId");
    }

    @Test
    void the_strict_library_asks_where_the_other_presumes() {
        String edits = "{\"/parties/4/controllerPartyId\": null}";

        assertThat(Gate.state(check("reports", edits), "SERVICE-04", "/serviceReports/0"))
                .isEqualTo(State.SATISFIED);
        Report strict = check(Gate.TWINLOOP.strict(), "reports", edits);
        assertThat(Gate.state(strict, "SERVICE-04", "/serviceReports/0")).isEqualTo(State.UNKNOWN);
        assertThat(strict.questions()).extracting(Question::path).contains("/parties/4/controllerPartyId");
        assertThat(strict.assumptions()).isEmpty();
    }

    @Test
    void what_every_answer_breaks_is_broken_without_asking() {
        String edits = "{\"/listings/0/market\": null, \"/sponsorships/0/supervisionTo\": \"2027-12-30\"}";
        Report strict = check(Gate.TWINLOOP.strict(), "sponsorship", edits);

        assertThat(Gate.state(strict, "SPONSOR-09", "/sponsorships/0")).isEqualTo(State.VIOLATED);
        assertThat(strict.questions())
                .noneSatisfy(question -> assertThat(question.settles()).contains("SPONSOR-09"));
    }

    @Test
    void what_is_missing_stays_missing_in_the_strict_library() {
        Report strict = check(Gate.TWINLOOP.strict(), "distribution", "{\"/distributions/0/netAmount\": null}");

        assertThat(Found.in(strict)).containsExactly(new Found("DIST-02", Basis.MISSING, "D-1"));
    }

    @Test
    void a_venue_may_set_how_far_prices_lie_apart() {
        Rulebook wider = GateMarket.RULEBOOK.with("priceGap", Term.literal(new BigDecimal("1.4")));
        Rulebook closer = GateMarket.RULEBOOK.with("priceGap", Term.literal(new BigDecimal("1.39")));

        assertThat(Found.in(check(Gate.with(wider), "trades", "{}"))).isEmpty();
        assertThat(Found.in(check(Gate.with(closer), "trades", "{}")))
                .containsExactly(new Found("TRADE-09", Basis.MISSING, "T-2"));
    }

    @Test
    void a_venue_may_set_how_long_a_sponsor_supervises() {
        Rulebook longer = GateMarket.RULEBOOK.with("supervisionPrimary", Term.literal(3));
        String cured = "{\"/sponsorships/0/independence/coSponsorPartyId\": \"P-OTHER\"}";

        assertThat(Found.in(check("sponsorship", cured))).isEmpty();
        assertThat(Found.in(check(Gate.with(longer), "sponsorship", cured)))
                .containsExactly(new Found("SPONSOR-09", Basis.VIOLATED, "S-GRID"));
    }

    @Test
    void the_evidence_of_a_finding_names_the_places_that_decided() {
        assertThat(check("distribution", "{\"/distributions/0/netAmount\": 1}").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/distributions/0");
                    assertThat(finding.evidence())
                            .extracting(evidence -> evidence.path())
                            .contains(
                                    "/distributions/0/netAmount",
                                    "/distributions/0/grossAmount",
                                    "/distributions/0/costs");
                });
    }
}
