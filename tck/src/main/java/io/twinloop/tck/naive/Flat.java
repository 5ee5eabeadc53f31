// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The profile of flat facts: everything that matters is stated, nothing is presumed, and only the rules speak that read no
 * list of entities.
 *
 * @param outcomes the outcome of each decision, empty if it has none
 * @param rules the ids of the rules whose effect holds
 */
record Flat(Map<String, String> outcomes, List<String> rules) {

    /**
     * Decides.
     *
     * @param facts the values by the paths of their members, such as 'exporter.ciio'
     * @throws Unreadable if they cannot be read
     */
    static Flat decide(Laws laws, JsonNode facts, LocalDate on) {
        String type = laws.decisions().get(0).subject();
        Facts read =
                DocumentReader.read(document(facts), laws.decisions().get(0).shape(), laws.defects());
        World world = new World(read, on, true, laws.defects());
        world.judgedBy(laws);
        Rules rules = laws.on(on);
        Map<String, String> outcomes = new TreeMap<>();
        boolean mayProceed = true;
        for (Decision decision : laws.about(type)) {
            DecisionMatter matter = new DecisionMatter(
                    decision, rules, world, laws.outcomes(), !laws.defects().contains(Defect.INVARIANTS_IGNORED));
            boolean possible = new Search(matter).isPossible();
            String outcome = possible && matter.answer() instanceof Settled settled ? settled.outcome() : "";
            outcomes.put(decision.id(), outcome);
            world.decide(decision.id(), outcome);
            mayProceed &= !outcome.isEmpty() && !decision.refusing().contains(outcome);
        }
        List<String> holding = new ArrayList<>();
        for (Rule rule : rules.all()) {
            boolean speaks = rules.bookOf(rule).subject().equals(type)
                    && rule.about().equals(type)
                    && rule.isFlat(rules.bookOf(rule))
                    && (mayProceed || !(rule.effect() instanceof Rule.Duty));
            if (speaks
                    && new RuleMatter(rule, rules, world, laws.outcomes(), read.root(), List.of()).answer()
                            == Truth.YES) {
                holding.add(rule.id());
            }
        }
        return new Flat(outcomes, holding);
    }

    // The facts as the document that states them.
    private static ObjectNode document(JsonNode facts) {
        ObjectNode document = StrictTree.MAPPER.createObjectNode();
        facts.properties().forEach(fact -> {
            ObjectNode group = document;
            String[] steps = fact.getKey().split("\\.", -1);
            for (int i = 0; i + 1 < steps.length; i++) {
                if (!(group.get(steps[i]) instanceof ObjectNode)) {
                    group.putObject(steps[i]);
                }
                group = (ObjectNode) group.get(steps[i]);
            }
            group.set(steps[steps.length - 1], fact.getValue());
        });
        return document;
    }
}
