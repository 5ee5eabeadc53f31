// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static io.twinloop.tck.mutant.Operator.ALWAYS;
import static io.twinloop.tck.mutant.Operator.BOUNDARY;
import static io.twinloop.tck.mutant.Operator.BURDEN_IGNORED;
import static io.twinloop.tck.mutant.Operator.CONSTANT;
import static io.twinloop.tck.mutant.Operator.INVERT;
import static io.twinloop.tck.mutant.Operator.NEVER_MET;
import static io.twinloop.tck.mutant.Operator.OMIT;
import static io.twinloop.tck.mutant.Operator.PERIOD;
import static io.twinloop.tck.mutant.Operator.WRONG_SEVERITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mistakes that can be written as another form of the rule's own JSON.
 *
 * @param operator the way in which the rule is broken
 * @param place what is changed, to tell the places of one operator apart
 * @param rule the broken rule
 */
record RuleEdit(Operator operator, String place, ObjectNode rule) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> OTHER_SIDE = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");

    /**
     * Breaks a rule in every way.
     *
     * @param rule the rule
     * @param inForce the period of its instrument, which is its own unless it has another
     * @param outcomes the outcomes of the decision that it answers, in their order; empty if it answers none
     */
    static List<RuleEdit> of(ObjectNode rule, JsonNode inForce, List<String> outcomes) {
        List<RuleEdit> edits = new ArrayList<>();
        ObjectNode never = NODES.objectNode();
        never.putArray("any");
        ObjectNode always = NODES.objectNode();
        always.putArray("all");
        edits.add(with(OMIT, "", rule, "/when", never));
        if (rule.has("when")) {
            edits.add(with(INVERT, "", rule, "/when", not(rule.get("when"))));
            edits.add(with(ALWAYS, "", rule, "/when", always));
        }
        if (rule.has("require")) {
            edits.add(with(NEVER_MET, "", rule, "/require", never));
        }
        for (String member : List.of("when", "require")) {
            if (rule.has(member)) {
                inside(edits, rule, "/" + member, rule.get(member));
            }
        }
        severity(edits, rule, outcomes);
        periods(edits, rule, inForce);
        return edits;
    }

    private static JsonNode not(JsonNode condition) {
        ObjectNode not = NODES.objectNode();
        not.set("not", condition);
        return not;
    }

    private static void inside(List<RuleEdit> edits, ObjectNode rule, String pointer, JsonNode node) {
        if (isTest(node)) {
            test(edits, rule, pointer, node);
        }
        if (node.has("shown")) {
            edits.add(with(BURDEN_IGNORED, pointer, rule, pointer, node.get("shown")));
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> inside(edits, rule, pointer + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray() && !isTest(node)) {
            for (int index = 0; index < node.size(); index++) {
                inside(edits, rule, pointer + "/" + index, node.get(index));
            }
        }
    }

    private static boolean isTest(JsonNode node) {
        return node.isArray() && node.size() == 3 && node.get(1).isString();
    }

    private static void test(List<RuleEdit> edits, ObjectNode rule, String pointer, JsonNode test) {
        String otherSide = OTHER_SIDE.get(test.get(1).stringValue());
        if (otherSide != null) {
            edits.add(with(BOUNDARY, pointer, rule, pointer + "/1", NODES.stringNode(otherSide)));
        }
        if (test.get(1).stringValue().equals("in")
                && test.get(2).isArray()
                && test.get(2).size() > 1) {
            constants(edits, rule, pointer + "/2", test.get(2));
        }
    }

    private static void constants(List<RuleEdit> edits, ObjectNode rule, String pointer, JsonNode constants) {
        for (int index = 0; index < constants.size(); index++) {
            ArrayNode fewer = ((ArrayNode) constants).deepCopy();
            fewer.remove(index);
            edits.add(with(CONSTANT, pointer + "/" + index, rule, pointer, fewer));
        }
    }

    private static void severity(List<RuleEdit> edits, ObjectNode rule, List<String> outcomes) {
        if (rule.has("severity")) {
            String other = rule.get("severity").stringValue().equals("ERROR") ? "WARNING" : "ERROR";
            edits.add(with(WRONG_SEVERITY, "", rule, "/severity", NODES.stringNode(other)));
        }
        JsonNode outcome = rule.at("/outcome/is");
        if (outcome.isString() && outcomes.size() > 1) {
            int index = outcomes.indexOf(outcome.stringValue());
            String other = outcomes.get(index == 0 ? 1 : index - 1);
            edits.add(with(WRONG_SEVERITY, "", rule, "/outcome/is", NODES.stringNode(other)));
        }
    }

    private static void periods(List<RuleEdit> edits, ObjectNode rule, JsonNode instrument) {
        ObjectNode own = (ObjectNode) (rule.has("inForce") ? rule.get("inForce") : instrument);
        for (String bound : List.of("from", "until")) {
            if (own.path(bound).isString()) {
                LocalDate day = LocalDate.parse(own.get(bound).stringValue());
                moved(edits, rule, own, bound, day.plusDays(1), "later");
                if (!own.get(bound).equals(instrument.get(bound))) {
                    moved(edits, rule, own, bound, day.minusDays(1), "earlier");
                }
            }
        }
    }

    private static void moved(
            List<RuleEdit> edits, ObjectNode rule, ObjectNode period, String bound, LocalDate day, String name) {
        ObjectNode moved = period.deepCopy().put(bound, day.toString());
        edits.add(with(PERIOD, bound + "-" + name, rule, "/inForce", moved));
    }

    private static RuleEdit with(Operator operator, String place, ObjectNode rule, String pointer, JsonNode value) {
        ObjectNode copy = rule.deepCopy();
        JsonPointer changed = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(changed.head());
        if (parent instanceof ArrayNode list) {
            list.set(changed.last().getMatchingIndex(), value.deepCopy());
        } else {
            ((ObjectNode) parent).set(changed.last().getMatchingProperty(), value.deepCopy());
        }
        return new RuleEdit(operator, place, copy);
    }
}
