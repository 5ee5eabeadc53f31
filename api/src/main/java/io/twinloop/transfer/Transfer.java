// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of data out of China (数据出境): one provision, or one continuing arrangement, to one recipient.
 *
 * <p>What is null is not stated, and a fact that is not stated is never taken as a no: the report asks for it where it
 * matters, or presumes what law or practice presumes and says so. {@code held} is complete when stated: a mechanism that
 * is not in it is not held. A presumption is withdrawn by naming the fact's JSON Pointer in {@code unknown}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the exporter's own reference, or null
 * @param description what the transfer is, in a few words, or null
 * @param kind how the data goes abroad, or null
 * @param exporter exporter, or null if nothing is stated of it
 * @param recipient recipient, or null if nothing is stated of it
 * @param personalInfo personal information, or null if nothing is stated of it
 * @param importantData important data, or null if nothing is stated of it
 * @param coreData core data, or null if nothing is stated of it
 * @param stateSecret state secrets, or null if nothing is stated of it
 * @param exportControl export control, or null if nothing is stated of it
 * @param humanGenetic human genetic resources, or null if nothing is stated of it
 * @param foreignRequest foreign request, or null if nothing is stated of it
 * @param ground ground of exemption, or null if nothing is stated of it
 * @param zone pilot-zone list, or null if nothing is stated of it
 * @param gba greater bay area contract, or null if nothing is stated of it
 * @param volume volume since 1 january, or null if nothing is stated of it
 * @param held the mechanisms that the exporter holds for it, or null if not stated
 * @param unknown the JSON Pointers of facts for which nothing shall be presumed
 */
public record Transfer(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String description,
        @Nullable TransferKind kind,
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

    /** Builds a transfer; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String description;
        private @Nullable TransferKind kind;
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
        private @Nullable List<HeldMechanism> held;
        private final List<String> unknown = new ArrayList<>();

        Builder() {}

        /**
         * States the exporter's own reference.
         *
         * @param value the value
         * @return this
         */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /**
         * States what the transfer is, in a few words.
         *
         * @param value the value
         * @return this
         */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /**
         * States how the data goes abroad.
         *
         * @param value the value
         * @return this
         */
        public Builder kind(TransferKind value) {
            kind = value;
            return this;
        }

        /**
         * States the group "Exporter".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder exporter(Consumer<Exporter.Builder> states) {
            Exporter.Builder builder = new Exporter.Builder();
            states.accept(builder);
            exporter = builder.build();
            return this;
        }

        /**
         * States the group "Recipient".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder recipient(Consumer<Recipient.Builder> states) {
            Recipient.Builder builder = new Recipient.Builder();
            states.accept(builder);
            recipient = builder.build();
            return this;
        }

        /**
         * States the group "Personal information".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder personalInfo(Consumer<PersonalInfo.Builder> states) {
            PersonalInfo.Builder builder = new PersonalInfo.Builder();
            states.accept(builder);
            personalInfo = builder.build();
            return this;
        }

        /**
         * States the group "Important data".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder importantData(Consumer<ImportantData.Builder> states) {
            ImportantData.Builder builder = new ImportantData.Builder();
            states.accept(builder);
            importantData = builder.build();
            return this;
        }

        /**
         * States the group "Core data".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder coreData(Consumer<CoreData.Builder> states) {
            CoreData.Builder builder = new CoreData.Builder();
            states.accept(builder);
            coreData = builder.build();
            return this;
        }

        /**
         * States the group "State secrets".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder stateSecret(Consumer<StateSecret.Builder> states) {
            StateSecret.Builder builder = new StateSecret.Builder();
            states.accept(builder);
            stateSecret = builder.build();
            return this;
        }

        /**
         * States the group "Export control".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder exportControl(Consumer<ExportControl.Builder> states) {
            ExportControl.Builder builder = new ExportControl.Builder();
            states.accept(builder);
            exportControl = builder.build();
            return this;
        }

        /**
         * States the group "Human genetic resources".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder humanGenetic(Consumer<HumanGenetic.Builder> states) {
            HumanGenetic.Builder builder = new HumanGenetic.Builder();
            states.accept(builder);
            humanGenetic = builder.build();
            return this;
        }

        /**
         * States the group "Foreign request".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder foreignRequest(Consumer<ForeignRequest.Builder> states) {
            ForeignRequest.Builder builder = new ForeignRequest.Builder();
            states.accept(builder);
            foreignRequest = builder.build();
            return this;
        }

        /**
         * States the group "Ground of exemption".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder ground(Consumer<ClaimedGround.Builder> states) {
            ClaimedGround.Builder builder = new ClaimedGround.Builder();
            states.accept(builder);
            ground = builder.build();
            return this;
        }

        /**
         * States the group "Pilot-zone list".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder zone(Consumer<ZoneList.Builder> states) {
            ZoneList.Builder builder = new ZoneList.Builder();
            states.accept(builder);
            zone = builder.build();
            return this;
        }

        /**
         * States the group "Greater Bay Area contract".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder gba(Consumer<GbaContract.Builder> states) {
            GbaContract.Builder builder = new GbaContract.Builder();
            states.accept(builder);
            gba = builder.build();
            return this;
        }

        /**
         * States the group "Volume since 1 January".
         *
         * @param states sets what is stated
         * @return this
         */
        public Builder volume(Consumer<Volume.Builder> states) {
            Volume.Builder builder = new Volume.Builder();
            states.accept(builder);
            volume = builder.build();
            return this;
        }

        /**
         * States which mechanisms are held: these and no others.
         *
         * @param mechanisms the mechanisms
         * @return this
         */
        public Builder held(HeldMechanism... mechanisms) {
            held = List.of(mechanisms);
            return this;
        }

        /**
         * Withdraws the presumptions on facts.
         *
         * @param pointers their JSON Pointers, such as '/coreData/contained'
         * @return this
         */
        public Builder unknown(String... pointers) {
            unknown.addAll(List.of(pointers));
            return this;
        }

        /**
         * Returns the transfer.
         *
         * @return the transfer
         */
        public Transfer build() {
            return new Transfer(
                    id,
                    description,
                    kind,
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
                    held,
                    unknown);
        }
    }
}
