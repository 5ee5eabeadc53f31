// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A field of an asset (字段).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name the name of the field (字段名称), or null if not stated
 * @param identifier what the field tells of a person (字段标识性), or null if not stated
 * @param treatment what was done to the field (字段处理方式), or null if not stated
 */
public record AssetField(
        @Size(max = 2000) @Nullable String name,
        @Nullable FieldIdentifier identifier,
        @Nullable FieldTreatment treatment) {}
