// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.json.Node.JsonFlag;
import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonNumber;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.json.Node.JsonText;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON as RFC 8259 has it, and nothing more: no comments, no trailing commas, no repeated members.
 *
 * <p>Whatever the bytes are, there is a tree or an {@link UnreadableException}. This class is not thread-safe.
 */
final class LocatedParser {

    private final Cursor in;
    private int tokens;

    private LocatedParser(Cursor in) {
        this.in = in;
    }

    /** Parses a text of one value. */
    static Node parse(byte[] utf8) {
        return new LocatedParser(new Cursor(Utf8.decode(utf8))).document();
    }

    private Node document() {
        in.skipSpace();
        Place root = new Place(null, "", in.line(), in.column());
        Node value = value(root, 0);
        in.skipSpace();
        if (!in.isAtEnd()) {
            throw in.expected(root, "the end of the text", "文本结尾");
        }
        if (value == null) {
            throw root.refuse(Text.of("must be an object, was: null", "应为对象，实为：null"));
        }
        return value;
    }

    private @Nullable Node value(Place place, int depth) {
        countToken(place);
        int first = in.peek();
        if (first == '{') {
            return object(place, deeper(place, depth));
        }
        if (first == '[') {
            return list(place, deeper(place, depth));
        }
        if (first == '"') {
            return new JsonText(place, new TextScanner(in, place).scan(Limits.TEXT));
        }
        if (first == '-' || NumberScanner.isDigit(first)) {
            return number(place);
        }
        return word(place);
    }

    private @Nullable Node word(Place place) {
        String word = in.word(6);
        @Nullable Node value;
        switch (word) {
            case "true" -> value = new JsonFlag(place, true);
            case "false" -> value = new JsonFlag(place, false);
            case "null" -> value = null;
            default ->
                throw in.expected(
                        place,
                        "a value (an object, a list, a text in double quotes, a number, true, false or null)",
                        "值(对象、列表、双引号文本、数值、true、false 或 null)");
        }
        for (int i = 0; i < word.length(); i++) {
            in.advance();
        }
        return value;
    }

    private JsonNumber number(Place place) {
        NumberScanner scanner = new NumberScanner(in, place);
        String written = scanner.scan();
        return new JsonNumber(place, written, scanner.valueOf(written));
    }

    private JsonObject object(Place place, int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        in.advance();
        in.skipSpace();
        boolean more = !in.skip('}');
        while (more) {
            member(place, depth, members, names);
            in.skipSpace();
            more = in.skip(',');
            if (more) {
                in.skipSpace();
            } else if (!in.skip('}')) {
                throw in.expected(place, "',' or '}'", " ',' 或 '}' ");
            }
        }
        countToken(place);
        return new JsonObject(place, members, names);
    }

    private void member(Place object, int depth, Map<String, Node> members, Map<String, Place> names) {
        countToken(object);
        if (in.peek() != '"') {
            throw in.expected(object, "a member's name in double quotes", "双引号括起的成员名");
        }
        int line = in.line();
        int column = in.column();
        String name = new TextScanner(in, object).scan(Limits.NAME);
        Place named = object.at(name, line, column);
        Place first = names.putIfAbsent(name, named);
        if (first != null) {
            throw named.refuse(Text.of(
                    "a member must stand once, " + Quoted.of(name) + " stands also in line " + first.line()
                            + ", column " + first.column(),
                    "成员不得重复，" + Quoted.of(name) + " 已见于第 " + first.line() + " 行第 " + first.column() + " 列"));
        }
        in.skipSpace();
        if (!in.skip(':')) {
            throw in.expected(named, "':'", " ':' ");
        }
        in.skipSpace();
        Node value = value(object.at(name, in.line(), in.column()), depth);
        if (value != null) {
            members.put(name, value);
        }
    }

    private JsonList list(Place place, int depth) {
        List<Node> elements = new ArrayList<>();
        in.advance();
        in.skipSpace();
        boolean more = !in.skip(']');
        while (more) {
            elements.add(element(place.at(Integer.toString(elements.size()), in.line(), in.column()), depth));
            in.skipSpace();
            more = in.skip(',');
            if (more) {
                in.skipSpace();
            } else if (!in.skip(']')) {
                throw in.expected(place, "',' or ']'", " ',' 或 ']' ");
            }
        }
        countToken(place);
        return new JsonList(place, List.copyOf(elements));
    }

    private Node element(Place place, int depth) {
        Node value = value(place, depth);
        if (value == null) {
            throw place.refuse(Text.of("an element of a list must be stated, was: null", "列表元素应有值，实为：null"));
        }
        return value;
    }

    private int deeper(Place place, int depth) {
        if (depth == Limits.DEPTH) {
            throw in.refuse(
                    place,
                    Text.of(
                            "objects and lists must be nested at most " + Limits.DEPTH + " deep",
                            "对象和列表的嵌套不得超过 " + Limits.DEPTH + " 层"));
        }
        return depth + 1;
    }

    private void countToken(Place place) {
        tokens++;
        if (tokens > Limits.TOKENS) {
            throw in.refuse(
                    place,
                    Text.of(
                            "must have at most " + Limits.TOKENS + " names, values and brackets",
                            "成员名、值和括号合计不得超过 " + Limits.TOKENS + " 个"));
        }
    }
}
