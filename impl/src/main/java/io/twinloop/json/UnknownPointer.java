// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A step of a pointer that withdraws a presumption: it must lead to a member that the schema has, whether or not the
 * document states it.
 *
 * @param node the pointer
 * @param step the step
 */
record UnknownPointer(Node node, String step) implements TypeVisitor<MemberType> {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Reads a pointer. */
    static String read(Node node, Schema schema) {
        String pointer = Expect.text(node);
        List<String> steps = Pointers.steps(pointer);
        if (steps == null || steps.isEmpty()) {
            throw node.place()
                    .refuse(Problems.mustBe(
                            "the JSON Pointer of a member such as '/exporter/ciio'",
                            "成员的 JSON 指针（如 '/exporter/ciio'）",
                            node));
        }
        MemberType type = schema.root();
        for (String step : steps) {
            type = new UnknownPointer(node, step).visit(type);
        }
        return pointer;
    }

    @Override
    public MemberType visitScalar(Scalar type) {
        throw leadsNowhere();
    }

    @Override
    public MemberType visitCode(Code type) {
        throw leadsNowhere();
    }

    @Override
    public MemberType visitReference(Reference type) {
        throw leadsNowhere();
    }

    @Override
    public MemberType visitStructure(Structure type) {
        Member member = type.member(step);
        if (member == null) {
            throw node.place()
                    .refuse(Problems.unknownMember(step, type.members().keySet()));
        }
        return member.type();
    }

    @Override
    public MemberType visitList(ListOf type) {
        if (!INDEX.matcher(step).matches()) {
            throw node.place()
                    .refuse(Text.of(
                            "must have an index such as 0 after a list, was: " + Quoted.of(step),
                            "列表之后应为序号（如 0），实为：" + Quoted.of(step)));
        }
        return type.element();
    }

    private UnreadableException leadsNowhere() {
        return node.place()
                .refuse(Text.of(
                        "must end at a member without members, goes on with " + Quoted.of(step),
                        "应止于无下级成员的成员，其后仍有 " + Quoted.of(step)));
    }
}
