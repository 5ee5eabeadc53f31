// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The authorisation to operate public data (公共数据授权).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param grantor who granted it (授权主体), or null if not stated
 * @param agreementNo the number of the agreement (授权协议编号), or null if not stated
 * @param from the first day of the authorisation (授权起始日), or null if not stated
 * @param to the last day of the authorisation (授权届满日), or null if not stated
 */
public record PublicAuthorisation(
        @Size(max = 2000) @Nullable String grantor,
        @Size(max = 2000) @Nullable String agreementNo,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
