// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.law.cn.RandomTransfers;
import io.twinloop.law.cn.Scenario;
import io.twinloop.law.cn.ScenarioReading;
import io.twinloop.tck.naive.Library;
import io.twinloop.tck.naive.NaivePlatform;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The library against the kit's naive evaluator, which was written from the specification alone: both give the same reply,
 * in every part of it. That both pass the kit's vectors is told by {@link ReferenceTest} and by the kit.
 */
class OracleTest {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final NaivePlatform NAIVE = new NaivePlatform(Library.ofKit());

    /** Returns the parts of a reply, of which those that are lists are sets. */
    private static Map<String, Object> parts(String reply) {
        Map<String, Object> parts = new TreeMap<>();
        VectorPair.MAPPER
                .readTree(reply)
                .properties()
                .forEach(part -> parts.put(
                        part.getKey(),
                        part.getValue().isArray()
                                ? part.getValue()
                                        .valueStream()
                                        .map(JsonNode::toString)
                                        .collect(Collectors.toCollection(TreeSet::new))
                                : part.getValue().toString()));
        return parts;
    }

    private static ObjectNode check(ObjectNode document, String on) {
        ObjectNode request = VectorPair.MAPPER.createObjectNode().put("seq", 1).put("ask", "check");
        return request.put("on", on).set("document", document);
    }

    private static void agree(ObjectNode request) {
        String text = request.toString();

        assertThat(parts(TWINLOOP.json().answer(text))).as(text).isEqualTo(parts(NAIVE.answer(text)));
    }

    @Test
    void they_agree_on_every_scenario() {
        Scenario.all()
                .forEach(scenario -> agree(
                        check(ScenarioReading.transfer(scenario), scenario.on().toString())));
    }

    @Property(tries = 60, seed = "20261125")
    void they_agree_on_transfers_of_which_everything_is_stated(
            @ForAll("fullyStated") ObjectNode transfer, @ForAll("days") String on, @ForAll boolean strict) {
        agree(check(transfer, on).put("strict", strict));
    }

    // Not strict: with so much unknown, each meets the limit of evaluations in an order of its own (semantics 2.4).
    @Property(tries = 25, seed = "20261125")
    void they_agree_on_transfers_that_are_partly_stated(
            @ForAll("partlyStated") ObjectNode transfer, @ForAll("days") String on) {
        agree(check(transfer, on));
    }

    @Provide
    Arbitrary<ObjectNode> fullyStated() {
        return RandomTransfers.fullyStated().map(OracleTest::withinDomain);
    }

    @Provide
    Arbitrary<ObjectNode> partlyStated() {
        return RandomTransfers.partlyStated().map(OracleTest::withinDomain);
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(
                "2016-01-01", "2018-06-01", "2021-12-01", "2023-01-01", "2024-03-21", "2024-03-22", "2026-11-23");
    }

    // The Java type of transfers knows two bounds that no exported schema tells.
    private static ObjectNode withinDomain(ObjectNode transfer) {
        if (transfer.at("/recipient/territory").isString()) {
            ((ObjectNode) transfer.get("recipient")).put("territory", "SG");
        }
        if (transfer.at("/volume/splitFilings").asLong(1) == 0) {
            ((ObjectNode) transfer.get("volume")).put("splitFilings", 1);
        }
        return transfer;
    }
}
