// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes conditions of the language as plain trees. */
enum ConditionWriter implements Condition.Visitor<Object> {
    /** The only one. */
    WRITER;

    /** Writes a condition. */
    static Object write(Condition condition) {
        return condition.accept(WRITER);
    }

    @Override
    public Object visitAll(Condition.All condition) {
        return Map.of("all", parts(condition.parts()));
    }

    @Override
    public Object visitAny(Condition.Any condition) {
        return Map.of("any", parts(condition.parts()));
    }

    @Override
    public Object visitNot(Condition.Not condition) {
        return Map.of("not", write(condition.part()));
    }

    @Override
    public Object visitShown(Condition.Shown condition) {
        return Map.of("shown", write(condition.part()));
    }

    @Override
    public Object visitPresumed(Condition.Presumed condition) {
        return Map.of("presumed", write(condition.part()));
    }

    @Override
    public Object visitComparison(Condition.Comparison condition) {
        return List.of(
                TermWriter.write(condition.left()), condition.operator().sign(), TermWriter.write(condition.right()));
    }

    @Override
    public Object visitStated(Condition.Stated condition) {
        return Map.of("stated", TermWriter.write(condition.term()));
    }

    @Override
    public Object visitInForce(Condition.InForce condition) {
        Members members = new Members().put("inForce", condition.entity().toString());
        if (!condition.at().equals(Path.ON)) {
            members.put("at", TermWriter.write(condition.at()));
        }
        return members.tree();
    }

    @Override
    public Object visitNear(Condition.Near condition) {
        return new Members()
                .put("near", List.of(TermWriter.write(condition.left()), TermWriter.write(condition.right())))
                .put("by", TermWriter.write(condition.by()))
                .tree();
    }

    @Override
    public Object visitQuantified(Condition.Quantified condition) {
        return new Members()
                .put(TermWriter.name(condition.quantifier()), TermWriter.write(condition.over()))
                .put("as", condition.as())
                .put("where", write(condition.where()))
                .tree();
    }

    @Override
    public Object visitFactTest(Condition.FactTest condition) {
        return new Members()
                .put("fact", condition.fact())
                .put("of", condition.of(), TermWriter::write)
                .tree();
    }

    @Override
    public Object visitOutcomeTest(Condition.OutcomeTest condition) {
        Members members = new Members().put("outcome", condition.decision()).put("in", condition.in(), name -> name);
        if (!condition.with().isEmpty()) {
            Map<String, Object> with = new LinkedHashMap<>();
            condition.with().forEach((fact, mapped) -> with.put(fact, mapped(mapped)));
            members.put("with", with);
        }
        return members.tree();
    }

    private static List<Object> parts(List<Condition> parts) {
        return parts.stream().map(ConditionWriter::write).toList();
    }

    private static Object mapped(Condition.Mapped mapped) {
        Object source = mapped.term() != null
                ? TermWriter.write(mapped.term())
                : Map.of("test", write(requireNonNull(mapped.condition())));
        return switch (mapped.kind()) {
            case EXACT -> source;
            case PRESUMED -> Map.of("presumed", source);
            case AT_LEAST -> Map.of("atLeast", source);
        };
    }
}
