// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.rule.Coverage;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rulebook;
import java.util.List;

/** Writes rulebooks as plain trees. */
final class RulebookWriter {

    private RulebookWriter() {}

    /**
     * Writes a rulebook.
     *
     * @throws IllegalArgumentException if it has a native fact
     */
    static Object write(Rulebook rulebook) {
        Members members = new Members()
                .put("type", RulebookReader.TYPE)
                .put("format", RulebookReader.FORMAT)
                .put("instrument", instrument(rulebook.instrument()))
                .put("revision", rulebook.revision())
                .put("schema", SchemaWriter.write(rulebook.schema()));
        if (!rulebook.parameters().isEmpty()) {
            Members parameters = new Members();
            rulebook.parameters().forEach((name, value) -> parameters.put(name, TermWriter.write(value)));
            members.put("parameters", parameters.tree());
        }
        if (!rulebook.facts().isEmpty()) {
            Members facts = new Members();
            rulebook.facts().forEach(fact -> facts.put(fact.name(), fact(fact, rulebook.instrument())));
            members.put("facts", facts.tree());
        }
        return members.put("rules", rulebook.rules(), rule -> RuleWriter.write(rule, rulebook.instrument()))
                .putStated("coverage", rulebook.coverage(), RulebookWriter::coverage)
                .putStated("notes", rulebook.notes(), RuleWriter::note)
                .tree();
    }

    private static Object instrument(Instrument instrument) {
        return new Members()
                .put("id", instrument.id())
                .put("title", instrument.title())
                .put("issuer", instrument.issuer())
                .put("rank", instrument.rank())
                .put("inForce", instrument.inForce())
                .put("source", instrument.source())
                .tree();
    }

    private static Object coverage(Coverage line) {
        return new Members()
                .put("first", line.first())
                .put("last", line.last())
                .put("kind", line.kind())
                .put("text", line.text())
                .tree();
    }

    private static Object fact(Fact fact, Instrument instrument) {
        if (!(fact instanceof Fact.Derived derived)) {
            throw new IllegalArgumentException("rulebook " + instrument.id()
                    + " must have no native fact to be written as JSON, has: '" + fact.name() + "'");
        }
        return new Members()
                .put("of", derived.parameters(), parameter -> List.of(parameter.name(), parameter.type()))
                .put("is", ConditionWriter.write(derived.is()))
                .put("text", derived.text())
                .putCitations(derived.citations())
                .tree();
    }
}
