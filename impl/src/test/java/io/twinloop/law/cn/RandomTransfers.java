// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.conformance.VectorPair;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.arbitraries.ListArbitrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Transfers as JSON, made from the schema: numbers at the bounds of the rules, days around the one asked for. */
public final class RandomTransfers {

    static final String ON = "2026-01-01";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RandomTransfers() {}

    /** Returns transfers of which each fact is stated or not. */
    public static Arbitrary<ObjectNode> partlyStated() {
        return structure(TRANSFER.root(), 0.4).map(RandomTransfers::typed);
    }

    /** Returns transfers of which everything is stated, though it may contradict itself. */
    public static Arbitrary<ObjectNode> fullyStated() {
        return structure(TRANSFER.root(), 0).map(RandomTransfers::typed);
    }

    private static ObjectNode typed(ObjectNode members) {
        return VectorPair.MAPPER.createObjectNode().put("type", "transfer").setAll(members);
    }

    private static Arbitrary<ObjectNode> structure(Structure structure, double left) {
        var members = Builders.withBuilder(LinkedHashMap<String, JsonNode>::new);
        for (Map.Entry<String, Member> member : structure.members().entrySet()) {
            members = members.use(value(member.getValue(), left).injectNull(left))
                    .in((stated, value) -> {
                        if (value != null) {
                            stated.put(member.getKey(), value);
                        }
                        return stated;
                    });
        }
        return members.build(stated -> JSON.objectNode().setAll(stated));
    }

    private static Arbitrary<? extends JsonNode> value(Member member, double left) {
        if (member.type() instanceof Structure structure) {
            return structure(structure, left);
        }
        if (member.type() instanceof ListOf list && list.element() instanceof Structure element) {
            ListArbitrary<ObjectNode> elements = structure(element, left).list().ofMaxSize(2);
            return elements.map(nodes -> JSON.arrayNode().addAll(nodes));
        }
        if (member.type() instanceof ListOf list && list.element() instanceof Code code) {
            return Arbitraries.of(code.constants())
                    .map(JSON::stringNode)
                    .set()
                    .map(nodes -> JSON.arrayNode().addAll(nodes));
        }
        if (member.type() instanceof Code code) {
            return Arbitraries.of(code.constants()).map(JSON::stringNode);
        }
        return switch ((Scalar) member.type()) {
            case FLAG -> Arbitraries.of(true, false).map(JSON::booleanNode);
            case DATE ->
                Arbitraries.of("2025-12-31", "2026-01-01", "2026-01-02").map(JSON::stringNode);
            case TEXT -> Arbitraries.just(JSON.stringNode("某"));
            default ->
                Arbitraries.of(0L, 1L, 2L, 9_999L, 10_000L, 99_999L, 100_000L, 999_999L, 1_000_000L)
                        .map(JSON::numberNode);
        };
    }
}
