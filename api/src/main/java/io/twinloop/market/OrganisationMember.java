// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member of a self-regulatory organisation (自律组织会员).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param partyId the member (会员), or null if not stated
 * @param status the state of the membership (会员状态), or null if not stated
 * @param codeAccepted whether it accepted the code of conduct (是否接受自律公约), or null if not stated
 */
public record OrganisationMember(
        @Size(max = 200) @Nullable String partyId,
        @Nullable MembershipStatus status,
        @Nullable Boolean codeAccepted) {}
