// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lays JSON out for readers: what fits on a line stands on one. The order of members is kept. */
final class Layout {

    private static final int WIDTH = 120;

    private Layout() {}

    static String of(JsonNode value) {
        return lines(value, "", "") + "\n";
    }

    private static String lines(JsonNode value, String prefix, String indent) {
        String line = indent + prefix + line(value);
        if (line.length() <= WIDTH || !value.isContainer()) {
            return line;
        }
        String deeper = indent + "  ";
        if (value.isObject()) {
            List<Map.Entry<String, JsonNode>> members = List.copyOf(value.properties());
            return members.stream()
                    .map(member -> lines(member.getValue(), "\"" + member.getKey() + "\": ", deeper))
                    .collect(Collectors.joining(",\n", indent + prefix + "{\n", "\n" + indent + "}"));
        }
        return value.valueStream()
                .map(element -> lines(element, "", deeper))
                .collect(Collectors.joining(",\n", indent + prefix + "[\n", "\n" + indent + "]"));
    }

    private static String line(JsonNode value) {
        if (value.isObject()) {
            return join(
                    value.properties().stream(),
                    member -> "\"" + member.getKey() + "\": " + line(member.getValue()),
                    "{}");
        }
        if (value.isArray()) {
            return join(value.valueStream(), Layout::line, "[]");
        }
        return value.toString();
    }

    private static <T> String join(Stream<T> parts, Function<T, String> part, String brackets) {
        return parts.map(part).collect(Collectors.joining(", ", brackets.substring(0, 1), brackets.substring(1)));
    }
}
