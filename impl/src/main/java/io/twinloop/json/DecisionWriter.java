// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Precedence;

/** Writes decisions as plain trees. */
final class DecisionWriter {

    private DecisionWriter() {}

    /** Writes a decision. */
    static Object write(Decision decision) {
        return new Members()
                .put("type", DecisionReader.TYPE)
                .put("format", RulebookReader.FORMAT)
                .put("id", decision.id())
                .put("question", decision.question())
                .put("schema", SchemaWriter.write(decision.schema()))
                .put("outcomes", decision.outcomes(), DecisionWriter::option)
                .put("instruments", decision.instruments(), instrument -> instrument)
                .putStated("precedences", decision.precedences(), DecisionWriter::precedence)
                .putStated("invariants", decision.invariants(), DecisionWriter::invariant)
                .putStated("ascending", decision.ascending(), path -> path)
                .putStated("otherwise", decision.otherwise())
                .tree();
    }

    private static Object option(Decision.Option option) {
        return new Members()
                .put("name", option.name())
                .put("text", option.text())
                .putYes("refuses", option.refuses())
                .tree();
    }

    private static Object precedence(Precedence precedence) {
        return new Members()
                .put("higher", precedence.higher())
                .put("lower", precedence.lower())
                .put("cite", Members.citation(precedence.citation()))
                .put("ground", precedence.ground())
                .tree();
    }

    private static Object invariant(Decision.Invariant invariant) {
        return new Members()
                .put("name", invariant.name())
                .put("text", invariant.text())
                .put("holds", ConditionWriter.write(invariant.holds()))
                .tree();
    }
}
