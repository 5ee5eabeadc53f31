// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.transfer.ImportantDataStatus.DECLARED_UNCONFIRMED;
import static io.twinloop.transfer.ImportantDataStatus.NONE;
import static io.twinloop.transfer.ImportantDataStatus.NOTIFIED;
import static io.twinloop.transfer.ImportantDataStatus.NOT_NOTIFIED;
import static io.twinloop.transfer.ImportantDataStatus.PUBLISHED;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.FOREIGN_REQUEST;
import static io.twinloop.transfer.TransferFacts.GBA_CONTRACT;
import static io.twinloop.transfer.TransferFacts.GBA_EXPORTER;
import static io.twinloop.transfer.TransferFacts.GBA_ONWARD;
import static io.twinloop.transfer.TransferFacts.GBA_RECIPIENT;
import static io.twinloop.transfer.TransferFacts.HOUSEHOLD_ACT;
import static io.twinloop.transfer.TransferFacts.IMPORTANT_DATA_STATUS;
import static io.twinloop.transfer.TransferFacts.ORDINARY_PERSONS;
import static io.twinloop.transfer.TransferFacts.PERSONS_HANDLED;
import static io.twinloop.transfer.TransferFacts.PERSONS_SINCE_LAST_YEAR;
import static io.twinloop.transfer.TransferFacts.PI_ANONYMISED;
import static io.twinloop.transfer.TransferFacts.PI_CONTAINED;
import static io.twinloop.transfer.TransferFacts.PI_SENSITIVE;
import static io.twinloop.transfer.TransferFacts.REQUESTED_DATA_IN_CHINA;
import static io.twinloop.transfer.TransferFacts.SENSITIVE_PERSONS;
import static io.twinloop.transfer.TransferFacts.SENSITIVE_SINCE_LAST_YEAR;

import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.rule.Effect;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.Mechanism;
import io.twinloop.value.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the rules on data leaving the country share: conditions that several articles use, and effects on the decision. */
final class Outbound {

    /** The decision that all of them answer. */
    static final String DECISION = "CN-OUTBOUND";

    private Outbound() {}

    /** Information on natural persons that is not anonymised: PIPL 4. De-identified information remains within. */
    static Condition personalInformation() {
        return all(PI_CONTAINED.isYes(), PI_ANONYMISED.isNo());
    }

    /** No information on natural persons, or none that is not anonymised. */
    static Condition noPersonalInformation() {
        return any(PI_CONTAINED.isNo(), PI_ANONYMISED.isYes());
    }

    /** Personal information to which the PIPL applies: household acts of natural persons are outside, PIPL 72(1). */
    static Condition personalInformationUnderPipl() {
        return all(personalInformation(), HOUSEHOLD_ACT.isNo());
    }

    /** Told by a department or region, or published: either is enough, CBDF 2 and NDSMR 37. */
    static Condition importantData() {
        return IMPORTANT_DATA_STATUS.in(NOTIFIED, PUBLISHED);
    }

    /** Neither told nor published: what was only declared by the handler need not be filed as important data. */
    static Condition notImportantData() {
        return IMPORTANT_DATA_STATUS.in(NONE, NOT_NOTIFIED, DECLARED_UNCONFIRMED);
    }

    /** Neither told nor checked: before CBDF 2 no rule said that such data need not be taken as important. */
    static Condition perhapsImportantData() {
        return IMPORTANT_DATA_STATUS.in(NOT_NOTIFIED, DECLARED_UNCONFIRMED);
    }

    /** Data stored in China is to be provided upon a request from a foreign judicial or law-enforcement body. */
    static Condition foreignRequestForDataInChina() {
        return all(FOREIGN_REQUEST.isYes(), REQUESTED_DATA_IN_CHINA.isYes());
    }

    /** One sensitive person: by the count of the year, or since this transfer itself has sensitive information. */
    static Condition oneSensitivePerson() {
        return any(SENSITIVE_PERSONS.atLeast(1), PI_SENSITIVE.isYes());
    }

    /** From 100,000 persons (included) to 1,000,000 (excluded), or from 1 sensitive person to 10,000 (excluded). */
    static Condition volumeForContract() {
        return any(
                all(ORDINARY_PERSONS.atLeast(100_000), ORDINARY_PERSONS.below(1_000_000)),
                all(oneSensitivePerson(), SENSITIVE_PERSONS.below(10_000)));
    }

    /** From 1,000,000 persons, or from 10,000 sensitive persons, both included. */
    static Condition volumeForAssessment() {
        return any(SENSITIVE_PERSONS.atLeast(10_000), ORDINARY_PERSONS.atLeast(1_000_000));
    }

    /** Where Articles 7 and 8 of CBDF-2024 ask anything of a handler that is no CIIO: the union of their bands. */
    static Condition volumeForAnyMechanism() {
        return any(ORDINARY_PERSONS.atLeast(100_000), oneSensitivePerson());
    }

    /** Until 2024-03-21, from 100,000 persons or 10,000 sensitive persons since 1 January of the previous year, included. */
    static Condition formerVolumeForAssessment() {
        return any(PERSONS_SINCE_LAST_YEAR.atLeast(100_000), SENSITIVE_SINCE_LAST_YEAR.atLeast(10_000));
    }

    /** Until 2024-03-21, fewer than 1,000,000 persons handled, and fewer than 100,000 and 10,000 provided abroad. */
    static Condition formerVolumeForContract() {
        return all(
                PERSONS_HANDLED.below(1_000_000),
                PERSONS_SINCE_LAST_YEAR.below(100_000),
                SENSITIVE_SINCE_LAST_YEAR.below(10_000));
    }

    /** A contract of the Greater Bay Area, by an exporter who may use it, with data that stays within the area. */
    static Condition gbaContract() {
        return all(GBA_CONTRACT.isYes(), GBA_EXPORTER.isYes(), GBA_ONWARD.isNo());
    }

    /** The same with a recipient in one of the two regions, each of which has a contract of its own. */
    static Condition gbaContract(GbaRegion region) {
        return all(gbaContract(), GBA_RECIPIENT.is(region));
    }

    /** The same where the guideline of the region is in force on the day: before it, there is no such contract. */
    static Condition gbaContractUnderGuideline() {
        return all(
                gbaContract(),
                any(
                        all(GBA_RECIPIENT.is(GbaRegion.HONG_KONG), Day.ON.atLeast(Day.of("2023-12-13"))),
                        all(GBA_RECIPIENT.is(GbaRegion.MACAO), Day.ON.atLeast(Day.of("2024-09-10")))));
    }

    /** A contract of the Greater Bay Area is what the exporter uses to meet the need for a contract. */
    static Condition gbaContractUsed(GbaRegion region) {
        return all(gbaContract(region), outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION));
    }

    /** The decision has one of these outcomes. */
    static Condition outcomeIn(Mechanism... mechanisms) {
        return new Condition.OutcomeTest(DECISION, names(mechanisms), Map.of());
    }

    /** The data may go abroad, under whichever mechanism or none. */
    static Condition mayGoAbroad() {
        return outcomeIn(EXEMPT, STANDARD_CONTRACT_OR_CERTIFICATION, SECURITY_ASSESSMENT);
    }

    /** The effect of giving the decision an outcome. */
    static Effect outcome(Mechanism mechanism) {
        return new Effect.Outcome(DECISION, mechanism.name());
    }

    /** The effect of leaving the decision open between the outcomes named, or all if none is, and without the rule. */
    static Effect unsettled(String en, String zh, Mechanism... mayMean) {
        return new Effect.Unsettled(DECISION, Text.of(en, zh), names(mayMean));
    }

    private static List<String> names(Mechanism... mechanisms) {
        return Arrays.stream(mechanisms).map(Mechanism::name).toList();
    }
}
