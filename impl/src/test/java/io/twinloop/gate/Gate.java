// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.engine.Libraries;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The library with the two fictional rulebooks. */
final class Gate {

    static final Twinloop TWINLOOP = with(GateMarket.RULEBOOK, GateDraft.RULEBOOK);

    static final Set<String> RULES = Stream.of(GateMarket.RULEBOOK, GateDraft.RULEBOOK)
            .flatMap(rulebook -> rulebook.rules().stream())
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private Gate() {}

    static Twinloop with(Rulebook... rulebooks) {
        Twinloop twinloop = Libraries.of(List.of(), List.of());
        for (Rulebook rulebook : rulebooks) {
            twinloop = twinloop.adding(rulebook);
        }
        return twinloop;
    }

    /** Reads a document as anybody's JSON is read, and checks it. */
    static Report check(Twinloop twinloop, ObjectNode document, LocalDate on) {
        return twinloop.check(twinloop.json().readSubject(Resources.MAPPER.writeValueAsBytes(document)), on);
    }

    /** Returns what a rule came to for an entity. What is not about it is not explained. */
    static State state(Report report, String rule, String pointer) {
        return report.explanation().rules().stream()
                .filter(trace -> trace.rule().equals(rule) && trace.path().equals(pointer))
                .map(RuleTrace::state)
                .findFirst()
                .orElse(State.NOT_APPLICABLE);
    }
}
