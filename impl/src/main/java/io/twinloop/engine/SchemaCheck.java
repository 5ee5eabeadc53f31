// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Presumption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks what a schema says of its members: what is presumed of them, where ids lead and when terms begin and end.
 *
 * @param linked the rulebook with the schema
 * @param problems takes what is wrong
 */
record SchemaCheck(Linked linked, Consumer<String> problems) {

    void check() {
        structure("", linked.rulebook().schema().root());
    }

    private void structure(String path, Structure structure) {
        for (Member member : structure.members().values()) {
            String place = path.isEmpty() ? member.name() : path + "." + member.name();
            Presumption presumption = member.presumption();
            if (presumption != null) {
                presumption(place, structure, member, presumption);
            }
            type(place, member.type());
        }
        for (String end : ends(structure)) {
            Member member = structure.member(end);
            if (member == null || member.type() != Scalar.DATE) {
                problems.accept("member '" + (path.isEmpty() ? end : path + "." + end)
                        + "': a term must begin and end at a day");
            }
        }
    }

    private static List<String> ends(Structure structure) {
        String from = structure.from();
        String until = structure.until();
        return from == null || until == null ? List.of() : List.of(from, until);
    }

    private void type(String place, MemberType type) {
        if (type instanceof Structure inner) {
            structure(place, inner);
        } else if (type instanceof ListOf list) {
            type(place, list.element());
        } else if (type instanceof Reference reference && linked.entity(reference.collection()) == null) {
            problems.accept("member '" + place + "': there is no collection '" + reference.collection() + "'");
        }
    }

    private void presumption(String place, Structure owner, Member member, Presumption presumption) {
        String where = "member '" + place + "', presumption: ";
        Typing typing = new Typing(linked, Map.of("me", owner), problem -> problems.accept(where + problem));
        MemberType given = typing.of(presumption.value());
        if (given != null && Typing.Kind.of(given) != Typing.Kind.of(member.type())) {
            problems.accept(where + "it is a " + Typing.Kind.of(member.type()) + ", and is presumed to be a "
                    + Typing.Kind.of(given));
        }
        List<String> known = Typing.constants(member.type());
        Object constant = typing.constant(presumption.value());
        if (known != null && constant instanceof String text && !known.contains(text)) {
            problems.accept(where + "'" + text + "' is none of " + known);
        }
    }
}
