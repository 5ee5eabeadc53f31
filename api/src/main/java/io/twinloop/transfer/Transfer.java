// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of data out of China (数据出境): one act of providing data, or one continuing arrangement, to one recipient.
 *
 * <p>What is null is not stated, and a fact that is not stated is never taken as a no: the report asks for it where it
 * matters, or presumes what law or practice presumes and says so. The mechanisms held are the exception: once any list of
 * them is stated, it is complete, and a mechanism that is not in it is not held.
 *
 * <pre>{@code
 * Transfer.builder()
 *         .exporter(e -> e.ciio(false))
 *         .volume(v -> v.ordinaryPersons(250_000).sensitivePersons(0))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the exporter's own reference, at most 200 characters
 * @param description what the transfer is, in a few words, at most 2,000 characters
 * @param kind how the data goes abroad (出境方式)
 * @param startedOn the day on which the activity began (出境活动开始之日), or null for the day asked for
 * @param exporter who provides the data (数据处理者)
 * @param recipient who receives it (境外接收方)
 * @param personalInfo the personal information among it (个人信息)
 * @param importantData whether it is important data (重要数据)
 * @param coreData whether it is core data of the state (国家核心数据)
 * @param stateSecret whether it contains state secrets (国家秘密)
 * @param exportControl whether it is a controlled item (管制物项)
 * @param humanGenetic whether it is information on human genetic resources (人类遗传资源信息)
 * @param foreignRequest whether a foreign judicial or law-enforcement body has asked for it (外国司法或者执法机构的请求)
 * @param ground the ground on which no mechanism is said to be needed (豁免情形)
 * @param zone the data list of a pilot free-trade zone on which the exporter relies (自由贸易试验区负面清单)
 * @param gba the Greater Bay Area contract on which the exporter relies (粤港澳大湾区标准合同)
 * @param volume of how many persons information is handled and has gone abroad (数量)
 * @param days the days from which time limits are reckoned (期限起算之日)
 * @param papers what the papers of the mechanism cover (申报、备案、认证材料)
 * @param held the mechanisms that the exporter holds for the transfer (已具备的机制): all of them, or null
 * @param unknown the JSON Pointers of facts of which nothing shall be presumed, such as '/coreData/contained'; never null
 */
public record Transfer(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String description,
        @Nullable TransferKind kind,
        @Nullable LocalDate startedOn,
        @Valid @Nullable Exporter exporter,
        @Valid @Nullable Recipient recipient,
        @Valid @Nullable PersonalInfo personalInfo,
        @Valid @Nullable ImportantData importantData,
        @Valid @Nullable CoreData coreData,
        @Valid @Nullable StateSecret stateSecret,
        @Valid @Nullable ExportControl exportControl,
        @Valid @Nullable HumanGenetic humanGenetic,
        @Valid @Nullable ForeignRequest foreignRequest,
        @Valid @Nullable ClaimedGround ground,
        @Valid @Nullable ZoneList zone,
        @Valid @Nullable GbaContract gba,
        @Valid @Nullable Volume volume,
        @Nullable KeyDays days,
        @Valid @Nullable Papers papers,
        @Nullable List<@Valid HeldMechanism> held,
        List<String> unknown)
        implements Subject {

    public Transfer {
        held = held == null ? null : List.copyOf(held);
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
    }

    @Override
    public String type() {
        return "transfer";
    }

    /**
     * Begins a transfer of which nothing is stated.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * States the facts of a transfer one by one; what is not set is not stated. A group is stated by what its own builder is
     * told: {@code exporter(e -> e.ciio(false))}. This class is not thread-safe.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String description;
        private @Nullable TransferKind kind;
        private @Nullable LocalDate startedOn;
        private @Nullable Exporter exporter;
        private @Nullable Recipient recipient;
        private @Nullable PersonalInfo personalInfo;
        private @Nullable ImportantData importantData;
        private @Nullable CoreData coreData;
        private @Nullable StateSecret stateSecret;
        private @Nullable ExportControl exportControl;
        private @Nullable HumanGenetic humanGenetic;
        private @Nullable ForeignRequest foreignRequest;
        private @Nullable ClaimedGround ground;
        private @Nullable ZoneList zone;
        private @Nullable GbaContract gba;
        private @Nullable Volume volume;
        private @Nullable KeyDays days;
        private @Nullable Papers papers;
        private @Nullable List<HeldMechanism> held;
        private final List<String> unknown = new ArrayList<>();

        Builder() {}

        /** States the exporter's own reference. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States what the transfer is, in a few words. */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /** States how the data goes abroad. */
        public Builder kind(TransferKind value) {
            kind = value;
            return this;
        }

        /** States the day on which the activity began. */
        public Builder startedOn(LocalDate value) {
            startedOn = value;
            return this;
        }

        /** States who provides the data. */
        public Builder exporter(Consumer<Exporter.Builder> states) {
            Exporter.Builder builder = new Exporter.Builder();
            states.accept(builder);
            exporter = builder.build();
            return this;
        }

        /** States who receives it. */
        public Builder recipient(Consumer<Recipient.Builder> states) {
            Recipient.Builder builder = new Recipient.Builder();
            states.accept(builder);
            recipient = builder.build();
            return this;
        }

        /** States what there is of personal information. */
        public Builder personalInfo(Consumer<PersonalInfo.Builder> states) {
            PersonalInfo.Builder builder = new PersonalInfo.Builder();
            states.accept(builder);
            personalInfo = builder.build();
            return this;
        }

        /** States whether it is important data. */
        public Builder importantData(Consumer<ImportantData.Builder> states) {
            ImportantData.Builder builder = new ImportantData.Builder();
            states.accept(builder);
            importantData = builder.build();
            return this;
        }

        /** States whether it is core data of the state. */
        public Builder coreData(Consumer<CoreData.Builder> states) {
            CoreData.Builder builder = new CoreData.Builder();
            states.accept(builder);
            coreData = builder.build();
            return this;
        }

        /** States whether it contains state secrets. */
        public Builder stateSecret(Consumer<StateSecret.Builder> states) {
            StateSecret.Builder builder = new StateSecret.Builder();
            states.accept(builder);
            stateSecret = builder.build();
            return this;
        }

        /** States whether it is a controlled item. */
        public Builder exportControl(Consumer<ExportControl.Builder> states) {
            ExportControl.Builder builder = new ExportControl.Builder();
            states.accept(builder);
            exportControl = builder.build();
            return this;
        }

        /** States whether it is information on human genetic resources. */
        public Builder humanGenetic(Consumer<HumanGenetic.Builder> states) {
            HumanGenetic.Builder builder = new HumanGenetic.Builder();
            states.accept(builder);
            humanGenetic = builder.build();
            return this;
        }

        /** States whether a foreign judicial or law-enforcement body has asked for it. */
        public Builder foreignRequest(Consumer<ForeignRequest.Builder> states) {
            ForeignRequest.Builder builder = new ForeignRequest.Builder();
            states.accept(builder);
            foreignRequest = builder.build();
            return this;
        }

        /** States the ground on which no mechanism is said to be needed. */
        public Builder ground(Consumer<ClaimedGround.Builder> states) {
            ClaimedGround.Builder builder = new ClaimedGround.Builder();
            states.accept(builder);
            ground = builder.build();
            return this;
        }

        /** States what is known of the data list of a pilot zone. */
        public Builder zone(Consumer<ZoneList.Builder> states) {
            ZoneList.Builder builder = new ZoneList.Builder();
            states.accept(builder);
            zone = builder.build();
            return this;
        }

        /** States what is known of a Greater Bay Area contract. */
        public Builder gba(Consumer<GbaContract.Builder> states) {
            GbaContract.Builder builder = new GbaContract.Builder();
            states.accept(builder);
            gba = builder.build();
            return this;
        }

        /** States of how many persons information is handled and has gone abroad. */
        public Builder volume(Consumer<Volume.Builder> states) {
            Volume.Builder builder = new Volume.Builder();
            states.accept(builder);
            volume = builder.build();
            return this;
        }

        /** States the days from which time limits are reckoned. */
        public Builder days(Consumer<KeyDays.Builder> states) {
            KeyDays.Builder builder = new KeyDays.Builder();
            states.accept(builder);
            days = builder.build();
            return this;
        }

        /** States what the papers of the mechanism cover. */
        public Builder papers(Consumer<Papers.Builder> states) {
            Papers.Builder builder = new Papers.Builder();
            states.accept(builder);
            papers = builder.build();
            return this;
        }

        /** States which mechanisms the exporter holds: these and no others, and if none is named, none. */
        public Builder held(HeldMechanism... mechanisms) {
            held = List.of(mechanisms);
            return this;
        }

        /** Withdraws the presumption on each fact named by its JSON Pointer, such as '/coreData/contained'. */
        public Builder unknown(String... pointers) {
            unknown.addAll(List.of(pointers));
            return this;
        }

        /** Returns the transfer. */
        public Transfer build() {
            return new Transfer(
                    id,
                    description,
                    kind,
                    startedOn,
                    exporter,
                    recipient,
                    personalInfo,
                    importantData,
                    coreData,
                    stateSecret,
                    exportControl,
                    humanGenetic,
                    foreignRequest,
                    ground,
                    zone,
                    gba,
                    volume,
                    days,
                    papers,
                    held,
                    unknown);
        }
    }
}
