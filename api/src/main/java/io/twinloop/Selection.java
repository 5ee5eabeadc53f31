// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.rule.Origin;
import java.util.List;
import java.util.TreeSet;

/**
 * Which requirements and duties are judged, by where they come from (适用范围).
 *
 * <p>A decision is always taken with all of its rules: with a part of the law it would answer too loosely. This class is
 * immutable and thread-safe.
 *
 * @param name a short permanent name, such as 'cn-2026'
 * @param origins the origins whose rules are judged, in their order
 */
public record Selection(String name, List<Origin> origins) {

    /** What the charter of the market says, and nothing else (仅章程). */
    public static final Selection CHARTER = new Selection("charter", List.of(Origin.CHARTER));

    /** The charter with law, standards and practice in China (章程、法律、标准和实践). */
    public static final Selection CN_2026 =
            new Selection("cn-2026", List.of(Origin.CHARTER, Origin.LAW, Origin.STANDARD, Origin.PRACTICE));

    /** All rules, those by analogy as well (全部规则，含类推). */
    public static final Selection FULL = new Selection("full", List.of(Origin.values()));

    public Selection {
        requireNonNull(name, "name");
        origins = List.copyOf(new TreeSet<>(List.copyOf(origins)));
    }
}
