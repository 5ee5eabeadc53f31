// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.Platform;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A platform that judges rightly and reports one rule wrongly: under another id, or at another place. */
final class Misnamed implements Platform {

    /** What is reported wrongly. */
    enum Mistake {
        /** Another id stands in the place of the rule's. */
        RENAMED,
        /** Another place stands in the place of the entity's. */
        MISPLACED
    }

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Platform right;
    private final String rule;
    private final Mistake mistake;

    Misnamed(Platform right, String rule, Mistake mistake) {
        this.right = requireNonNull(right, "right");
        this.rule = requireNonNull(rule, "rule");
        this.mistake = requireNonNull(mistake, "mistake");
    }

    @Override
    public String answer(String request) {
        ObjectNode reply = (ObjectNode) MAPPER.readTree(right.answer(request));
        for (String member : Set.of("findings", "duties")) {
            for (JsonNode entry : reply.path(member)) {
                if (entry.get("rule").stringValue().equals(rule)) {
                    mistake((ObjectNode) entry);
                }
            }
        }
        if (mistake == Mistake.RENAMED && reply.get("rules") instanceof ArrayNode rules) {
            for (int index = 0; index < rules.size(); index++) {
                if (rules.get(index).stringValue().equals(rule)) {
                    rules.set(index, rule + "-x");
                }
            }
        }
        return reply.toString();
    }

    private void mistake(ObjectNode entry) {
        if (mistake == Mistake.RENAMED) {
            entry.put("rule", entry.get("rule").stringValue() + "-x");
        } else {
            entry.put("path", entry.get("path").stringValue() + "/id");
        }
    }
}
