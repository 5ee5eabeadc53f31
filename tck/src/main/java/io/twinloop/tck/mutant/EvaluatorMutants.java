// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static java.util.Map.entry;

import io.twinloop.tck.naive.Defect;
import io.twinloop.tck.naive.Library;
import io.twinloop.tck.naive.NaivePlatform;
import java.util.List;
import java.util.Map;

/** Breaks the evaluator: mistakes that concern no rule in particular, each against the sentence that forbids it. */
final class EvaluatorMutants {

    private static final Map<String, List<Defect>> BY_SENTENCE = Map.ofEntries(
            entry("TL-FACT-01", List.of(Defect.NULL_IS_A_VALUE)),
            entry("TL-FACT-02", List.of(Defect.UNKNOWN_IS_NO)),
            entry("TL-FACT-03", List.of(Defect.PRESUMPTIONS_IGNORED)),
            entry("TL-FACT-04", List.of(Defect.PRESUMPTIONS_IGNORED)),
            entry("TL-FACT-07", List.of(Defect.EMPTY_LIST_IS_UNKNOWN)),
            entry("TL-FACT-08", List.of(Defect.PERIOD_END_EXCLUSIVE)),
            entry("TL-COND-01", List.of(Defect.UNKNOWN_IS_NO)),
            entry("TL-COND-03", List.of(Defect.INVARIANTS_IGNORED)),
            entry("TL-RULE-02", List.of(Defect.BURDEN_IGNORED)),
            entry("TL-RULE-03", List.of(Defect.UNKNOWN_IS_NO)),
            entry("TL-RULE-04", List.of(Defect.FIRST_OUTCOME_WINS)),
            entry("TL-DECISION-01", List.of(Defect.FIRST_OUTCOME_WINS)),
            entry("TL-DECISION-02", List.of(Defect.UNSETTLED_IS_LOOSEST)),
            entry("TL-DECISION-03", List.of(Defect.DUTIES_OF_PROHIBITED)),
            entry("TL-VERDICT-03", List.of(Defect.SWALLOW)),
            entry("TL-DATE-01", List.of(Defect.PERIODS_OF_RULES_IGNORED)),
            entry("TL-READ-01", List.of(Defect.UNKNOWN_MEMBERS_ACCEPTED)));

    private EvaluatorMutants() {}

    /** Returns the mutants, in the order of the sentences. */
    static List<Mutant> of(Library library) {
        return BY_SENTENCE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(sentence -> sentence.getValue().stream()
                        .map(defect -> new Mutant(
                                sentence.getKey() + " " + defect,
                                sentence.getKey(),
                                defect.hunts(),
                                () -> new NaivePlatform(library, defect))))
                .toList();
    }
}
