// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes terms and lists of the language as plain trees. */
enum TermWriter implements Term.Visitor<Object>, Items.Visitor<Object> {
    /** The only one. */
    WRITER;

    /** Writes a term. */
    static Object write(Term term) {
        return term.accept((Term.Visitor<Object>) WRITER);
    }

    /** Writes a list. */
    static Object write(Items items) {
        return items.accept((Items.Visitor<Object>) WRITER);
    }

    @Override
    public Object visitPath(Path path) {
        return path.toString();
    }

    @Override
    public Object visitLiteral(Term.Literal term) {
        return constant(term.value());
    }

    @Override
    public Object visitParameter(Term.Parameter term) {
        return Map.of("param", term.name());
    }

    @Override
    public Object visitCount(Term.Count term) {
        return Map.of("count", write(term.of()));
    }

    @Override
    public Object visitFold(Term.Fold term) {
        return new Members()
                .put(name(term.folding()), write(term.over()))
                .put("as", term.as())
                .put("of", write(term.of()))
                .tree();
    }

    @Override
    public Object visitArithmetic(Term.Arithmetic term) {
        return Map.of(name(term.operation()), List.of(write(term.left()), write(term.right())));
    }

    @Override
    public Object visitShift(Term.Shift term) {
        List<Object> shifted = List.of(write(term.date()), write(term.amount()));
        return switch (term.step()) {
            case DAYS -> Map.of("plusDays", shifted);
            case MONTHS_ROUND_DOWN ->
                new Members().put("plusMonths", shifted).put("round", "DOWN").tree();
            case MONTHS_ROUND_UP ->
                new Members().put("plusMonths", shifted).put("round", "UP").tree();
        };
    }

    @Override
    public Object visitYearEnd(Term.YearEnd term) {
        return new Members()
                .put("endOfYear", write(term.date()))
                .put("plusYears", write(term.plusYears()))
                .tree();
    }

    @Override
    public Object visitListed(Items.Listed items) {
        return Map.of("list", items.terms().stream().map(TermWriter::write).toList());
    }

    @Override
    public Object visitReferring(Items.Referring items) {
        return new Members()
                .put("referring", items.collection() + "." + items.member())
                .put("to", write(items.to()))
                .tree();
    }

    @Override
    public Object visitLineage(Items.Lineage items) {
        return Map.of("lineage", write(items.of()));
    }

    /** Returns the name of a constant of the language, as JSON has it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    // A text that begins like a path has its sign doubled.
    private static Object constant(Object value) {
        if (value instanceof String text) {
            return text.startsWith("$") ? "$" + text : text;
        }
        if (value instanceof LocalDate day) {
            return Map.of("date", day.toString());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(TermWriter::constant).toList();
        }
        return value;
    }
}
