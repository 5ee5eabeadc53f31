// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a document states, and refuses what cannot be read (semantics 8.2). */
final class DocumentReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Facts facts;
    private final Set<Defect> defects;

    private DocumentReader(Facts facts, Set<Defect> defects) {
        this.facts = facts;
        this.defects = defects;
    }

    /**
     * Reads a document.
     *
     * @param document the tree
     * @param shape what the schema of its kind says
     * @param defects the errors to make
     * @return what it states
     * @throws Unreadable if it cannot be read
     */
    static Facts read(JsonNode document, Shape shape, Set<Defect> defects) {
        Facts facts = new Facts(shape);
        DocumentReader reader = new DocumentReader(facts, defects);
        document.properties().forEach(member -> {
            String name = member.getKey();
            if (!name.equals("type") && !name.equals("unknown")) {
                reader.member(name, "", member.getValue(), shape);
            }
        });
        reader.saidUnknown(document.get("unknown"), shape);
        facts.close();
        return facts;
    }

    private void member(String name, String around, JsonNode value, Shape group) {
        String pointer = around + "/" + name.replace("~", "~0").replace("/", "~1");
        Shape shape = group.members().get(name);
        if (shape != null) {
            value(pointer, value, shape);
        } else if (!defects.contains(Defect.UNKNOWN_MEMBERS_ACCEPTED)) {
            throw new Unreadable(pointer);
        }
    }

    private void value(String pointer, JsonNode value, Shape shape) {
        if (value.isNull()) {
            if (defects.contains(Defect.NULL_IS_A_VALUE) && shape.isScalar()) {
                facts.state(pointer, Facts.NULL);
            }
            return;
        }
        switch (shape.kind()) {
            case GROUP -> {
                require(value.isObject(), pointer);
                value.properties().forEach(member -> member(member.getKey(), pointer, member.getValue(), shape));
            }
            case LIST -> list(pointer, value, shape);
            default -> {
                Object plain = plain(pointer, value, shape);
                if (!plain.toString().isBlank()) {
                    facts.state(pointer, plain);
                }
            }
        }
    }

    private void list(String pointer, JsonNode list, Shape shape) {
        require(list.isArray(), pointer);
        for (int i = 0; i < list.size(); i++) {
            require(!list.get(i).isNull(), pointer + "/" + i);
            value(pointer + "/" + i, list.get(i), shape.elements());
        }
        if (!list.isEmpty() || !defects.contains(Defect.EMPTY_LIST_IS_UNKNOWN)) {
            facts.state(pointer, list.size());
        }
    }

    private static Object plain(String pointer, JsonNode value, Shape shape) {
        switch (shape.kind()) {
            case FLAG -> {
                require(value.isBoolean(), pointer);
                return value.booleanValue();
            }
            case INTEGER, COUNT -> {
                require(value.isIntegralNumber(), pointer);
                BigDecimal number = value.decimalValue();
                require(number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0, pointer);
                return number;
            }
            case DECIMAL -> {
                require(value.isNumber(), pointer);
                return value.decimalValue();
            }
            case DATE -> {
                require(value.isString() && DAY.matcher(value.stringValue()).matches(), pointer);
                LocalDate day = day(value.stringValue());
                if (day == null) {
                    throw new Unreadable(pointer);
                }
                return day;
            }
            case CODE -> {
                require(value.isString() && shape.constants().contains(value.stringValue()), pointer);
                return value.stringValue();
            }
            default -> {
                require(value.isString(), pointer);
                return value.stringValue();
            }
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void saidUnknown(@Nullable JsonNode list, Shape root) {
        if (list == null || list.isNull()) {
            return;
        }
        require(list.isArray(), "/unknown");
        for (int i = 0; i < list.size(); i++) {
            String place = "/unknown/" + i;
            JsonNode entry = list.get(i);
            require(entry.isString() && leads(entry.stringValue(), root), place);
            facts.sayUnknown(entry.stringValue(), place);
        }
    }

    // Whether a pointer leads to something that the schema has.
    private static boolean leads(String pointer, Shape root) {
        if (!pointer.startsWith("/")) {
            return false;
        }
        Shape shape = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            Shape next = shape.kind() == Shape.Kind.LIST
                    ? step.matches("0|[1-9][0-9]*") ? shape.elements() : null
                    : shape.members().get(step);
            if (next == null) {
                return false;
            }
            shape = next;
        }
        return true;
    }

    private static void require(boolean readable, String pointer) {
        if (!readable) {
            throw new Unreadable(pointer);
        }
    }
}
