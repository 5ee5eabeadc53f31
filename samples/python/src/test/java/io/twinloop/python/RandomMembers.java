// SPDX-License-Identifier: Apache-2.0
package io.twinloop.python;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that a schema allows, drawn by chance.
 *
 * @param mapper makes nodes
 * @param random chance
 * @param tenths how many of ten members are stated
 */
record RandomMembers(JsonMapper mapper, Random random, int tenths) {

    private static final List<Long> COUNTS =
            List.of(0L, 1L, 9_999L, 10_000L, 99_999L, 100_000L, 999_999L, 1_000_000L, 10_000_000L, 10_000_001L);

    /** What is mostly so: the rest would hide behind core data, state secrets and foreign courts. */
    private static final Map<String, String> USUAL = Map.of(
            "coreData.contained", "false",
            "stateSecret.contained", "false",
            "exportControl.controlled", "false",
            "humanGenetic.contained", "false",
            "foreignRequest.received", "false",
            "recipient.listing", "\"NOT_LISTED\"",
            "importantData.status", "\"NONE\"",
            "personalInfo.contained", "true",
            "personalInfo.anonymised", "false");

    ObjectNode document(JsonNode schema) {
        ObjectNode document =
                mapper.createObjectNode().put("type", schema.get("subject").stringValue());
        members(document, schema.get("members"), "");
        return document;
    }

    private void members(ObjectNode group, JsonNode members, String path) {
        for (var member : members.properties()) {
            if (random.nextInt(10) < tenths || member.getValue().has("members")) {
                group.set(member.getKey(), value(member.getValue(), path + member.getKey()));
            }
        }
    }

    private JsonNode value(JsonNode type, String path) {
        String usual = USUAL.get(path);
        if (usual != null && random.nextInt(4) > 0) {
            return mapper.readTree(usual);
        }
        if (type.has("members")) {
            ObjectNode group = mapper.createObjectNode();
            members(group, type.get("members"), path + ".");
            return group;
        }
        if (type.has("list")) {
            ArrayNode list = mapper.createArrayNode();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(value(type.get("list"), path));
            }
            return list;
        }
        if (type.has("code")) {
            return type.get("code").get(random.nextInt(type.get("code").size()));
        }
        return scalar(type.get("type").stringValue(), path);
    }

    private JsonNode scalar(String type, String path) {
        ObjectNode holder = mapper.createObjectNode();
        switch (type) {
            case "flag" -> holder.put(path, random.nextBoolean());
            // A filing is split into one or more, which no schema says.
            case "count" -> holder.put(path, path.endsWith("splitFilings") ? 2 : COUNTS.get(random.nextInt(10)));
            case "date" ->
                holder.put(
                        path,
                        LocalDate.of(2022, 1, 1).plusDays(random.nextInt(2500)).toString());
            // A territory is two letters, which no schema says.
            default -> holder.put(path, "HK");
        }
        return holder.get(path);
    }
}
