// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static java.util.stream.Collectors.groupingBy;

import io.twinloop.tck.Platform;
import io.twinloop.tck.run.Examiner;
import io.twinloop.tck.run.Interview;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which mutants are killed, and by which vector. Only a vector that is filed under the broken rule counts, and only if it
 * failed by its answer: a crash kills nothing.
 *
 * @param kills what became of each mutant
 */
public record KillMatrix(List<Kill> kills) {

    public KillMatrix {
        kills = List.copyOf(kills);
    }

    /**
     * Tries to kill mutants.
     *
     * @param mutants the mutants
     * @param vectors the vectors of the kit
     * @param equivalents the mutants that are proven to be right, by their ids, with the proof in words
     * @param progress told of each mutant
     */
    public static KillMatrix of(
            List<Mutant> mutants, List<Vector> vectors, Map<String, String> equivalents, MutantProgress progress) {
        Map<String, List<Vector>> byRule = vectors.stream().collect(groupingBy(Vector::rule));
        List<Kill> kills = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Kill kill = kill(mutant, byRule.getOrDefault(mutant.rule(), List.of()), equivalents);
            kills.add(kill);
            progress.done(kill, kills.size(), mutants.size());
        }
        return new KillMatrix(kills);
    }

    private static Kill kill(Mutant mutant, List<Vector> vectors, Map<String, String> equivalents) {
        return new Kill(mutant, killer(mutant, vectors), equivalents.get(mutant.id()));
    }

    /** Returns the first vector that fails on the mutant by its answer, or null. */
    public static @Nullable String killer(Mutant mutant, List<Vector> vectors) {
        try (Platform platform = mutant.platform().get()) {
            Examiner examiner = new Examiner(new Interview(platform));
            for (Vector vector : vectors) {
                if (examiner.examine(vector).status() == Status.FAIL) {
                    return vector.id();
                }
            }
            return null;
        }
    }

    /** Returns the mutants that live although they are not proven to be right. */
    public List<Kill> survivors() {
        return kills.stream().filter(Kill::survived).toList();
    }

    /** Returns the mutants that are proven to be right and were killed all the same: the proof is wrong. */
    public List<Kill> contradictions() {
        return kills.stream()
                .filter(kill -> kill.by() != null && kill.equivalent() != null)
                .toList();
    }

    /** Returns how many mutants were killed. */
    public long killed() {
        return kills.stream().filter(kill -> kill.by() != null).count();
    }

    /** Returns how many mutants are proven to be right. */
    public long equivalent() {
        return kills.stream().filter(kill -> kill.equivalent() != null).count();
    }

    /** Writes the matrix. */
    public String json() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Kill kill : kills) {
            ObjectNode row = rows.addObject()
                    .put("mutant", kill.mutant().id())
                    .put("mistake", kill.mutant().mistake());
            row.put("killedBy", kill.by());
            if (kill.equivalent() != null) {
                row.put("equivalent", kill.equivalent());
            }
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
    }
}
