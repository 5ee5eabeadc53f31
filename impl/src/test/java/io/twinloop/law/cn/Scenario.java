// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A worked case of a transfer, with the mechanism, the decisive article and the duties that were reasoned from the text.
 *
 * @param id its number
 * @param title what it is about
 * @param on the day of the transfer
 * @param facts what is known of it
 * @param mechanism the mechanism, or UNDETERMINED
 * @param reason the decisive article
 * @param duties the duties, in the tokens of the cases
 */
public record Scenario(
        String id,
        String title,
        LocalDate on,
        ObjectNode facts,
        String mechanism,
        Citation reason,
        Set<String> duties) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public static Stream<Scenario> all() {
        try (InputStream in = Scenario.class.getResourceAsStream("/law/cn/outbound-scenarios.json")) {
            return MAPPER.readTree(requireNonNull(in)).valueStream().map(Scenario::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario of(JsonNode one) {
        JsonNode expected = one.get("expected");
        return new Scenario(
                one.get("id").stringValue(),
                one.get("title_en").stringValue(),
                LocalDate.parse(one.get("date").stringValue()),
                (ObjectNode) one.get("facts"),
                expected.get("mechanism").stringValue(),
                Citation.parse(expected.get("reasons").get(0).stringValue()),
                expected.get("duties").valueStream().map(JsonNode::stringValue).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return id + " " + on + " " + title;
    }
}
