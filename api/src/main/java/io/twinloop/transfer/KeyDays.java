// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from which time limits are reckoned (期限起算之日): with them a duty's limit becomes a date.
 *
 * <p>No day decides anything but a limit. A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contractEffective the day on which the contract took effect (标准合同生效之日)
 * @param contractChanged the day on which the supplemented or new contract took effect (补充或者重新订立的标准合同生效之日)
 * @param assessmentEnds the last day of the validity of the assessment (评估结果有效期届满之日)
 * @param importantDataTold the day on which the data was told or published to be important (被告知或者公开发布为重要数据之日)
 * @param exported the day of the export (数据出境之日)
 * @param millionReached the day on which the number of 1,000,000 persons was reached (处理个人信息达到100万人之日)
 * @param lastAudit the day of the previous audit (上一次合规审计之日)
 * @param lastRiskAssessment the day of the previous yearly risk assessment (上一年度风险评估之日)
 */
public record KeyDays(
        @Nullable LocalDate contractEffective,
        @Nullable LocalDate contractChanged,
        @Nullable LocalDate assessmentEnds,
        @Nullable LocalDate importantDataTold,
        @Nullable LocalDate exported,
        @Nullable LocalDate millionReached,
        @Nullable LocalDate lastAudit,
        @Nullable LocalDate lastRiskAssessment) {

    /** States days one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate contractEffective;
        private @Nullable LocalDate contractChanged;
        private @Nullable LocalDate assessmentEnds;
        private @Nullable LocalDate importantDataTold;
        private @Nullable LocalDate exported;
        private @Nullable LocalDate millionReached;
        private @Nullable LocalDate lastAudit;
        private @Nullable LocalDate lastRiskAssessment;

        Builder() {}

        /** States the day on which the contract took effect. */
        public Builder contractEffective(LocalDate value) {
            contractEffective = value;
            return this;
        }

        /** States the day on which the supplemented or new contract took effect. */
        public Builder contractChanged(LocalDate value) {
            contractChanged = value;
            return this;
        }

        /** States the last day of the validity of the assessment. */
        public Builder assessmentEnds(LocalDate value) {
            assessmentEnds = value;
            return this;
        }

        /** States the day on which the data was told or published to be important. */
        public Builder importantDataTold(LocalDate value) {
            importantDataTold = value;
            return this;
        }

        /** States the day of the export. */
        public Builder exported(LocalDate value) {
            exported = value;
            return this;
        }

        /** States the day on which the number of 1,000,000 persons was reached. */
        public Builder millionReached(LocalDate value) {
            millionReached = value;
            return this;
        }

        /** States the day of the previous audit. */
        public Builder lastAudit(LocalDate value) {
            lastAudit = value;
            return this;
        }

        /** States the day of the previous yearly risk assessment. */
        public Builder lastRiskAssessment(LocalDate value) {
            lastRiskAssessment = value;
            return this;
        }

        KeyDays build() {
            return new KeyDays(
                    contractEffective,
                    contractChanged,
                    assessmentEnds,
                    importantDataTold,
                    exported,
                    millionReached,
                    lastAudit,
                    lastRiskAssessment);
        }
    }
}
