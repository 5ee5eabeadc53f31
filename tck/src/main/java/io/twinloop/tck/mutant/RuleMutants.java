// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static io.twinloop.tck.mutant.Operator.EXCEPTION_IGNORED;
import static io.twinloop.tck.mutant.Operator.PRESUMPTION_IGNORED;
import static io.twinloop.tck.mutant.Operator.UNKNOWN_AS_NO;
import static io.twinloop.tck.mutant.Operator.WRONG_ID;
import static io.twinloop.tck.mutant.Operator.WRONG_PATH;

import io.twinloop.tck.Platform;
import io.twinloop.tck.naive.Defect;
import io.twinloop.tck.naive.Library;
import io.twinloop.tck.naive.NaivePlatform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks every rule of a library in every way that concerns it. */
public final class RuleMutants {

    private static final Pattern READ = Pattern.compile("\"\\$me\\.([A-Za-z0-9.]+)\"");

    private final NaivePlatform right;
    private final Map<String, List<String>> outcomes = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(Library library) {
        right = new NaivePlatform(library);
        for (JsonNode decision : library.decisions()) {
            outcomes.put(
                    decision.get("id").stringValue(),
                    decision.get("outcomes")
                            .valueStream()
                            .map(outcome -> outcome.get("name").stringValue())
                            .toList());
        }
    }

    /** Returns the mutants of every rule, in the order of the rules. */
    public static List<Mutant> of(Library library) {
        RuleMutants maker = new RuleMutants(library);
        for (JsonNode rulebook : library.rulebooks()) {
            for (int index = 0; index < rulebook.get("rules").size(); index++) {
                maker.add((ObjectNode) rulebook, index);
            }
        }
        return maker.mutants;
    }

    private void add(ObjectNode rulebook, int index) {
        ObjectNode rule = (ObjectNode) rulebook.get("rules").get(index);
        String id = rule.get("id").stringValue();
        List<String> possible =
                outcomes.getOrDefault(rule.at("/outcome/decision").asString(""), List.of());
        for (RuleEdit edit : RuleEdit.of(rule, rulebook.at("/instrument/inForce"), possible)) {
            ObjectNode broken = with(rulebook, index, edit.rule());
            mutants.add(new Mutant(
                    id(id, edit.operator(), edit.place()),
                    id,
                    edit.operator().text(),
                    () -> right.withRulebook(broken),
                    broken));
        }
        add(id, WRONG_ID, "", () -> new Misnamed(right, id, Misnamed.Mistake.RENAMED));
        if (rule.has("require") || rule.has("duty")) {
            add(id, WRONG_PATH, "", () -> new Misnamed(right, id, Misnamed.Mistake.MISPLACED));
        }
        if (rule.has("require")) {
            // Whether an outcome, and with it a duty, waits for unknown facts is the evaluator's matter: it has its own
            // mutant.
            add(id, UNKNOWN_AS_NO, "", () -> right.withFlaw(id, Defect.UNKNOWN_IS_NO));
        }
        if (readsPresumed(rule, rulebook.get("schema"))) {
            add(id, PRESUMPTION_IGNORED, "", () -> right.withFlaw(id, Defect.PRESUMPTIONS_IGNORED));
        }
        if (right.hasExceptions(id)) {
            add(id, EXCEPTION_IGNORED, "", () -> right.withFlaw(id, Defect.EXCEPTIONS_IGNORED));
        }
    }

    private static boolean readsPresumed(JsonNode rule, JsonNode schema) {
        String text = rule.path("when") + " " + rule.path("require");
        return text.contains("\"presumed\"")
                || READ.matcher(text).results().anyMatch(path -> isPresumed(path.group(1), schema));
    }

    private static boolean isPresumed(String path, JsonNode schema) {
        JsonNode member = schema;
        for (String name : path.split("\\.", -1)) {
            member = member.path("members").path(name);
        }
        return member.has("presumed");
    }

    private void add(String rule, Operator operator, String place, Supplier<Platform> platform) {
        mutants.add(new Mutant(id(rule, operator, place), rule, operator.text(), platform));
    }

    private static String id(String rule, Operator operator, String place) {
        return rule + " " + operator + (place.isEmpty() ? "" : " " + place);
    }

    /** Returns a rulebook with another rule in the place of one. */
    static ObjectNode with(ObjectNode rulebook, int index, ObjectNode rule) {
        ObjectNode changed = rulebook.objectNode();
        changed.setAll(rulebook);
        ArrayNode rules = changed.arrayNode();
        rules.addAll((ArrayNode) rulebook.get("rules"));
        rules.set(index, rule);
        changed.set("rules", rules);
        return changed;
    }
}
