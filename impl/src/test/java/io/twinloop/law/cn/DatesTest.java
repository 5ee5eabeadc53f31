// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.transfer.DutySource;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.LegalBasis;
import io.twinloop.transfer.Transfer;
import io.twinloop.value.Citation;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day on which an answer, a duty or the number of an article changes, with the day before. */
class DatesTest {

    private static final Map<String, Supplier<Transfer.Builder>> TRANSFERS = Map.ofEntries(
            Map.entry("few persons", DatesTest::fewPersons),
            Map.entry("many persons", DatesTest::manyPersons),
            Map.entry("no persons", () -> transfer().personalInfo(p -> p.contained(false))),
            Map.entry("on consent", DatesTest::onConsent),
            Map.entry("by a CIIO", () -> fewPersons().exporter(e -> e.ciio(true))),
            Map.entry("important", () -> important(false)),
            Map.entry("important, learnt meanwhile", () -> important(true)),
            Map.entry(
                    "secret",
                    () -> transfer().stateSecret(s -> s.contained(true).approved(false))),
            Map.entry("core data", () -> transfer().coreData(c -> c.contained(true))),
            Map.entry("household", () -> transfer().exporter(e -> e.ciio(false).householdAct(true))),
            Map.entry("children", DatesTest::children),
            Map.entry("statutory duty", DatesTest::statutoryDuty),
            Map.entry("Hong Kong", () -> within(GbaRegion.HONG_KONG)),
            Map.entry("Macao", () -> within(GbaRegion.MACAO)));

    private static Transfer.Builder fewPersons() {
        return transfer()
                .volume(v -> v.ordinaryPersons(50)
                        .sensitivePersons(0)
                        .personsHandled(50)
                        .personsSinceLastYear(50)
                        .sensitivePersonsSinceLastYear(0));
    }

    private static Transfer.Builder manyPersons() {
        return transfer()
                .volume(v -> v.ordinaryPersons(1_000_000)
                        .sensitivePersons(0)
                        .personsHandled(999_999)
                        .personsSinceLastYear(100_000)
                        .sensitivePersonsSinceLastYear(0));
    }

    private static Transfer.Builder onConsent() {
        return transfer()
                .personalInfo(p ->
                        p.contained(true).anonymised(false).sensitive(false).legalBasis(LegalBasis.CONSENT));
    }

    private static Transfer.Builder important(boolean learntMeanwhile) {
        return transfer()
                .personalInfo(p -> p.contained(false))
                .importantData(d -> d.status(ImportantDataStatus.NOTIFIED).learntDuringExport(learntMeanwhile));
    }

    private static Transfer.Builder children() {
        return transfer()
                .personalInfo(
                        p -> p.contained(true).anonymised(false).sensitive(true).minorsUnder14(true))
                .volume(v -> v.ordinaryPersons(0).sensitivePersons(1));
    }

    private static Transfer.Builder statutoryDuty() {
        return manyPersons()
                .ground(g -> g.claimed(Ground.STATUTORY_DUTY)
                        .dutySource(DutySource.PRC_LAW)
                        .necessary(true));
    }

    private static Transfer.Builder within(GbaRegion region) {
        return manyPersons()
                .gba(g -> g.contract(true)
                        .exporterInMainlandCities(true)
                        .recipientIn(region)
                        .onwardOutside(false));
    }

    private static Report report(String name, String on) {
        return check(TRANSFERS.get(name).get(), on);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "few persons,    2017-05-31, [NO_RULE]",
                "few persons,    2017-06-01, [UNSETTLED_LAW]",
                "few persons,    2023-05-31, [UNSETTLED_LAW]",
                "few persons,    2023-06-01, STANDARD_CONTRACT_OR_CERTIFICATION",
                "few persons,    2024-03-21, STANDARD_CONTRACT_OR_CERTIFICATION",
                "few persons,    2024-03-22, EXEMPT",
                "few persons,    2026-11-23, EXEMPT",
                "many persons,   2022-08-31, [UNSETTLED_LAW]",
                "many persons,   2022-09-01, SECURITY_ASSESSMENT",
                "many persons,   2024-03-21, SECURITY_ASSESSMENT",
                "no persons,     2021-08-31, [UNSETTLED_LAW]",
                "no persons,     2021-09-01, EXEMPT",
                "no persons,     2022-09-01, EXEMPT",
                "by a CIIO,      2017-05-31, [NO_RULE]",
                "by a CIIO,      2017-06-01, SECURITY_ASSESSMENT",
                "by a CIIO,      2022-09-01, SECURITY_ASSESSMENT",
                "by a CIIO,      2026-01-01, SECURITY_ASSESSMENT",
                "household,      2021-10-31, [UNSETTLED_LAW]",
                "household,      2021-11-01, EXEMPT",
                "household,      2022-09-01, EXEMPT",
                "many persons,   2024-03-22, SECURITY_ASSESSMENT",
                "many persons,   2026-11-23, SECURITY_ASSESSMENT",
                "important,      2022-08-31, [UNSETTLED_LAW]",
                "important,      2022-09-01, SECURITY_ASSESSMENT",
                "important,      2024-03-21, SECURITY_ASSESSMENT",
                "important,      2024-03-22, SECURITY_ASSESSMENT",
                "secret,         2024-04-30, PROHIBITED",
                "secret,         2024-05-01, PROHIBITED",
                "statutory duty, 2024-12-31, SECURITY_ASSESSMENT",
                "statutory duty, 2025-01-01, EXEMPT",
                "Hong Kong,      2023-12-12, SECURITY_ASSESSMENT",
                "Hong Kong,      2023-12-13, [UNSETTLED_LAW]",
                "Hong Kong,      2024-03-21, [UNSETTLED_LAW]",
                "Hong Kong,      2024-03-22, STANDARD_CONTRACT_OR_CERTIFICATION",
                "Macao,          2024-09-09, SECURITY_ASSESSMENT",
                "Macao,          2024-09-10, STANDARD_CONTRACT_OR_CERTIFICATION"
            })
    void an_answer_changes_on_the_day(String name, String on, String answer) {
        assertThat(answer(report(name, on))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} from {2}, not on {1}: {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "by a CIIO,      2017-05-31, 2017-06-01, CSL-2016:37",
                "household,      2021-10-31, 2021-11-01, PIPL:72(1)",
                "important,      2021-08-31, 2021-09-01, DSL:31",
                "important,      2022-08-31, 2022-09-01, SAM-2022:4(1)(1)",
                "by a CIIO,      2022-08-31, 2022-09-01, SAM-2022:4(1)(2)",
                "many persons,   2022-08-31, 2022-09-01, SAM-2022:4(1)(3)",
                "few persons,    2023-05-31, 2023-06-01, SCM-2023:4(1)",
                "Hong Kong,      2023-12-12, 2023-12-13, GBA-HK-2023:2",
                "by a CIIO,      2024-03-21, 2024-03-22, CBDF-2024:7(1)(1)",
                "important,      2024-03-21, 2024-03-22, CBDF-2024:9",
                "few persons,    2024-12-31, 2025-01-01, NDSMR-2024:12",
                "important,      2024-12-31, 2025-01-01, NDSMR-2024:33(1)",
                "few persons,    2024-03-21, 2024-03-22, CBDF-2024:5(1)(4)",
                "secret,         2024-04-30, 2024-05-01, SECRETS-2024:28",
                "Macao,          2024-09-09, 2024-09-10, GBA-MO-2024:2",
                "few persons,    2024-12-31, 2025-01-01, NDSMR-2024:35(1)(8)",
                "many persons,   2024-12-31, 2025-01-01, NDSMR-2024:35(1)(1)",
                "many persons,   2024-12-31, 2025-01-01, NDSMR-2024:38",
                "no persons,     2024-12-31, 2025-01-01, NDSMR-2024:37",
                "important,      2024-12-31, 2025-01-01, NDSMR-2024:37",
                "important,      2024-12-31, 2025-01-01, NDSMR-2024:31",
                "core data,      2024-12-31, 2025-01-01, NDSMR-2024:63(1)",
                "household,      2024-12-31, 2025-01-01, NDSMR-2024:63(2)",
                "children,       2024-12-31, 2025-01-01, NDSMR-2024:21",
                "children,       2024-12-31, 2025-01-01, NDSMR-2024:22",
                "no persons,     2025-04-08, 2025-04-09, QA-2025-04:answers",
                "\"important, learnt meanwhile\", 2025-05-29, 2025-05-30, QA-2025-05:answer",
                "children,       2025-12-31, 2026-01-01, CERT-2025:5(1)",
                "children,       2025-12-31, 2026-01-01, CERT-2025:5(4)",
                "children,       2025-12-31, 2026-01-01, CERT-2025:7",
                "by a CIIO,      2025-12-31, 2026-01-01, CSL-2025:39",
                "Hong Kong,      2026-01-29, 2026-01-30, QA-2026-01:answers",
                "Macao,          2026-01-29, 2026-01-30, QA-2026-01:answers",
                "on consent,     2026-07-23, 2026-07-24, QA-2026-07:answers"
            })
    void a_provision_is_cited_from_its_day(String name, String before, String from, String provision) {
        Citation cited = Citation.parse(provision);

        assertThat(report(name, before).citations()).noneMatch(citation -> citation.isWithin(cited));
        assertThat(report(name, from).citations()).anyMatch(citation -> citation.isWithin(cited));
    }

    @ParameterizedTest(name = "{0} until {1}, not on {2}: {3}")
    @CsvSource({
        "secret,       2024-04-30, 2024-05-01, SECRETS-2010:25",
        "few persons,  2024-03-21, 2024-03-22, SCM-2023:4(1)",
        "many persons, 2024-03-21, 2024-03-22, SAM-2022:4(1)(3)",
        "by a CIIO,    2025-12-31, 2026-01-01, CSL-2016:37"
    })
    void a_provision_is_cited_until_its_last_day(String name, String last, String after, String provision) {
        Citation cited = Citation.parse(provision);

        assertThat(report(name, last).citations()).anyMatch(citation -> citation.isWithin(cited));
        assertThat(report(name, after).citations()).noneMatch(citation -> citation.isWithin(cited));
    }
}
