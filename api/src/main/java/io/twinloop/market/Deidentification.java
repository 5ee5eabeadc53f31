// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The de-identification of an asset (去标识化).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param methods the methods of de-identification (去标识化方法), or null if not stated
 * @param quasiIdentifiers the quasi-identifiers (准标识符), or null if not stated
 * @param k the k of k-anonymity (K匿名参数), or null if not stated
 * @param maxRisk the greatest risk that an individual is re-identified, 0 to 1 (最大重标识风险), or null if not stated
 * @param releaseContext the surroundings of the release (发布环境), or null if not stated
 * @param reversible whether it can be reversed (是否可逆), or null if not stated
 */
public record Deidentification(
        @Nullable List<String> methods,
        @Nullable List<String> quasiIdentifiers,
        @PositiveOrZero @Nullable Long k,
        @Nullable BigDecimal maxRisk,
        @Nullable ReleaseContext releaseContext,
        @Nullable Boolean reversible) {
    public Deidentification {
        methods = methods == null ? null : List.copyOf(methods);
        quasiIdentifiers = quasiIdentifiers == null ? null : List.copyOf(quasiIdentifiers);
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
        private @Nullable List<String> methods;
        private @Nullable List<String> quasiIdentifiers;
        private @Nullable Long k;
        private @Nullable BigDecimal maxRisk;
        private @Nullable ReleaseContext releaseContext;
        private @Nullable Boolean reversible;

        Builder() {}

        /** States the methods of de-identification. */
        public Builder methods(String... value) {
            methods = List.of(value);
            return this;
        }

        /** States the quasi-identifiers. */
        public Builder quasiIdentifiers(String... value) {
            quasiIdentifiers = List.of(value);
            return this;
        }

        /** States the k of k-anonymity. */
        public Builder k(Long value) {
            k = value;
            return this;
        }

        /** States the greatest risk that an individual is re-identified, 0 to 1. */
        public Builder maxRisk(BigDecimal value) {
            maxRisk = value;
            return this;
        }

        /** States the surroundings of the release. */
        public Builder releaseContext(ReleaseContext value) {
            releaseContext = value;
            return this;
        }

        /** States whether it can be reversed. */
        public Builder reversible(Boolean value) {
            reversible = value;
            return this;
        }

        /** Returns what was stated. */
        public Deidentification build() {
            return new Deidentification(methods, quasiIdentifiers, k, maxRisk, releaseContext, reversible);
        }
    }
}
