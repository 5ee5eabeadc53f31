// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON has them: maps, lists, texts, decimals and truth values; dates and constants are texts. */
final class PlainValue {

    private PlainValue() {}

    /**
     * Returns the plain members of a group. What says nothing is left out: null, a blank text, a group without members.
     * A list stays, even if it is empty, and its elements keep their places.
     *
     * @throws IllegalArgumentException if a value has no JSON form
     */
    static Map<String, Object> members(Map<?, ?> members) {
        return members(members, "", 0);
    }

    /** Returns whether a member with this value states nothing. */
    static boolean saysNothing(Object plain) {
        return (plain instanceof String text && text.isBlank()) || (plain instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Map<String, Object> members(Map<?, ?> members, String pointer, int depth) {
        requireDepth(pointer, depth);
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw noForm(pointer, "a member named by " + kind(key));
            }
            if (value != null) {
                Object member = of(value, Pointers.of(pointer, name), depth);
                if (!saysNothing(member)) {
                    plain.put(name, member);
                }
            }
        });
        return plain;
    }

    private static List<Object> elements(List<?> elements, String pointer, int depth) {
        requireDepth(pointer, depth);
        List<Object> plain = new ArrayList<>();
        for (Object element : elements) {
            plain.add(of(element, Pointers.of(pointer, Integer.toString(plain.size())), depth));
        }
        return plain;
    }

    private static Object of(@Nullable Object value, String pointer, int depth) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return members(map, pointer, depth + 1);
        }
        if (value instanceof List<?> list) {
            return elements(list, pointer, depth + 1);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        BigDecimal decimal = decimal(value);
        if (decimal == null) {
            throw noForm(pointer, kind(value));
        }
        BigDecimal plain = PlainNumber.of(decimal);
        if (plain == null) {
            throw noForm(pointer, "a number of more than " + Limits.NUMBER + " characters");
        }
        return plain;
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (value instanceof Byte || value instanceof Short || value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        // The shortest decimal that the binary number stands for: 0.1 is 0.1.
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Float number && Float.isFinite(number)) {
            return new BigDecimal(number.toString());
        }
        return null;
    }

    private static void requireDepth(String pointer, int depth) {
        // The document that holds the members is the first level.
        if (depth > Limits.DEPTH - 1) {
            throw noForm(pointer, "a value nested more than " + Limits.DEPTH + " deep");
        }
    }

    private static IllegalArgumentException noForm(String pointer, String what) {
        return new IllegalArgumentException(
                "a subject must have values with a JSON form, has at '" + pointer + "': " + what);
    }

    private static String kind(@Nullable Object value) {
        return value == null ? "null" : "a " + value.getClass().getName();
    }
}
