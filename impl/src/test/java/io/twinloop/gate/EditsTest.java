// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Basis;
import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.RuleTrace.State;
import io.twinloop.gate.Fixture.Absence;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each rule comes to when a value of a small document is another: the bounds and both sides of them, what is not
 * stated, what is stated and empty, an id of nothing. A null in an edit takes the value away.
 */
class EditsTest {

    private static void assertState(String fixture, String rule, String subject, String edits, State state) {
        for (Absence absence : Absence.values()) {
            Fixture original = Fixture.named(fixture);
            ObjectNode document = original.edited(edits, absence);
            Report report = Gate.check(Gate.TWINLOOP, document, original.on());

            assertThat(report.errors()).isEmpty();
            assertThat(Gate.state(report, rule, Fixture.pointerTo(document, subject)))
                    .as(absence.toString())
                    .isEqualTo(state);
            assertThat(Found.in(report).stream()
                            .filter(found ->
                                    found.rule().equals(rule) && found.subject().equals(subject))
                            .collect(Collectors.toSet()))
                    .as("findings")
                    .isEqualTo(findings(rule, subject, state));
            assertThat(report.questions().stream().map(Question::settles).anyMatch(rules -> rules.contains(rule)))
                    .as("whether it asks")
                    .isEqualTo(state == State.UNKNOWN);
        }
    }

    private static Set<Found> findings(String rule, String subject, State state) {
        return switch (state) {
            case VIOLATED -> Set.of(new Found(rule, Basis.VIOLATED, subject));
            case MISSING -> Set.of(new Found(rule, Basis.MISSING, subject));
            default -> Set.of();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | SATISFIED
            # not offered
            {"/listings/0/status": "DRAFT"}                                                        | NOT_APPLICABLE
            {"/listings/0/status": "DRAFT", "/assets/0/rights": []}                                | NOT_APPLICABLE
            # offered at each stage
            {"/listings/0/status": "SUBMITTED", "/assets/0/rights": []}                            | VIOLATED
            {"/listings/0/status": "UNDER_REVIEW", "/assets/0/rights": []}                         | VIOLATED
            {"/listings/0/status": "PUBLIC_NOTICE", "/assets/0/rights": []}                        | VIOLATED
            {"/listings/0/status": "APPROVED", "/assets/0/rights": []}                             | VIOLATED
            # the term of the right: its first and its last day are included, an end not stated is open
            {"/assets/0/rights/1/to": "2026-03-31"}                                                | SATISFIED
            {"/assets/0/rights/1/to": "2026-03-30"}                                                | VIOLATED
            {"/assets/0/rights/1/to": null}                                                        | SATISFIED
            {"/assets/0/rights/1/from": "2026-03-31"}                                              | SATISFIED
            {"/assets/0/rights/1/from": "2026-04-01"}                                              | VIOLATED
            {"/assets/0/rights/1/from": null}                                                      | SATISFIED
            # another right, another holder
            {"/assets/0/rights/1/type": "USE"}                                                     | VIOLATED
            {"/assets/0/rights/1/type": null}                                                      | MISSING
            {"/assets/0/rights/1/holderPartyId": "P-MED"}                                          | VIOLATED
            {"/assets/0/rights/1/holderPartyId": null}                                             | MISSING
            {"/assets/0/rights/1/type": "USE", "/assets/0/rights/1/holderPartyId": null}           | VIOLATED
            {"/assets/0/rights/1/type": null, "/assets/0/rights/1/holderPartyId": null}            | MISSING
            # an empty list has none of them, a list not stated may
            {"/assets/0/rights": []}                                                               | VIOLATED
            {"/assets/0/rights": null}                                                             | MISSING
            # ids
            {"/listings/0/assetId": "A-NOTHING"}                                                   | MISSING
            {"/listings/0/assetId": null}                                                          | MISSING
            {"/listings/0/supplierPartyId": null}                                                  | MISSING
            {"/listings/0/supplierPartyId": "P-NOTHING"}                                           | MISSING
            {"/listings/0/supplierPartyId": "P-MED"}                                               | VIOLATED
            # whether it is offered is not known
            {"/listings/0/status": null}                                                           | SATISFIED
            {"/listings/0/status": null, "/assets/0/rights": []}                                   | UNKNOWN
            {"/listings/0/status": null, "/assets/0/rights": null}                                 | UNKNOWN
            """)
    void asset_02_wants_the_supplier_to_have_an_operating_right_in_force(String edits, State state) {
        assertState("listings", "ASSET-02", "L-GRID", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | SATISFIED
            {"/custodyArrangements/0/status": "SUSPENDED"}                                         | VIOLATED
            {"/custodyArrangements/0/status": null}                                                | MISSING
            {"/custodyArrangements/0/powers": ["USE"]}                                             | VIOLATED
            {"/custodyArrangements/0/powers": []}                                                  | VIOLATED
            {"/custodyArrangements/0/powers": null}                                                | MISSING
            {"/custodyArrangements/0/trusteePartyId": "P-MED"}                                     | VIOLATED
            {"/custodyArrangements/0/trusteePartyId": null}                                        | MISSING
            {"/custodyArrangements/0/assetIds": ["A-GRID"]}                                        | VIOLATED
            {"/custodyArrangements/0/assetIds": []}                                                | VIOLATED
            # an arrangement that does not state its assets may be about this one
            {"/custodyArrangements/0/assetIds": null}                                              | MISSING
            # and so may one that names an asset that is not found
            {"/custodyArrangements/0/assetIds": ["A-NOTHING"]}                                     | MISSING
            {"/custodyArrangements/0/assetIds": ["A-NOTHING", "A-MED"]}                            | SATISFIED
            # a collection that is absent is empty
            {"/custodyArrangements": []}                                                           | VIOLATED
            {"/custodyArrangements": null}                                                         | VIOLATED
            # either way is enough
            {"/custodyArrangements": null, "/assets/1/rights/1/holderPartyId": "P-TRUST"}          | SATISFIED
            {"/custodyArrangements/0/status": null, "/assets/1/rights": null}                      | MISSING
            {"/custodyArrangements/0/status": "VOID", "/assets/1/rights": null}                    | MISSING
            """)
    void asset_02_lets_a_trustee_offer_what_it_may_operate(String edits, State state) {
        assertState("listings", "ASSET-02", "L-MED", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | VIOLATED
            # not on the secondary market, or not made by a model
            {"/listings/1/market": "PRIMARY"}                                                      | NOT_APPLICABLE
            {"/assets/1/tier": "DESENSITIZED"}                                                     | NOT_APPLICABLE
            {"/assets/1/tier": "AI_DERIVED"}                                                       | VIOLATED
            {"/listings/1/status": "TUTORING"}                                                     | NOT_APPLICABLE
            # the trade
            {"/trades/0/status": "ACCEPTED"}                                                       | SATISFIED
            {"/trades/0/status": "SETTLED"}                                                        | SATISFIED
            {"/trades/0/status": "DISPUTED"}                                                       | VIOLATED
            {"/trades/0/status": null}                                                             | MISSING
            {"/assets/1/lineage/inputs/0/tradeId": null}                                           | MISSING
            {"/assets/1/lineage/inputs/0/tradeId": "T-NOTHING"}                                    | MISSING
            {"/trades": null}                                                                      | MISSING
            # what was not bought needs no trade; how it came in is presumed to be no purchase
            {"/assets/1/lineage/inputs/0/acquiredBy": "OWN"}                                       | SATISFIED
            {"/assets/1/lineage/inputs/0/acquiredBy": null}                                        | SATISFIED
            # a second input
            {"/assets/1/lineage/inputs/1": {"acquiredBy": "LICENCE"}}                              | VIOLATED
            {"/assets/1/lineage/inputs/1": {}, "/trades/0/status": "SETTLED"}                      | SATISFIED
            {"/assets/1/lineage/inputs/1": {"acquiredBy": "PURCHASE"}, "/trades/0/status": "SETTLED"} | MISSING
            # none named, and not stated
            {"/assets/1/lineage/inputs": []}                                                       | VIOLATED
            {"/assets/1/lineage/inputs": null}                                                     | MISSING
            {"/assets/1/lineage": null}                                                            | MISSING
            # what it hangs on is not known
            {"/listings/1/market": null}                                                           | UNKNOWN
            {"/assets/1/tier": null}                                                               | UNKNOWN
            {"/listings/1/market": null, "/assets/1/tier": null}                                   | UNKNOWN
            {"/listings/1/market": null, "/trades/0/status": null}                                 | UNKNOWN
            {"/listings/1/market": null, "/trades/0/status": "SETTLED"}                            | SATISFIED
            """)
    void market_02_wants_a_purchase_behind_a_model_to_be_accepted(String edits, State state) {
        assertState("purchase", "MARKET-02", "L-SCORE", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | VIOLATED
            {"/serviceReports/0/kind": "PIPIA"}                                                    | NOT_APPLICABLE
            {"/serviceReports/0/kind": "VALUATION"}                                                | VIOLATED
            {"/serviceReports/0/kind": "DEID"}                                                     | VIOLATED
            {"/serviceReports/0/kind": null}                                                       | UNKNOWN
            # one controller, each other's controller, the same party
            {"/parties/4/controllerPartyId": "P-QA"}                                               | SATISFIED
            {"/parties/4/controllerPartyId": "P-GRID"}                                             | VIOLATED
            {"/parties/4/controllerPartyId": "P-MERR"}                                             | VIOLATED
            {"/parties/0/controllerPartyId": "P-LAW"}                                              | VIOLATED
            {"/serviceReports/0/providerPartyId": "P-MERR"}                                        | VIOLATED
            # two parties without a controller are not of one group
            {"/parties/0/controllerPartyId": null, "/parties/4/controllerPartyId": null}           | SATISFIED
            {"/parties/4/controllerPartyId": null}                                                 | SATISFIED
            # two parties under a controller that is not found are not known to be of one group
            {"/parties/0/controllerPartyId": "P-NOTHING", "/parties/4/controllerPartyId": "P-NOTHING"} | SATISFIED
            # the sponsor
            {"/serviceReports/0/providerPartyId": "P-SPON"}                                        | VIOLATED
            # no merchant; no listing; no provider
            {"/listings/0/merchantPartyId": null}                                                  | VIOLATED
            {"/listings/0/merchantPartyId": null, "/parties/4/controllerPartyId": null}            | SATISFIED
            {"/listings": []}                                                                      | SATISFIED
            {"/listings": null}                                                                    | SATISFIED
            {"/listings/0/assetId": null}                                                          | SATISFIED
            {"/serviceReports/0/assetId": null}                                                    | SATISFIED
            {"/serviceReports/0/providerPartyId": null}                                            | SATISFIED
            {"/serviceReports/0/providerPartyId": "P-NOTHING"}                                     | SATISFIED
            {"/serviceReports/0/kind": null, "/serviceReports/0/providerPartyId": null}            | SATISFIED
            """)
    void service_04_wants_the_provider_to_be_independent(String edits, State state) {
        assertState("reports", "SERVICE-04", "SR-LAW", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            # a holding of exactly 0 is none
            {}                                                                                     | SATISFIED
            {"/parties/5/holdings/0/percent": 0.01}                                                | VIOLATED
            {"/parties/5/holdings/0/percent": null}                                                | SATISFIED
            {"/parties/5/holdings": null}                                                          | SATISFIED
            {"/parties/5/holdings/0": {"partyId": "P-MERR", "percent": 100}}                       | VIOLATED
            {"/parties/5/holdings/0": {"partyId": "P-LOG", "percent": 100}}                        | SATISFIED
            # held by the supplier, by the merchant
            {"/parties/0/holdings/0": {"partyId": "P-QA", "percent": 51}}                          | VIOLATED
            {"/parties/2/holdings/0": {"partyId": "P-QA", "percent": 0.5}}                         | VIOLATED
            """)
    void service_04_counts_a_holding_either_way(String edits, State state) {
        assertState("reports", "SERVICE-04", "SR-QA", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | MISSING
            # 7 itself is not more than 7
            {"/parties/1/holdings/0/percent": 7.0}                                                 | SATISFIED
            {"/parties/1/holdings/0/percent": 7}                                                   | SATISFIED
            {"/parties/1/holdings/0/percent": 7.01}                                                | MISSING
            {"/parties/1/holdings/0/percent": 6.99}                                                | SATISFIED
            # a co-sponsor, and one that is not found
            {"/sponsorships/0/independence/coSponsorPartyId": "P-OTHER"}                           | SATISFIED
            {"/sponsorships/0/independence/coSponsorPartyId": "P-NOTHING"}                         | MISSING
            # up to 7: reviewed and disclosed, or not, or nothing said
            {"/parties/1/holdings/0/percent": 7, "/sponsorships/0/independence/disclosed": false}  | VIOLATED
            {"/parties/1/holdings/0/percent": 7, "/sponsorships/0/independence/disclosed": null}   | MISSING
            {"/parties/1/holdings/0/percent": 7, "/sponsorships/0/independence": null}             | MISSING
            {"/parties/1/holdings/0/percent": 7, "/sponsorships/0/independence": {"disclosed": false}} | VIOLATED
            {"/parties/1/holdings/0/percent": 7, "/sponsorships/0/independence": {"disclosed": true}} | MISSING
            # shown to be broken in one part outweighs not shown to be kept in another
            {"/sponsorships/0/independence": {"conflictReview": false}}                            | VIOLATED
            {"/sponsorships/0/independence": null}                                                 | MISSING
            # nothing held, or nothing known of it: independent
            {"/parties/1/holdings/0/percent": 0, "/sponsorships/0/independence": null}             | SATISFIED
            {"/parties/1/holdings": [], "/sponsorships/0/independence": null}                      | SATISFIED
            {"/parties/1/holdings": null, "/sponsorships/0/independence": null}                    | SATISFIED
            {"/parties/1/holdings/0/percent": null}                                                | SATISFIED
            {"/parties/1/holdings/0/partyId": null}                                                | SATISFIED
            {"/parties/1/holdings/0/partyId": "P-NOTHING"}                                         | SATISFIED
            # held by the supplier
            {"/parties/1/holdings": [], "/parties/0/holdings/0": {"partyId": "P-SPON", "percent": 8}} | MISSING
            # the sponsor is the supplier; one of them is not known
            {"/sponsorships/0/sponsorPartyId": "P-GRID"}                                           | VIOLATED
            {"/sponsorships/0/sponsorPartyId": null}                                               | SATISFIED
            {"/sponsorships/0/listingId": "L-NOTHING"}                                             | SATISFIED
            {"/listings/0/supplierPartyId": null}                                                  | SATISFIED
            """)
    void sponsor_08_wants_a_stake_to_be_cured(String edits, State state) {
        assertState("sponsorship", "SPONSOR-08", "S-GRID", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            # to exactly the last day of the second year after the year of listing
            {}                                                                                     | SATISFIED
            {"/sponsorships/0/supervisionTo": "2027-12-30"}                                        | VIOLATED
            {"/sponsorships/0/supervisionTo": "2028-01-01"}                                        | SATISFIED
            {"/sponsorships/0/supervisionTo": null}                                                | MISSING
            {"/listings/0/listedOn": "2025-01-01"}                                                 | SATISFIED
            {"/listings/0/listedOn": "2025-12-31"}                                                 | SATISFIED
            {"/listings/0/listedOn": "2026-01-01"}                                                 | VIOLATED
            {"/listings/0/listedOn": null}                                                         | SATISFIED
            # three years on the secondary market
            {"/listings/0/market": "SECONDARY"}                                                    | VIOLATED
            {"/listings/0/market": "SECONDARY", "/sponsorships/0/supervisionTo": "2028-12-30"}     | VIOLATED
            {"/listings/0/market": "SECONDARY", "/sponsorships/0/supervisionTo": "2028-12-31"}     | SATISFIED
            # which market is not known: each length is presumed
            {"/listings/0/market": null}                                                           | SATISFIED
            {"/listings/0/market": null, "/sponsorships/0/supervisionTo": "2027-12-30"}            | SATISFIED
            # terminated is another rule's matter
            {"/sponsorships/0/status": "TERMINATED", "/sponsorships/0/supervisionTo": null}        | SATISFIED
            {"/sponsorships/0/status": null, "/sponsorships/0/supervisionTo": "2027-12-30"}        | MISSING
            {"/sponsorships/0/status": null, "/sponsorships/0/supervisionTo": null}                | MISSING
            {"/sponsorships/0/status": null}                                                       | SATISFIED
            # not listed, or not known to be
            {"/listings/0/status": "SUSPENDED"}                                                    | NOT_APPLICABLE
            {"/listings/0/status": null}                                                           | SATISFIED
            {"/listings/0/status": null, "/sponsorships/0/supervisionTo": "2027-12-30"}            | UNKNOWN
            {"/listings/0/status": null, "/sponsorships/0/supervisionTo": null}                    | UNKNOWN
            """)
    void sponsor_09_wants_supervision_to_last_full_years(String edits, State state) {
        assertState("sponsorship", "SPONSOR-09", "S-GRID", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | SATISFIED
            {"/custodyArrangements/0/trusteeOwnBenefit": true}                                     | VIOLATED
            {"/custodyArrangements/0/trusteeOwnBenefit": null}                                     | SATISFIED
            # the trustee buys, its parent, its daughter, its sister
            {"/trades/0/buyerPartyId": "P-TRUST"}                                                  | VIOLATED
            {"/parties/0/controllerPartyId": "P-PHARMA"}                                           | VIOLATED
            {"/parties/1/controllerPartyId": "P-TRUST"}                                            | VIOLATED
            {"/parties/0/controllerPartyId": "P-PARENT", "/parties/2": {"id": "P-PARENT"}}         | SATISFIED
            {"/parties/0/controllerPartyId": "P-PARENT", "/parties/1/controllerPartyId": "P-PARENT", \
            "/parties/2": {"id": "P-PARENT"}}                                                      | VIOLATED
            # with consent, without, nothing said
            {"/trades/0/buyerPartyId": "P-TRUST", "/custodyArrangements/0/selfDealingConsent": true} | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/custodyArrangements/0/selfDealingConsent": null} | MISSING
            {"/custodyArrangements/0/selfDealingConsent": null}                                    | SATISFIED
            # consent does not cover the trustee's own benefit
            {"/custodyArrangements/0/trusteeOwnBenefit": true, "/custodyArrangements/0/selfDealingConsent": true} \
            | VIOLATED
            # the trade is not concluded, or not known to be
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/status": "FAILED"}                    | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/status": "DISPUTED"}                  | VIOLATED
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/status": null}                        | SATISFIED
            # what is traded: the trade's own asset, else that of its listing
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/assetId": "A-MED"}                    | VIOLATED
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/assetId": "A-OTHER"}                  | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/listingId": null}                     | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/trades/0/listingId": "L-NOTHING"}              | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/listings/0/assetId": "A-OTHER"}                | SATISFIED
            # what is held
            {"/trades/0/buyerPartyId": "P-TRUST", "/custodyArrangements/0/assetIds": []}           | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/custodyArrangements/0/assetIds": null}         | SATISFIED
            {"/trades/0/buyerPartyId": "P-TRUST", "/custodyArrangements/0/assetIds": ["A-OTHER", "A-MED"]} | VIOLATED
            # no trades
            {"/trades": null, "/custodyArrangements/0/selfDealingConsent": null}                   | SATISFIED
            {"/trades": [], "/custodyArrangements/0/selfDealingConsent": null}                     | SATISFIED
            # two that are not known
            {"/trades/0/buyerPartyId": null, "/custodyArrangements/0/selfDealingConsent": null}    | SATISFIED
            """)
    void custody_05_keeps_a_trustee_from_dealing_with_itself(String edits, State state) {
        assertState("custody", "CUSTODY-05", "C-MED", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | MISSING
            # a tenth of the lower price is not more than a tenth
            {"/trades/1/price/amount": 198000}                                                     | SATISFIED
            {"/trades/1/price/amount": 198000.01}                                                  | MISSING
            {"/trades/1/price/amount": 163636.37}                                                  | SATISFIED
            {"/trades/1/price/amount": 163636.36}                                                  | MISSING
            {"/trades/0/price/amount": 277200}                                                     | SATISFIED
            {"/trades/0/price/amount": 277200.01}                                                  | MISSING
            {"/trades/1/price/amount": null}                                                       | SATISFIED
            # the reason
            {"/trades/1/priceJustification": "express delivery"}                                   | SATISFIED
            {"/trades/1/priceJustification": " "}                                                  | MISSING
            # the later trade speaks, on one day the one with the later id
            {"/trades/1/tradedOn": "2025-09-11"}                                                   | SATISFIED
            {"/trades/1/tradedOn": "2025-09-13"}                                                   | MISSING
            {"/trades/1/tradedOn": null}                                                           | SATISFIED
            {"/trades/0/id": "T-3"}                                                                | SATISFIED
            # both concluded; whether the later one is decides whether the rule is about it
            {"/trades/0/status": "TERMINATED"}                                                     | SATISFIED
            {"/trades/0/status": null}                                                             | SATISFIED
            {"/trades/1/status": "NEGOTIATING"}                                                    | NOT_APPLICABLE
            {"/trades/1/status": null}                                                             | UNKNOWN
            {"/trades/0/status": null, "/trades/1/status": null}                                   | SATISFIED
            {"/trades/1/status": null, "/trades/1/price/amount": null}                             | SATISFIED
            # equal in everything but the buyer
            {"/trades/1/buyerPartyId": "P-BANK"}                                                   | SATISFIED
            {"/trades/1/buyerPartyId": null}                                                       | SATISFIED
            {"/trades/1/quantity": 2}                                                              | SATISFIED
            {"/trades/1/price/unit": "CNY/record"}                                                 | SATISFIED
            {"/trades/1/contract/rightsGranted": ["USE"]}                                          | SATISFIED
            {"/trades/1/contract/rightsGranted": ["HOLD", "USE", "USE"]}                           | MISSING
            {"/trades/1/contract/rightsGranted": []}                                               | SATISFIED
            {"/trades/0/contract/rightsGranted": [], "/trades/1/contract/rightsGranted": []}       | MISSING
            {"/trades/1/contract": null}                                                           | SATISFIED
            {"/trades/0/contract": null, "/trades/1/contract": null}                               | SATISFIED
            {"/trades/1/listingId": null}                                                          | SATISFIED
            # two listings that are not found are not known to be one
            {"/trades/0/listingId": "L-NOTHING", "/trades/1/listingId": "L-NOTHING"}               | SATISFIED
            """)
    void trade_09_wants_a_reason_for_a_different_price(String edits, State state) {
        assertState("trades", "TRADE-09", "T-2", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | SATISFIED
            {"/trades/1/tradedOn": "2025-09-11"}                                                   | MISSING
            {"/trades/1/tradedOn": "2025-09-11", "/trades/0/priceJustification": "rush"}           | SATISFIED
            """)
    void trade_09_speaks_of_the_later_trade_only(String edits, State state) {
        assertState("trades", "TRADE-09", "T-1", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | SATISFIED
            # a hundredth is tolerated, the bound included
            {"/distributions/0/shares/1/amount": 7000.01}                                          | SATISFIED
            {"/distributions/0/shares/1/amount": 7000.011}                                         | VIOLATED
            {"/distributions/0/shares/1/amount": 6999.99}                                          | SATISFIED
            {"/distributions/0/shares/1/amount": 8400}                                             | VIOLATED
            {"/distributions/0/costs": 2000.01}                                                    | SATISFIED
            {"/distributions/0/costs": 2000.02}                                                    | VIOLATED
            {"/distributions/0/netAmount": 28000.01}                                               | SATISFIED
            {"/distributions/0/netAmount": 27999.98}                                               | VIOLATED
            # not negative: nothing is
            {"/distributions/0/shares/0/amount": 28000, "/distributions/0/shares/1/amount": 0}     | SATISFIED
            {"/distributions/0/shares/0/amount": 28001, "/distributions/0/shares/1/amount": -1}    | VIOLATED
            # what does not add up for want of a number is not shown
            {"/distributions/0/netAmount": null}                                                   | MISSING
            {"/distributions/0/costs": null}                                                       | MISSING
            {"/distributions/0/grossAmount": null, "/distributions/0/costs": null}                 | MISSING
            {"/distributions/0/shares/1/amount": null}                                             | MISSING
            {"/distributions/0/shares": null}                                                      | MISSING
            # one part shown to be wrong outweighs another not shown
            {"/distributions/0/costs": null, "/distributions/0/shares/1/amount": 0}                | VIOLATED
            {"/distributions/0/shares/0/amount": null, "/distributions/0/shares/1/amount": -1}     | VIOLATED
            # the sum of nothing is 0
            {"/distributions/0/shares": []}                                                        | VIOLATED
            {"/distributions/0/shares": [], "/distributions/0/netAmount": 0, "/distributions/0/costs": 30000} \
            | SATISFIED
            """)
    void dist_02_wants_the_sums_to_be_right(String edits, State state) {
        assertState("distribution", "DIST-02", "D-1", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | VIOLATED
            {"/clauses/0/obligations/1/strength": "HARD"}                                          | SATISFIED
            {"/clauses/0/obligations/1/strength": null}                                            | SATISFIED
            {"/clauses/0/obligations/2": {"party": "XB"}}                                          | VIOLATED
            {"/clauses/0/obligations": []}                                                         | SATISFIED
            {"/clauses/0/obligations": null}                                                       | SATISFIED
            # explained by a reservation or a transition that names this kind of clause
            {"/clauses/2/clauses": ["DATA_LOCALISATION", "CROSS_BORDER_TRANSFER"]}                 | SATISFIED
            {"/clauses/2/clauses": []}                                                             | VIOLATED
            {"/clauses/2/clauses": null}                                                           | MISSING
            {"/clauses/2/kind": "TRANSITION_PERIOD", "/clauses/2/clauses": ["CROSS_BORDER_TRANSFER"]} | SATISFIED
            {"/clauses/2/kind": "DEFINITIONS", "/clauses/2/clauses": ["CROSS_BORDER_TRANSFER"]}    | VIOLATED
            {"/clauses/2/kind": null, "/clauses/2/clauses": ["CROSS_BORDER_TRANSFER"]}             | MISSING
            {"/clauses/2/kind": null}                                                              | VIOLATED
            {"/clauses/2/kind": null, "/clauses/2/clauses": null}                                  | MISSING
            {"/clauses/0/kind": null}                                                              | MISSING
            # nothing to explain
            {"/clauses/2/clauses": null, "/clauses/0/obligations/1/strength": "HARD"}              | SATISFIED
            """)
    void an_asymmetric_obligation_must_be_explained(String edits, State state) {
        assertState("transfer", "RECIPROCITY.ASYMMETRIC_OBLIGATION", "TRANSFER", edits, state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # edits                                                                                | state
            {}                                                                                     | VIOLATED
            {"/clauses/0/pluralised": true}                                                        | VIOLATED
            {"/clauses/0/pluralised": true, "/clauses/1/members": 3}                               | SATISFIED
            {"/clauses/1/members": 3}                                                              | VIOLATED
            {"/clauses/0/pluralised": null, "/clauses/1/members": null}                            | SATISFIED
            {"/clauses/0/pluralised": null, "/clauses/1/kind": null}                               | SATISFIED
            {"/clauses/0/pluralised": null, "/clauses/1/kind": "DEFINITIONS"}                      | SATISFIED
            {"/clauses/0/kind": "DEFINITIONS"}                                                     | NOT_APPLICABLE
            {"/clauses/0/kind": null}                                                              | UNKNOWN
            {"/clauses/0/kind": null, "/clauses/1/members": null}                                  | UNKNOWN
            {"/clauses/0/kind": null, "/clauses/0/pluralised": null, "/clauses/1/members": null}   | SATISFIED
            """)
    void a_text_open_to_accession_is_worded_for_many(String edits, State state) {
        assertState("accession", "ACCESSION.NOT_PLURALISED", "ACCESSION", edits, state);
    }
}
