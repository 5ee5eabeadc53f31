// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An asset that went into another (来源数据).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param assetId the source asset (来源资产), or null if not stated
 * @param externalRef the source asset that is not in the dossier (卷宗以外的来源资产), or null if not stated
 * @param acquiredBy how the input was acquired (来源数据取得方式), or null if not stated
 * @param tradeId the trade in which it was bought (取得交易), or null if not stated
 */
public record LineageInput(
        @Size(max = 200) @Nullable String assetId,
        @Size(max = 2000) @Nullable String externalRef,
        @Nullable InputAcquisition acquiredBy,
        @Size(max = 200) @Nullable String tradeId) {}
