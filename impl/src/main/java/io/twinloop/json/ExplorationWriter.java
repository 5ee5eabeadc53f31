// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.explore.Answer;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.DecisionDiagram.Branch;
import io.twinloop.explore.DecisionDiagram.End;
import io.twinloop.explore.DecisionDiagram.Fork;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.NotDecided;
import io.twinloop.explore.OpenLaw;
import io.twinloop.explore.Witness;
import io.twinloop.schema.Subject;
import java.util.function.Function;

/**
 * Writes explorations as plain trees.
 *
 * @param subjects writes a subject
 */
record ExplorationWriter(Function<Subject, Object> subjects) {

    /** Writes an exploration; without a diagram if the limit was reached. */
    Object write(Exploration exploration) {
        return new Members()
                .put("type", "exploration")
                .put("decision", exploration.decision())
                .put("on", exploration.on().toString())
                .put("period", exploration.period())
                .put("complete", exploration.isComplete())
                .put("expansions", exploration.expansions())
                .put("flaws", exploration.flaws(), this::flaw)
                .put("notDecided", exploration.notDecided(), ExplorationWriter::notDecided)
                .put("openLaw", exploration.openLaw(), this::openLaw)
                .putStated(
                        "diagram",
                        exploration
                                .diagram()
                                .<Object>map(diagram -> diagram.nodes().stream()
                                        .map(ExplorationWriter::node)
                                        .toList())
                                .orElse(null))
                .tree();
    }

    /** Writes an answer. */
    static Object answer(Answer answer) {
        return new Members()
                .put("kind", answer.kind())
                .putStated("outcome", answer.outcome())
                .tree();
    }

    private static Object node(DecisionDiagram.Node node) {
        if (node instanceof Fork fork) {
            return new Members()
                    .put("facts", fork.facts(), fact -> fact)
                    .put("text", fork.text())
                    .put("branches", fork.branches(), ExplorationWriter::branch)
                    .tree();
        }
        End end = (End) node;
        return new Members()
                .put("answer", answer(end.answer()))
                .put("text", end.text())
                .putStated("rules", end.rules())
                .tree();
    }

    private static Object branch(Branch branch) {
        return new Members()
                .put("text", branch.text())
                .put("values", branch.values(), value -> value)
                .put("to", branch.to())
                .putStated("rules", branch.rules())
                .tree();
    }

    private Object flaw(Flaw flaw) {
        return new Members()
                .put("kind", flaw.kind())
                .putStated("rules", flaw.rules())
                .put("text", flaw.text())
                .putStated("witnesses", flaw.witnesses(), this::witness)
                .tree();
    }

    private static Object notDecided(NotDecided notDecided) {
        return new Members()
                .put("kind", notDecided.kind())
                .putStated("rules", notDecided.rules())
                .put("text", notDecided.text())
                .tree();
    }

    private Object openLaw(OpenLaw open) {
        return new Members()
                .putStated("rules", open.rules())
                .put("reasons", open.reasons(), Members::bilingual)
                .put("witness", witness(open.witness()))
                .tree();
    }

    private Object witness(Witness witness) {
        return new Members()
                .put("subject", subjects.apply(witness.subject()))
                .put("answer", answer(witness.answer()))
                .tree();
    }
}
