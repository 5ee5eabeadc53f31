// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import io.twinloop.Evidence;
import io.twinloop.schema.MemberType;
import io.twinloop.value.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts and their values in words: 'persons since 1 January: 250,000'. */
public final class Values {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{5,}");
    private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private Values() {}

    /**
     * Puts a fact that was read into words.
     *
     * @param evidence the fact
     * @return its label and value
     */
    public static Text of(Evidence evidence) {
        return Words.of(evidence.presumed() ? "fact.presumed" : "fact", evidence.label(), value(evidence.value()));
    }

    /**
     * Puts facts into words, one after the other.
     *
     * @param facts the facts, at least one
     * @return their labels and values
     */
    public static Text of(List<Evidence> facts) {
        return Listed.of("; ", "；", facts.stream().map(Values::of).toList());
    }

    /**
     * Puts a value into words, a constant into its own.
     *
     * @param type the type of the fact, or null if it is not known
     * @param json the value as written in JSON, or null if it is not stated
     * @return the words
     */
    public static Text of(@Nullable MemberType type, @Nullable String json) {
        if (type instanceof MemberType.Code code
                && json != null
                && code.constants().contains(unquoted(json))) {
            return code.label(unquoted(json));
        }
        Object value = value(json);
        return value instanceof Text text ? text : Text.of(value.toString(), value.toString());
    }

    private static Object value(@Nullable String json) {
        if (json == null) {
            return Words.of("value.not-stated");
        }
        return switch (json) {
            case "true" -> Words.of("value.yes");
            case "false" -> Words.of("value.no");
            case "[]" -> Words.of("value.none");
            default -> WHOLE.matcher(json).matches() ? GROUPS.matcher(json).replaceAll(",") : unquoted(json);
        };
    }

    private static String unquoted(String json) {
        boolean quoted = json.length() > 1 && json.startsWith("\"") && json.endsWith("\"");
        return quoted ? json.substring(1, json.length() - 1) : json;
    }
}
