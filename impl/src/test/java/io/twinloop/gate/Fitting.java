// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cuts a full document down to the members that a schema declares. */
final class Fitting {

    private Fitting() {}

    static ObjectNode market(JsonNode dossier) {
        return fit(dossier, MarketFixture.SCHEMA);
    }

    /** A clause has its kind for an id, and each obligation its strength for its verb. */
    static ObjectNode draft(JsonNode draft) {
        ObjectNode copy = (ObjectNode) draft.deepCopy();
        for (JsonNode one : copy.get("clauses")) {
            ObjectNode clause = (ObjectNode) one;
            clause.set("id", clause.get("type"));
            clause.set("kind", clause.get("type"));
            for (JsonNode obligation : clause.path("obligations")) {
                ((ObjectNode) obligation)
                        .put("strength", strength(obligation.get("verb").stringValue()));
            }
        }
        return fit(copy, DraftFixture.SCHEMA);
    }

    private static String strength(String verb) {
        boolean isSoft = verb.toLowerCase(Locale.ROOT).startsWith("shall endeavour");
        return (isSoft ? ClauseView.Strength.SOFT : ClauseView.Strength.HARD).name();
    }

    private static ObjectNode fit(JsonNode document, Schema schema) {
        ObjectNode fitted = Resources.MAPPER.createObjectNode();
        fitted.put("type", schema.subject());
        fitted.setAll((ObjectNode) fit(document, schema.root()));
        return fitted;
    }

    private static JsonNode fit(JsonNode value, MemberType type) {
        if (type instanceof Structure structure && value.isObject()) {
            ObjectNode fitted = Resources.MAPPER.createObjectNode();
            value.properties().forEach(property -> {
                Member member = structure.member(property.getKey());
                if (member != null) {
                    fitted.set(property.getKey(), fit(property.getValue(), member.type()));
                }
            });
            return fitted;
        }
        if (type instanceof ListOf list && value.isArray()) {
            ArrayNode fitted = Resources.MAPPER.createArrayNode();
            value.forEach(element -> fitted.add(fit(element, list.element())));
            return fitted;
        }
        return value;
    }
}
