// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints plain trees: maps, lists, texts, decimals, truth values and null. Equal trees give equal texts.
 *
 * <p>This class is not thread-safe.
 */
final class JsonPrinter {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private final int deepest;

    private JsonPrinter(boolean indented, int deepest) {
        this.indented = indented;
        this.deepest = deepest;
    }

    /** Prints a document with one value on each line, indented by two spaces, ending with a line feed. */
    static String document(Object tree) {
        JsonPrinter printer = new JsonPrinter(true, Limits.DEPTH);
        printer.value(tree, 0);
        return printer.out.append('\n').toString();
    }

    /** Prints a document that is written and never read, and so may be nested as deep as it must. */
    static String report(Object tree) {
        JsonPrinter printer = new JsonPrinter(true, Integer.MAX_VALUE);
        printer.value(tree, 0);
        return printer.out.append('\n').toString();
    }

    /** Prints a value on one line. */
    static String line(Object tree) {
        JsonPrinter printer = new JsonPrinter(false, Integer.MAX_VALUE);
        printer.value(tree, 0);
        return printer.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth + 1);
        } else if (value instanceof List<?> list) {
            list(list, depth + 1);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof BigDecimal number) {
            number(number);
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException(
                    "not a plain value: " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        requireDepth(depth);
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(depth);
            text((String) entry.getKey());
            out.append(indented ? ": " : ":");
            value(entry.getValue(), depth);
            out.append(entries.hasNext() ? "," : "");
        }
        close('}', map.isEmpty(), depth);
    }

    private void list(List<?> list, int depth) {
        requireDepth(depth);
        out.append('[');
        Iterator<?> elements = list.iterator();
        while (elements.hasNext()) {
            newLine(depth);
            value(elements.next(), depth);
            out.append(elements.hasNext() ? "," : "");
        }
        close(']', list.isEmpty(), depth);
    }

    private void close(char bracket, boolean isEmpty, int depth) {
        if (!isEmpty) {
            newLine(depth - 1);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void number(BigDecimal number) {
        BigDecimal plain = PlainNumber.of(number);
        if (plain == null) {
            throw new IllegalArgumentException(
                    "a number must have at most " + Limits.NUMBER + " characters when written plainly, was: " + number);
        }
        out.append(plain.toPlainString());
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (mustEscape(text, i)) {
                    out.append(Quoted.escape(c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    // U+2028 and U+2029 end a line in JavaScript; half a surrogate pair has no UTF-8.
    private static boolean mustEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    private void requireDepth(int depth) {
        if (depth > deepest) {
            throw new IllegalArgumentException("objects and lists must be nested at most " + deepest + " deep");
        }
    }
}
