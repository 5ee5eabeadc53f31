// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/**
 * A law, regulation, rule, guide, treaty, standard or charter (文件): the source that a rulebook encodes.
 *
 * @param id the permanent code, such as 'CBDF-2024'
 * @param title the title, in the official Chinese and in English
 * @param issuer who issued it, and under which number
 * @param rank its rank
 * @param inForce the days on which it is in force
 * @param source the address of the authentic text
 */
public record Instrument(String id, Text title, Text issuer, Rank rank, EffectivePeriod inForce, String source) {
    public Instrument {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(issuer, "issuer");
        requireNonNull(rank, "rank");
        requireNonNull(inForce, "inForce");
        requireNonNull(source, "source");
    }
}
