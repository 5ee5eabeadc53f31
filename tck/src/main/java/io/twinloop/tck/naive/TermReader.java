// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads terms and lists of the language from their JSON. */
final class TermReader {

    private TermReader() {}

    static Term term(JsonNode json) {
        if (isPath(json)) {
            return Path.of(json.stringValue());
        }
        if (!json.isObject() || json.has("date")) {
            return new Term.Literal(literal(json));
        }
        String kind = json.propertyNames().iterator().next();
        JsonNode first = json.get(kind);
        return switch (kind) {
            case "param" -> new Term.Parameter(first.stringValue());
            case "count" -> new Term.Count(items(first));
            case "sum", "min", "max" ->
                new Term.Fold(kind, items(first), json.get("as").stringValue(), term(json.get("of")));
            case "plus", "minus", "times" -> new Term.Arithmetic(kind, term(first.get(0)), term(first.get(1)));
            case "plusDays", "plusMonths" ->
                new Term.Shift(
                        kind, json.path("round").asString("DOWN").equals("UP"), term(first.get(0)), term(first.get(1)));
            case "endOfYear" ->
                new Term.YearEnd(
                        term(first),
                        json.has("plusYears") ? term(json.get("plusYears")) : new Term.Literal(BigDecimal.ZERO));
            default -> throw new IllegalArgumentException("no term is called '" + kind + "'");
        };
    }

    static Items items(JsonNode json) {
        if (isPath(json)) {
            return Path.of(json.stringValue());
        }
        if (json.has("list")) {
            return new Items.Listed(
                    json.get("list").valueStream().map(TermReader::term).toList());
        }
        if (json.has("lineage")) {
            return new Items.Lineage(term(json.get("lineage")));
        }
        String place = json.get("referring").stringValue();
        int dot = place.indexOf('.');
        return new Items.Referring(place.substring(0, dot), place.substring(dot + 1), term(json.get("to")));
    }

    /** Reads a constant: a text that begins with '$' has a second one before it. */
    static Object literal(JsonNode json) {
        if (json.isArray()) {
            List<Object> elements = json.valueStream().map(TermReader::literal).toList();
            return new Several(elements, false);
        }
        if (json.isObject()) {
            return LocalDate.parse(json.get("date").stringValue());
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isNumber()) {
            return json.decimalValue();
        }
        String text = json.stringValue();
        return text.startsWith("$$") ? text.substring(1) : text;
    }

    private static boolean isPath(JsonNode json) {
        return json.isString()
                && json.stringValue().startsWith("$")
                && !json.stringValue().startsWith("$$");
    }
}
