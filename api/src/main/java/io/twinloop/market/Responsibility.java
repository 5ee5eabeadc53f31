// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a role in a custody arrangement answers for (责任).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param role the role (角色), or null if not stated
 * @param duty what it answers for (责任内容), or null if not stated
 */
public record Responsibility(
        @Nullable CustodyRole role,
        @Size(max = 2000) @Nullable String duty) {}
