// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism that the exporter holds for the transfer (已具备的机制). It is in force from its first to its last day, both
 * included; an end that is not stated is open.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind which mechanism, or null if not stated
 * @param reference the number of the result, filing or certificate, or null if not stated
 * @param from its first day, inclusive, or null if open
 * @param until its last day, inclusive, or null if open
 * @param scope what it covers, in words, or null if not stated
 */
public record HeldMechanism(
        @Nullable HeldKind kind,
        @Size(max = 200) @Nullable String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Size(max = 2000) @Nullable String scope) {}
