// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final HeldMechanism CONTRACT = new HeldMechanism(
            HeldKind.STANDARD_CONTRACT,
            "Beijing 2026-1",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31),
            "orders");

    @Test
    void the_builder_states_each_component_and_no_other() {
        Transfer built = Transfer.builder()
                .id("T-1")
                .description("Orders")
                .kind(TransferKind.TRANSMISSION)
                .startedOn(LocalDate.of(2023, 5, 31))
                .exporter(e -> e.name("Shop")
                        .ciio(false)
                        .stateOrgan(true)
                        .householdAct(false)
                        .roles(ExporterRole.LARGE_PLATFORM))
                .recipient(r -> r.name("Parent").territory("SG").listing(RecipientListing.RESTRICTED))
                .personalInfo(p -> p.contained(true)
                        .anonymised(false)
                        .sensitive(true)
                        .minorsUnder14(false)
                        .legalBasis(LegalBasis.CONTRACT))
                .importantData(d -> d.status(ImportantDataStatus.NOTIFIED).learntDuringExport(true))
                .coreData(c -> c.contained(true))
                .stateSecret(s -> s.contained(true).approved(false))
                .exportControl(c -> c.controlled(true).licensed(false))
                .humanGenetic(h -> h.contained(false)
                        .foreignControlled(true)
                        .toForeigners(true)
                        .mayAffectPublicInterest(false)
                        .reviewPassed(true))
                .foreignRequest(f -> f.received(true).storedInChina(false).approved(true))
                .ground(g -> g.claimed(Ground.CROSS_BORDER_HR)
                        .necessary(true)
                        .individualIsParty(false)
                        .employeesOnly(true)
                        .labourRules(false)
                        .collectiveContract(true)
                        .protectsLifeHealthProperty(false)
                        .dutySource(DutySource.FOREIGN_LAW)
                        .collectedAbroad(true)
                        .domesticDataIntroduced(false))
                .zone(z -> z.name("Shanghai 2024")
                        .edition(ZoneEdition.SHANGHAI_2024)
                        .inScope(true)
                        .listInForce(false)
                        .sectorCovered(true)
                        .onList(false)
                        .mechanism(ZoneMechanism.SECURITY_ASSESSMENT))
                .gba(g -> g.contract(true)
                        .exporterInMainlandCities(false)
                        .recipientIn(GbaRegion.MACAO)
                        .onwardOutside(true))
                .volume(v -> v.ordinaryPersons(250_000)
                        .sensitivePersons(5)
                        .personsHandled(900_000)
                        .personsSinceLastYear(80_000)
                        .sensitivePersonsSinceLastYear(7)
                        .splitFilings(2))
                .days(d -> d.contractEffective(day(1))
                        .contractChanged(day(2))
                        .assessmentEnds(day(3))
                        .importantDataTold(day(4))
                        .exported(day(5))
                        .millionReached(day(6))
                        .lastAudit(day(7))
                        .lastRiskAssessment(day(8)))
                .papers(p -> p.submitted(true)
                        .route(FilingRoute.CERTIFICATION)
                        .application(ApplicationPaper.APPLICATION)
                        .selfAssessment(SelfAssessmentTopic.PURPOSE)
                        .legalDocument(LegalDocumentTopic.STORAGE)
                        .impactAssessment(ImpactTopic.RECIPIENT))
                .held(CONTRACT)
                .unknown("/coreData/contained")
                .unknown("/stateSecret/contained")
                .build();

        assertThat(built)
                .isEqualTo(new Transfer(
                        "T-1",
                        "Orders",
                        TransferKind.TRANSMISSION,
                        LocalDate.of(2023, 5, 31),
                        new Exporter("Shop", false, true, false, List.of(ExporterRole.LARGE_PLATFORM)),
                        new Recipient("Parent", "SG", RecipientListing.RESTRICTED),
                        new PersonalInfo(true, false, true, false, LegalBasis.CONTRACT),
                        new ImportantData(ImportantDataStatus.NOTIFIED, true),
                        new CoreData(true),
                        new StateSecret(true, false),
                        new ExportControl(true, false),
                        new HumanGenetic(false, true, true, false, true),
                        new ForeignRequest(true, false, true),
                        new ClaimedGround(
                                Ground.CROSS_BORDER_HR,
                                true,
                                false,
                                true,
                                false,
                                true,
                                false,
                                DutySource.FOREIGN_LAW,
                                true,
                                false),
                        new ZoneList(
                                "Shanghai 2024",
                                ZoneEdition.SHANGHAI_2024,
                                true,
                                false,
                                true,
                                false,
                                ZoneMechanism.SECURITY_ASSESSMENT),
                        new GbaContract(true, false, GbaRegion.MACAO, true),
                        new Volume(250_000L, 5L, 900_000L, 80_000L, 7L, 2),
                        new KeyDays(day(1), day(2), day(3), day(4), day(5), day(6), day(7), day(8)),
                        new Papers(
                                true,
                                FilingRoute.CERTIFICATION,
                                List.of(ApplicationPaper.APPLICATION),
                                List.of(SelfAssessmentTopic.PURPOSE),
                                List.of(LegalDocumentTopic.STORAGE),
                                List.of(ImpactTopic.RECIPIENT)),
                        List.of(CONTRACT),
                        List.of("/coreData/contained", "/stateSecret/contained")));
        assertThat(built.type()).isEqualTo("transfer");
    }

    @Test
    void nothing_is_stated_of_a_transfer_that_is_only_begun() throws ReflectiveOperationException {
        Transfer begun = Transfer.builder().build();

        for (RecordComponent component : Transfer.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(begun);
            assertThat(value)
                    .as(component.getName())
                    .isEqualTo(component.getName().equals("unknown") ? List.of() : null);
        }
    }

    @Test
    void a_group_of_which_nothing_is_said_states_nothing() {
        assertThat(Transfer.builder().exporter(e -> {}).build().exporter())
                .isEqualTo(new Exporter(null, null, null, null, null));
    }

    @Test
    void to_hold_nothing_is_something_else_than_not_to_say_what_is_held() {
        assertThat(Transfer.builder().held().build().held()).isEmpty();
        assertThat(Transfer.builder().build().held()).isNull();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }

    @Test
    void a_transfer_does_not_change_with_the_lists_it_was_made_of() {
        List<HeldMechanism> held = new ArrayList<>(List.of(CONTRACT));
        List<String> unknown = new ArrayList<>(List.of("/coreData/contained"));
        Transfer transfer = new Transfer(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, held, unknown);
        held.clear();
        unknown.clear();

        assertThat(transfer.held()).containsExactly(CONTRACT);
        assertThat(transfer.unknown()).containsExactly("/coreData/contained");
    }

    @Test
    void the_schema_has_the_members_of_the_type_in_their_order_and_of_their_kinds() {
        assertThat(members(TransferFacts.TRANSFER.root())).containsExactlyElementsOf(components(Transfer.class));
    }

    private static List<String> members(Structure structure) {
        return structure.members().values().stream()
                .map(member -> member.name() + ": " + kind(member))
                .toList();
    }

    private static String kind(Member member) {
        return kind(member.type());
    }

    private static String kind(MemberType type) {
        if (type instanceof Structure structure) {
            return members(structure).toString();
        }
        if (type instanceof ListOf list) {
            return "list of " + kind(list.element());
        }
        if (type instanceof Code code) {
            return code.constants().toString();
        }
        return type == Scalar.INTEGER || type == Scalar.COUNT ? "whole number" : type.toString();
    }

    // What is to be unknown is said beside the members, not as one of them.
    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("unknown"))
                .map(component -> component.getName() + ": " + kind(component.getGenericType()))
                .toList();
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + kind(list.getActualTypeArguments()[0]);
        }
        Class<?> of = (Class<?>) type;
        if (of.isRecord()) {
            return components(of).toString();
        }
        if (of.isEnum()) {
            return Arrays.toString(of.getEnumConstants());
        }
        if (of == Long.class || of == Integer.class) {
            return "whole number";
        }
        return of == Boolean.class ? "FLAG" : of == String.class ? "TEXT" : of == LocalDate.class ? "DATE" : "none";
    }
}
