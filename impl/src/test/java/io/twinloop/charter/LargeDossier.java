// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers of any size: the listing and the trade of a worked case, with all that is theirs, over and over. */
final class LargeDossier {

    private static final List<String> SHARED = List.of("venues", "parties", "representatives", "brokerLicences");
    private static final Set<String> OWN = Set.of("A-GRID", "L-GRID", "S-GRID", "SR-G1", "SR-G2", "T-1");

    private LargeDossier() {}

    /** Returns a dossier of a number of listings, and as many assets, sponsorships and trades. */
    static ObjectNode of(int listings) {
        ObjectNode one = WorkedDossier.named("PUB-17").document();
        ObjectNode large = WorkedDossier.MAPPER.createObjectNode().put("type", "dossier");
        one.properties().forEach(member -> {
            if (!member.getValue().isArray()) {
                large.set(member.getKey(), member.getValue());
            } else if (SHARED.contains(member.getKey())) {
                large.set(member.getKey(), member.getValue());
            } else {
                ArrayNode all = large.putArray(member.getKey());
                for (int i = 0; i < listings; i++) {
                    for (JsonNode entity : member.getValue()) {
                        all.add(numbered(entity, i));
                    }
                }
            }
        });
        return large;
    }

    private static JsonNode numbered(JsonNode node, int number) {
        if (node.isString()) {
            String text = node.stringValue();
            return OWN.contains(text) ? WorkedDossier.MAPPER.getNodeFactory().stringNode(text + "-" + number) : node;
        }
        if (node.isArray()) {
            ArrayNode copy = WorkedDossier.MAPPER.createArrayNode();
            node.forEach(element -> copy.add(numbered(element, number)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = WorkedDossier.MAPPER.createObjectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), numbered(member.getValue(), number)));
            return copy;
        }
        return node;
    }
}
