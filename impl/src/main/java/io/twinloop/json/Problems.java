// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.value.Text;
import java.util.Collection;
import java.util.List;

/** What a reader says of a value that is not what it must be: what was found, and what was expected. */
final class Problems {

    /** Says that a name is none that a path can have. */
    static final Text NOT_CAMEL_CASE = must("have a name in camelCase such as 'assetId'", "以驼峰式命名（如 'assetId'）");

    // Longer lists hide the answer more than they help.
    private static final int SHORT = 16;

    private Problems() {}

    /** Says that a value must be something else. */
    static Text mustBe(String en, String zh, Node found) {
        Text words = found.accept(Found.IN_WORDS);
        return Text.of("must be " + en + ", was: " + words.en(), "应为" + zh + "，实为：" + words.zh());
    }

    /** Says that a value must be made otherwise, where what it is goes without saying. */
    static Text must(String en, String zh) {
        return Text.of("must " + en, "应" + zh);
    }

    /** Says that no member has a name. */
    static Text unknownMember(String name, Collection<String> known) {
        String quoted = Quoted.of(name);
        List<String> near = Nearest.to(name, known);
        Collection<String> all = known.size() <= SHORT ? known : List.of();
        return Text.of(
                "no member is called " + quoted + " here" + listed(" (known: ", all, ", ", ")")
                        + listed("; did you mean ", near, " or ", "?"),
                "此处没有名为 " + quoted + " 的成员" + listed("（可用：", all, "、", "）") + listed("；是否应为 ", near, " 或 ", "？"));
    }

    /** Says that a member is not there. */
    static Text missingMember(String name) {
        return Text.of("must have a member " + Quoted.of(name), "应有成员 " + Quoted.of(name));
    }

    /** Says that one of several members must be there, and only one. */
    static Text oneMemberOf(Collection<String> names) {
        return Text.of(
                "must have exactly one of the members " + Quoted.of(names, ", "),
                "应有且仅有以下成员之一：" + Quoted.of(names, "、"));
    }

    /** Says that a text is not one of the known ones. */
    static Text unknownConstant(String text, Collection<String> known) {
        String quoted = Quoted.of(text);
        List<String> near = Nearest.to(text, known);
        boolean few = known.size() <= SHORT;
        return Text.of(
                "must be one of " + (few ? Quoted.of(known, ", ") : known.size() + " constants") + ", was: the text "
                        + quoted + listed("; did you mean ", near, " or ", "?"),
                "应为" + (few ? " " + Quoted.of(known, "、") + " 之一" : " " + known.size() + " 个常量之一") + "，实为：文本 " + quoted
                        + listed("；是否应为 ", near, " 或 ", "？"));
    }

    /** Says that no kind of subject has a name. */
    static Text unknownKind(String kind, Collection<String> known) {
        String quoted = Quoted.of(kind);
        return known.isEmpty()
                ? Text.of("must be a known kind of subject, was: the text " + quoted, "应为已知的判断对象种类，实为：文本 " + quoted)
                : unknownConstant(kind, known);
    }

    /** Says that a kind of subject is not the one asked for. */
    static Text otherKind(Class<?> type, Node kind) {
        return mustBe("the kind of a " + type.getSimpleName(), " " + type.getSimpleName() + " 的种类", kind);
    }

    private static String listed(String before, Collection<String> names, String separator, String after) {
        return names.isEmpty() ? "" : before + Quoted.of(names, separator) + after;
    }
}
