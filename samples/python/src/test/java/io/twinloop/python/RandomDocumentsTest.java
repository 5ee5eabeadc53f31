// SPDX-License-Identifier: Apache-2.0
package io.twinloop.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Json;
import io.twinloop.Twinloop;
import io.twinloop.tck.Platform;
import io.twinloop.tck.Rulebooks;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The platform and the reference, which share no line, say the same of documents that nobody thought of. */
class RandomDocumentsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Json REFERENCE = Twinloop.load().json();
    private static final JsonNode SCHEMA =
            MAPPER.readTree(Rulebooks.readDecision("CN-OUTBOUND")).get("schema");
    private static final Platform PLATFORM = Python.documents(Python.PROGRAMS);

    @BeforeAll
    static void there_is_a_python() {
        Python.require();
    }

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_say_the_same(int seed) {
        Random random = new Random(seed);
        LocalDate on = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(4300));
        // How much is stated decides what is asked: from nearly nothing to nearly everything.
        int tenths = 1 + random.nextInt(10);
        ObjectNode request = MAPPER.createObjectNode().put("seq", seed).put("ask", "check");
        request.put("on", on.toString()).put("strict", random.nextInt(10) == 0);
        request.set("document", new RandomMembers(MAPPER, random, tenths).document(SCHEMA));

        assertThat(sets(PLATFORM.answer(request.toString())))
                .as(request.toString())
                .isEqualTo(sets(REFERENCE.answer(request.toString())));
    }

    /** Returns the members of a reply; its lists are sets. */
    private static Map<String, Object> sets(String reply) {
        Map<String, Object> members = new TreeMap<>();
        for (var member : MAPPER.readTree(reply).properties()) {
            Set<String> elements = new TreeSet<>();
            member.getValue().forEach(element -> elements.add(sorted(element)));
            members.put(
                    member.getKey(),
                    member.getValue().isArray() ? elements : member.getValue().toString());
        }
        return members;
    }

    private static String sorted(JsonNode element) {
        Map<String, JsonNode> members = new TreeMap<>();
        element.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members.isEmpty() ? element.toString() : members.toString();
    }
}
