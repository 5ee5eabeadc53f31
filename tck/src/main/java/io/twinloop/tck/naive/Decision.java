// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A decision as it was read.
 *
 * @param id its id
 * @param subject the kind of document it is about
 * @param shape what such a document is made of
 * @param outcomes its outcomes, from the loosest to the strictest
 * @param refusing those that refuse
 * @param instruments the instruments whose rules are its members
 * @param precedences which rules prevail over which
 * @param invariants what holds of every possible document
 * @param otherwise the outcome if no rule applies, or null
 */
record Decision(
        String id,
        String subject,
        Shape shape,
        List<String> outcomes,
        List<String> refusing,
        List<String> instruments,
        List<Precedence> precedences,
        List<Condition> invariants,
        @Nullable String otherwise) {

    /**
     * That rules prevail over others.
     *
     * @param higher selects those that prevail: by id, article or instrument
     * @param lower selects those that yield
     */
    record Precedence(String higher, String lower) {}

    static Decision of(JsonNode json) {
        List<String> outcomes = new ArrayList<>();
        List<String> refusing = new ArrayList<>();
        for (JsonNode outcome : json.get("outcomes")) {
            String name = outcome.get("name").stringValue();
            outcomes.add(name);
            if (outcome.path("refuses").asBoolean(false)) {
                refusing.add(name);
            }
        }
        JsonNode otherwise = json.get("otherwise");
        return new Decision(
                json.get("id").stringValue(),
                json.get("schema").get("subject").stringValue(),
                Shape.of(json.get("schema")),
                outcomes,
                refusing,
                Rule.texts(json.path("instruments")),
                json.path("precedences")
                        .valueStream()
                        .map(one -> new Precedence(
                                one.get("higher").stringValue(),
                                one.get("lower").stringValue()))
                        .toList(),
                json.path("invariants")
                        .valueStream()
                        .map(one -> ConditionReader.condition(one.get("holds")))
                        .toList(),
                otherwise == null ? null : otherwise.stringValue());
    }
}
