// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import static java.util.Objects.requireNonNull;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request with the reply that is expected.
 *
 * @param ask the members of the request but for its number: 'ask' and what belongs to it
 * @param expect the members of the reply but for its number
 */
public record Case(ObjectNode ask, ObjectNode expect) {

    public Case {
        requireNonNull(ask, "ask");
        requireNonNull(expect, "expect");
    }

    /** Returns the case that a document is checked on a date. */
    static Case check(String on, boolean strict, JsonNode document, ObjectNode expect) {
        ObjectNode ask =
                JsonNodeFactory.instance.objectNode().put("ask", "check").put("on", on);
        if (strict) {
            ask.put("strict", true);
        }
        ask.set("document", document);
        return new Case(ask, expect);
    }

    /** Returns the case that flat facts are decided on a date. */
    static Case decide(String on, JsonNode facts, ObjectNode expect) {
        ObjectNode ask =
                JsonNodeFactory.instance.objectNode().put("ask", "decide").put("on", on);
        ask.set("facts", facts);
        return new Case(ask, expect);
    }

    /** Returns the request as it is sent. */
    public String request(int seq) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("seq", seq);
        request.setAll(ask);
        return request.toString();
    }
}
