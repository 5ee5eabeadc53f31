// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import io.twinloop.language.Path;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Presumption;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads schemas. */
final class SchemaReader {

    private static final List<String> SCALARS =
            Arrays.stream(Scalar.values()).map(TermWriter::name).toList();

    private static final List<String> HEADS = List.of("type", "code", "reference", "members", "list");
    private static final List<String> OF_STRUCTURES = List.of("members", "term", "madeFrom");
    private static final List<String> OF_CODES = List.of("code", "labels");
    private static final List<String> OF_LISTS = List.of("list", "filed", "collection");
    private static final List<String> DESCRIPTION = List.of("label", "question", "unit", "cites", "presumed", "change");

    private SchemaReader() {}

    /** Reads a schema. */
    static Schema read(Node node) {
        Form form = Form.of(node, "subject", "label", "members", "term", "madeFrom");
        Structure root = structure(form);
        for (String reserved : List.of(SubjectReader.TYPE, SubjectReader.UNKNOWN)) {
            if (root.member(reserved) != null) {
                throw form.need("members")
                        .place()
                        .refuse(Text.of(
                                "must not have a member " + Quoted.of(reserved) + ", which every document has",
                                "不得有成员 " + Quoted.of(reserved) + "，该名称为各类文档所共有"));
            }
        }
        return new Schema(form.need("subject", Expect::words), form.need("label", Expect::bilingual), root);
    }

    private static Member member(String name, Node node) {
        Form form = typed(node, DESCRIPTION);
        return new Member(
                name,
                type(form),
                form.need("label", Expect::bilingual),
                form.find("question", Expect::bilingual),
                form.find("unit", Expect::bilingual),
                form.list("cites", Expect::citation),
                form.find("presumed", SchemaReader::presumption),
                form.find("change", Expect::bilingual));
    }

    private static Presumption presumption(Node node) {
        Form form = Form.of(node, "value", "because");
        return new Presumption(form.need("value", TermReader::read), form.need("because", Expect::bilingual));
    }

    // The members that belong to the kind of type that the object names, and others that belong to any.
    private static Form typed(Node node, List<String> others) {
        JsonObject object = Expect.object(node);
        String head = new Form(object).onlyOneOf(HEADS);
        List<String> known = new ArrayList<>(
                switch (head) {
                    case "members" -> OF_STRUCTURES;
                    case "code" -> OF_CODES;
                    case "list" -> OF_LISTS;
                    default -> List.of(head);
                });
        known.addAll(others);
        return Form.of(object, known);
    }

    private static MemberType type(Form form) {
        return switch (form.onlyOneOf(HEADS)) {
            case "type" -> scalar(form.need("type"));
            case "code" -> code(form);
            case "reference" -> new Reference(form.need("reference", Expect::words));
            case "members" -> structure(form);
            default -> list(form);
        };
    }

    private static Scalar scalar(Node node) {
        return Scalar.valueOf(Expect.constant(node, SCALARS).toUpperCase(Locale.ROOT));
    }

    private static Code code(Form form) {
        List<String> constants = form.need("code", code -> Expect.list(code, Expect::words));
        return new Code(constants, form.find("labels", labels -> labels(labels, constants), Map.of()));
    }

    private static Map<String, Text> labels(Node node, List<String> constants) {
        JsonObject object = Expect.object(node);
        Map<String, Text> labels = new LinkedHashMap<>();
        object.members().forEach((constant, label) -> {
            if (!constants.contains(constant)) {
                throw object.placeOf(constant).refuse(Problems.unknownConstant(constant, constants));
            }
            labels.put(constant, Expect.bilingual(label));
        });
        return labels;
    }

    private static Structure structure(Form form) {
        JsonObject object = form.need("members", Expect::object);
        Map<String, Member> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            object.placeOf(name).build(() -> Path.of(name), Problems.NOT_CAMEL_CASE);
            members.put(name, member(name, member));
        });
        List<String> ends = form.find(
                "term",
                term -> Expect.elements(term, 2).stream().map(Expect::text).toList(),
                List.of());
        return new Structure(
                members,
                ends.isEmpty() ? null : ends.get(0),
                ends.isEmpty() ? null : ends.get(1),
                form.find("madeFrom", Expect::words));
    }

    private static ListOf list(Form form) {
        boolean filed = form.find("filed", Expect::flag, false);
        return new ListOf(
                type(typed(form.need("list"), List.of())),
                filed ? Completeness.FILED : Completeness.COMPLETE,
                form.find("collection", Expect::flag, false));
    }
}
