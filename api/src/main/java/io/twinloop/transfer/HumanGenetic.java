// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is information on China's human genetic resources (人类遗传资源信息), HGR-2019.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether the transfer contains such information
 * @param foreignControlled whether the exporter is a foreign organisation or person, or a body that one of these has set up
 *     or actually controls (外国组织、个人及其设立或者实际控制的机构)
 * @param toForeigners whether the recipient is one of these
 * @param mayAffectPublicInterest whether the provision may affect public health, national security or the public interest of
 *     China (可能影响我国公众健康、国家安全和社会公共利益)
 * @param reviewPassed whether it has passed the security review of the competent department (安全审查)
 */
public record HumanGenetic(
        @Nullable Boolean contained,
        @Nullable Boolean foreignControlled,
        @Nullable Boolean toForeigners,
        @Nullable Boolean mayAffectPublicInterest,
        @Nullable Boolean reviewPassed) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;
        private @Nullable Boolean foreignControlled;
        private @Nullable Boolean toForeigners;
        private @Nullable Boolean mayAffectPublicInterest;
        private @Nullable Boolean reviewPassed;

        Builder() {}

        /** States whether the transfer contains such information. */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        /** States whether the exporter is foreign, or set up or actually controlled from abroad. */
        public Builder foreignControlled(boolean value) {
            foreignControlled = value;
            return this;
        }

        /** States whether the recipient is foreign, or set up or actually controlled from abroad. */
        public Builder toForeigners(boolean value) {
            toForeigners = value;
            return this;
        }

        /** States whether the provision may affect public health, national security or the public interest. */
        public Builder mayAffectPublicInterest(boolean value) {
            mayAffectPublicInterest = value;
            return this;
        }

        /** States whether it has passed the security review. */
        public Builder reviewPassed(boolean value) {
            reviewPassed = value;
            return this;
        }

        HumanGenetic build() {
            return new HumanGenetic(contained, foreignControlled, toForeigners, mayAffectPublicInterest, reviewPassed);
        }
    }
}
