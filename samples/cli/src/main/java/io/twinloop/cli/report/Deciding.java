// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.ConditionTrace;
import io.twinloop.Evidence;
import java.util.List;
import java.util.stream.Stream;

/** The facts that made a condition what it came to: of its parts, only those that came to the same. */
final class Deciding {

    private Deciding() {}

    static List<Evidence> facts(ConditionTrace condition) {
        return read(condition).distinct().toList();
    }

    private static Stream<Evidence> read(ConditionTrace condition) {
        if (condition.parts().isEmpty()) {
            return condition.evidence().stream();
        }
        List<ConditionTrace> same = condition.parts().stream()
                .filter(part -> part.truth() == condition.truth())
                .toList();
        // What is denied came to the opposite.
        return (same.isEmpty() ? condition.parts() : same).stream().flatMap(Deciding::read);
    }

    /** Returns the facts without the lists whose elements are among them: these say more. */
    static List<Evidence> withoutWholes(List<Evidence> facts) {
        return facts.stream()
                .filter(fact -> facts.stream().noneMatch(other -> other.path().startsWith(fact.path() + "/")))
                .toList();
    }
}
