// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data asset (数据资产).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param name the name (名称), or null if not stated
 * @param content what the data is (内容), or null if not stated
 * @param tier the tier of the data (数据层级), or null if not stated
 * @param form form of the product (产品形态), or null if not stated
 * @param sourceType the source of the data (数据来源类型), or null if not stated
 * @param sourceStatement the statement of the source (来源说明), or null if not stated
 * @param acquisition how it was obtained (数据取得), or null if not stated
 * @param classification the grade of the data (数据分级), or null if not stated
 * @param personalInfo the personal information (个人信息), or null if not stated
 * @param recordCount the number of records (记录数), or null if not stated
 * @param sizeBytes the size (数据量), or null if not stated
 * @param timeRange the period that the data covers (时间范围), or null if not stated
 * @param updateFrequency how often it is renewed, ISO 8601 (更新频率), or null if not stated
 * @param fields the fields (字段), or null if not stated
 * @param deidentification the de-identification (去标识化), or null if not stated
 * @param rights the rights in it (数据权利), or null if not stated
 * @param registration the registration (产权登记), or null if not stated
 * @param lineage the lineage (数据血缘), or null if not stated
 * @param training the training of the model (模型训练), or null if not stated
 * @param outputReproducesInputs whether its output reproduces its inputs (输出是否再现来源数据), or null if not stated
 * @param containsInputData whether it contains data of its inputs (是否包含来源数据), or null if not stated
 * @param publicAuthorisation the authorisation to operate public data (公共数据授权), or null if not stated
 * @param deliveredProduct whether it is a product that a public-data operator has delivered (是否已交付的授权运营产品), or
 * null if not stated
 * @param developerPartyId who developed it (开发方), or null if not stated
 * @param managerPartyId who manages it for its holder (资产管理方), or null if not stated
 */
public record DataAsset(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String name,
        @Size(max = 2000) @Nullable String content,
        @Nullable DataTier tier,
        @Nullable DataForm form,
        @Nullable SourceType sourceType,
        @Size(max = 2000) @Nullable String sourceStatement,
        @Valid @Nullable Acquisition acquisition,
        @Nullable DataGrade classification,
        @Valid @Nullable PersonalInformation personalInfo,
        @PositiveOrZero @Nullable Long recordCount,
        @PositiveOrZero @Nullable Long sizeBytes,
        @Size(max = 2000) @Nullable String timeRange,
        @Size(max = 2000) @Nullable String updateFrequency,
        @Nullable List<@Valid AssetField> fields,
        @Valid @Nullable Deidentification deidentification,
        @Nullable List<@Valid AssetRight> rights,
        @Valid @Nullable AssetRegistration registration,
        @Valid @Nullable Lineage lineage,
        @Valid @Nullable Training training,
        @Nullable Boolean outputReproducesInputs,
        @Nullable Boolean containsInputData,
        @Valid @Nullable PublicAuthorisation publicAuthorisation,
        @Nullable Boolean deliveredProduct,
        @Size(max = 200) @Nullable String developerPartyId,
        @Size(max = 200) @Nullable String managerPartyId) {
    public DataAsset {
        fields = fields == null ? null : List.copyOf(fields);
        rights = rights == null ? null : List.copyOf(rights);
    }

    /**
     * Begins one of which nothing is stated.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String content;
        private @Nullable DataTier tier;
        private @Nullable DataForm form;
        private @Nullable SourceType sourceType;
        private @Nullable String sourceStatement;
        private @Nullable Acquisition acquisition;
        private @Nullable DataGrade classification;
        private @Nullable PersonalInformation personalInfo;
        private @Nullable Long recordCount;
        private @Nullable Long sizeBytes;
        private @Nullable String timeRange;
        private @Nullable String updateFrequency;
        private @Nullable List<AssetField> fields;
        private @Nullable Deidentification deidentification;
        private @Nullable List<AssetRight> rights;
        private @Nullable AssetRegistration registration;
        private @Nullable Lineage lineage;
        private @Nullable Training training;
        private @Nullable Boolean outputReproducesInputs;
        private @Nullable Boolean containsInputData;
        private @Nullable PublicAuthorisation publicAuthorisation;
        private @Nullable Boolean deliveredProduct;
        private @Nullable String developerPartyId;
        private @Nullable String managerPartyId;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the name. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** States what the data is. */
        public Builder content(String value) {
            content = value;
            return this;
        }

        /** States the tier of the data. */
        public Builder tier(DataTier value) {
            tier = value;
            return this;
        }

        /** States form of the product. */
        public Builder form(DataForm value) {
            form = value;
            return this;
        }

        /** States the source of the data. */
        public Builder sourceType(SourceType value) {
            sourceType = value;
            return this;
        }

        /** States the statement of the source. */
        public Builder sourceStatement(String value) {
            sourceStatement = value;
            return this;
        }

        /** States how it was obtained. */
        public Builder acquisition(Acquisition value) {
            acquisition = value;
            return this;
        }

        /** States the grade of the data. */
        public Builder classification(DataGrade value) {
            classification = value;
            return this;
        }

        /** States the personal information. */
        public Builder personalInfo(PersonalInformation value) {
            personalInfo = value;
            return this;
        }

        /** States the number of records. */
        public Builder recordCount(Long value) {
            recordCount = value;
            return this;
        }

        /** States the size. */
        public Builder sizeBytes(Long value) {
            sizeBytes = value;
            return this;
        }

        /** States the period that the data covers. */
        public Builder timeRange(String value) {
            timeRange = value;
            return this;
        }

        /** States how often it is renewed, ISO 8601. */
        public Builder updateFrequency(String value) {
            updateFrequency = value;
            return this;
        }

        /** States the fields. */
        public Builder fields(AssetField... value) {
            fields = List.of(value);
            return this;
        }

        /** States the de-identification. */
        public Builder deidentification(Deidentification value) {
            deidentification = value;
            return this;
        }

        /** States the rights in it. */
        public Builder rights(AssetRight... value) {
            rights = List.of(value);
            return this;
        }

        /** States the registration. */
        public Builder registration(AssetRegistration value) {
            registration = value;
            return this;
        }

        /** States the lineage. */
        public Builder lineage(Lineage value) {
            lineage = value;
            return this;
        }

        /** States the training of the model. */
        public Builder training(Training value) {
            training = value;
            return this;
        }

        /** States whether its output reproduces its inputs. */
        public Builder outputReproducesInputs(Boolean value) {
            outputReproducesInputs = value;
            return this;
        }

        /** States whether it contains data of its inputs. */
        public Builder containsInputData(Boolean value) {
            containsInputData = value;
            return this;
        }

        /** States the authorisation to operate public data. */
        public Builder publicAuthorisation(PublicAuthorisation value) {
            publicAuthorisation = value;
            return this;
        }

        /** States whether it is a product that a public-data operator has delivered. */
        public Builder deliveredProduct(Boolean value) {
            deliveredProduct = value;
            return this;
        }

        /** States who developed it. */
        public Builder developerPartyId(String value) {
            developerPartyId = value;
            return this;
        }

        /** States who manages it for its holder. */
        public Builder managerPartyId(String value) {
            managerPartyId = value;
            return this;
        }

        /** Returns what was stated. */
        public DataAsset build() {
            return new DataAsset(
                    id,
                    name,
                    content,
                    tier,
                    form,
                    sourceType,
                    sourceStatement,
                    acquisition,
                    classification,
                    personalInfo,
                    recordCount,
                    sizeBytes,
                    timeRange,
                    updateFrequency,
                    fields,
                    deidentification,
                    rights,
                    registration,
                    lineage,
                    training,
                    outputReproducesInputs,
                    containsInputData,
                    publicAuthorisation,
                    deliveredProduct,
                    developerPartyId,
                    managerPartyId);
        }
    }
}
