// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.value.Text;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the library has no JSON form for, in the manner of its canonical form: one value on each line, indented by
 * two spaces. A report is put in as the library writes it.
 *
 * <p>This class is not thread-safe.
 */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /**
     * JSON as someone else has written it.
     *
     * @param json the text of one value
     */
    record Written(String json) {}

    /** Writes a tree of maps, lists, texts, numbers, truth values and written values, ending with a line feed. */
    static String write(Object tree) {
        JsonText text = new JsonText();
        text.value(tree, 0);
        return text.out.append('\n').toString();
    }

    /** Returns a text in both languages as a tree. */
    static Map<String, Object> bilingual(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("en", text.en());
        tree.put("zh", text.zh());
        return tree;
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth + 1);
        } else if (value instanceof List<?> list) {
            list(list, depth + 1);
        } else if (value instanceof Written written) {
            out.append(written.json().strip().replace("\n", "\n" + "  ".repeat(depth)));
        } else if (value instanceof String text) {
            text(text);
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(depth);
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), depth);
            out.append(entries.hasNext() ? "," : "");
        }
        close('}', map.isEmpty(), depth);
    }

    private void list(List<?> list, int depth) {
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
        out.append('\n').append("  ".repeat(depth));
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"', '\\' -> out.append('\\').appendCodePoint(codePoint);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                // Half a surrogate pair has no UTF-8.
                if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
                    out.append("\\u%04x".formatted(codePoint));
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }
}
