// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.twinloop.UnreadableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came: the text of each member, not yet read.
 *
 * <p>The members are read one by one, so that the number of a request is known whatever is wrong with the rest of it, and a
 * document in it is read as if it had come alone: with the same limits, and refused with the same places.
 *
 * @param members the texts, by the names of the members
 */
record Envelope(Map<String, String> members) {

    private static final Place ROOT = new Place(null, "", 1, 1);

    /** Opens a request. */
    static Envelope open(String request) {
        Cursor in = new Cursor(Utf8.decode(request.getBytes(UTF_8)));
        Map<String, String> members = new LinkedHashMap<>();
        in.skipSpace();
        if (!in.skip('{')) {
            throw in.expected(ROOT, "an object", "对象");
        }
        in.skipSpace();
        boolean more = !in.skip('}');
        while (more) {
            member(in, members);
            more = in.skip(',');
            if (more) {
                in.skipSpace();
            } else if (!in.skip('}')) {
                throw in.expected(ROOT, "',' or '}'", " ',' 或 '}' ");
            }
        }
        in.skipSpace();
        if (!in.isAtEnd()) {
            throw in.expected(ROOT, "the end of the text", "文本结尾");
        }
        return new Envelope(members);
    }

    private static void member(Cursor in, Map<String, String> members) {
        if (in.peek() != '"') {
            throw in.expected(ROOT, "a member's name in double quotes", "双引号括起的成员名");
        }
        String name = new TextScanner(in, ROOT).scan(Limits.NAME);
        in.skipSpace();
        if (!in.skip(':')) {
            throw in.expected(ROOT, "':'", " ':' ");
        }
        int begin = in.at();
        skipValue(in);
        if (members.put(name, in.since(begin).strip()) != null) {
            throw in.refuse(
                    ROOT, Problems.must("have each member once: " + Quoted.of(name), "各成员仅出现一次：" + Quoted.of(name)));
        }
    }

    // Only looks for the end: whoever reads the value finds out whether it is one.
    private static void skipValue(Cursor in) {
        int depth = 0;
        int here = in.peek();
        while (here != Cursor.END && (depth > 0 || (here != ',' && here != '}'))) {
            in.advance();
            if (here == '"') {
                skipText(in);
            } else if (here == '{' || here == '[') {
                depth++;
            } else if ((here == '}' || here == ']') && depth > 0) {
                depth--;
            }
            here = in.peek();
        }
    }

    private static void skipText(Cursor in) {
        int here = in.advance();
        while (here != Cursor.END && here != '"') {
            if (here == '\\') {
                in.advance();
            }
            here = in.advance();
        }
    }

    /** Refuses any member that is not one of some. */
    void requireOnly(List<String> known) {
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw ROOT.refuse(Problems.unknownMember(name, known));
            }
        }
    }

    /** Returns whether a member is stated. */
    boolean has(String name) {
        String text = members.get(name);
        return text != null && !text.equals("null");
    }

    /** Returns the text of a member that must be stated. */
    String text(String name) {
        String text = members.get(name);
        if (text == null || !has(name)) {
            throw ROOT.refuse(Problems.missingMember(name));
        }
        return text;
    }

    /** Returns what a member gives that must be stated. */
    <T> T need(String name, Function<Node, T> reader) {
        byte[] text = text(name).getBytes(UTF_8);
        try {
            return reader.apply(LocatedParser.parse(text));
        } catch (UnreadableException inside) {
            String pointer = Pointers.of(ROOT.pointer(), name) + inside.pointer();
            throw new UnreadableException(pointer, inside.line(), inside.column(), inside.problem());
        }
    }

    /** Returns what a member gives, or null if it is not stated. */
    <T> @Nullable T find(String name, Function<Node, T> reader) {
        return has(name) ? need(name, reader) : null;
    }
}
