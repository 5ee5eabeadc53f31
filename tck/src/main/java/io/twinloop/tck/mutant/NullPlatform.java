// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import io.twinloop.tck.Platform;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Platforms that speak the protocol and know no rule. None may satisfy a single sentence. */
public enum NullPlatform {
    /** Accepts everything. */
    ACCEPTS_ALL(request -> verdict("ACCEPTED")),
    /** Rejects everything. */
    REJECTS_ALL(request -> verdict("REJECTED")),
    /** Leaves everything undetermined. */
    UNDETERMINED(request -> verdict("UNDETERMINED")),
    /** Rejects everything with one and the same finding. */
    REJECTS_WITH_ONE_RULE(request -> {
        ObjectNode reply = verdict("REJECTED");
        reply.withArray("findings")
                .addObject()
                .put("rule", "CBDF-2024:7(1)#held")
                .put("basis", "VIOLATED")
                .put("severity", "ERROR")
                .put("path", "");
        return reply;
    }),
    /** Finds everything unreadable. */
    READS_NOTHING(request -> JsonNodeFactory.instance.objectNode().put("unreadable", "")),
    /** Exempts everything. */
    EXEMPTS_ALL(request -> {
        ObjectNode reply = verdict("ACCEPTED");
        reply.withObject("outcomes").put("CN-OUTBOUND", "EXEMPT");
        return reply;
    }),
    /** Prohibits everything. */
    PROHIBITS_ALL(request -> {
        ObjectNode reply = verdict("REJECTED");
        reply.withObject("outcomes").put("CN-OUTBOUND", "PROHIBITED");
        return reply;
    }),
    /** Says what it was asked. */
    ECHO(request -> (ObjectNode) request.deepCopy());

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Function<JsonNode, ObjectNode> check;

    NullPlatform(Function<JsonNode, ObjectNode> check) {
        this.check = check;
    }

    /** Returns the platform. */
    public Platform platform() {
        return line -> {
            JsonNode request = MAPPER.readTree(line);
            ObjectNode reply = reply(request);
            reply.set("seq", request.get("seq"));
            return reply.toString();
        };
    }

    private ObjectNode reply(JsonNode request) {
        return switch (request.get("ask").stringValue()) {
            case "hello" -> hello();
            case "decide" -> decided(check.apply(request));
            default -> check.apply(request);
        };
    }

    private ObjectNode hello() {
        ObjectNode hello = JsonNodeFactory.instance
                .objectNode()
                .put("name", name())
                .put("version", "0")
                .put("language", "none");
        hello.putArray("profiles").add("facts").add("documents");
        return hello;
    }

    /** What is left of an answer about a document where flat facts were asked. */
    private static ObjectNode decided(ObjectNode answer) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.set("outcomes", answer.has("outcomes") ? answer.get("outcomes") : JsonNodeFactory.instance.objectNode());
        reply.putArray("rules");
        answer.path("findings").forEach(finding -> reply.withArray("rules").add(finding.get("rule")));
        return reply;
    }

    private static ObjectNode verdict(String verdict) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode().put("verdict", verdict);
        reply.putArray("reasons");
        reply.putObject("outcomes");
        for (String member : new String[] {"findings", "questions", "duties", "assumptions", "entities"}) {
            reply.putArray(member);
        }
        return reply;
    }
}
