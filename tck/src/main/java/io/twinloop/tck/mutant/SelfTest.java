// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import io.twinloop.tck.naive.Library;
import io.twinloop.tck.naive.NaivePlatform;
import io.twinloop.tck.run.Conclusion;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.run.Progress;
import io.twinloop.tck.run.RuleResult;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Selection;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.Requirement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kit's test of itself: the right platform passes, every wrong one fails by a vector that names the broken rule, and
 * those that do nothing satisfy nothing.
 *
 * @param control what came of the right platform
 * @param matrix which mutants are killed
 * @param nulls the ids of the sentences that each empty platform satisfies; none, if the kit is good
 * @param unchallenged the sentences that vectors observe and no mutant breaks
 */
public record SelfTest(
        Run control, KillMatrix matrix, Map<NullPlatform, List<String>> nulls, Set<String> unchallenged) {

    public SelfTest {
        nulls = new EnumMap<>(nulls);
        unchallenged = Set.copyOf(unchallenged);
    }

    /**
     * Tests the kit.
     *
     * @param kit the kit
     * @param progress told of each mutant
     */
    public static SelfTest of(Kit kit, MutantProgress progress) {
        Library library = Library.ofKit();
        Run control = kit.run(new NaivePlatform(library), Selection.ALL, Progress.SILENT);
        List<Mutant> mutants = new ArrayList<>(RuleMutants.of(library));
        mutants.addAll(EvaluatorMutants.of(library));
        mutants.addAll(Misreadings.of(library));
        KillMatrix matrix = KillMatrix.of(mutants, kit.vectors(), Equivalents.ofKit(), progress);
        Map<NullPlatform, List<String>> nulls = new EnumMap<>(NullPlatform.class);
        for (NullPlatform platform : NullPlatform.values()) {
            nulls.put(platform, satisfied(kit.run(platform.platform(), Selection.ALL, Progress.SILENT)));
        }
        return new SelfTest(control, matrix, nulls, unchallenged(kit, mutants));
    }

    private static List<String> satisfied(Run run) {
        return run.rules().stream()
                .filter(RuleResult::satisfied)
                .map(rule -> rule.profile().code() + " " + rule.requirement().id())
                .toList();
    }

    private static Set<String> unchallenged(Kit kit, List<Mutant> mutants) {
        Set<String> observed = new LinkedHashSet<>();
        kit.requirements().requirements().stream()
                .filter(requirement -> !requirement.profiles().isEmpty())
                .map(Requirement::id)
                .forEach(observed::add);
        mutants.forEach(mutant -> observed.remove(mutant.rule()));
        return observed;
    }

    /** Returns what is wrong with the kit, in words; empty if nothing is. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (control.conclusion() != Conclusion.CONFORMANT) {
            control.failures()
                    .map(VectorResult::vector)
                    .forEach(vector -> complaints.add("the right platform fails " + vector.id()));
        }
        matrix.survivors()
                .forEach(kill ->
                        complaints.add("no vector kills " + kill.mutant().id()));
        matrix.contradictions()
                .forEach(kill ->
                        complaints.add(kill.by() + " kills " + kill.mutant().id() + ", which is proven to be right"));
        nulls.forEach((platform, satisfied) -> {
            if (!satisfied.isEmpty()) {
                complaints.add(platform + " satisfies " + satisfied);
            }
        });
        unchallenged.forEach(rule -> complaints.add("no mutant breaks " + rule));
        return complaints;
    }

    /** Returns the number of sentences that the empty platforms satisfy. */
    public int satisfiedByNulls() {
        return nulls.values().stream().mapToInt(List::size).sum();
    }
}
