// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.rule.Effect;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules as plain JSON values: what they say and where it stands, without their conditions. */
final class RuleTree {

    private RuleTree() {}

    static Map<String, Object> of(List<Rulebook> rulebooks, List<String> citing) {
        List<Object> rules = new ArrayList<>();
        for (Rulebook rulebook : rulebooks) {
            rulebook.rules()
                    .forEach(rule -> rules.add(rule(rulebook.instrument().id(), rule)));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "rules");
        tree.put("rules", rules);
        tree.put("citedBy", citing);
        return tree;
    }

    private static Map<String, Object> rule(String instrument, Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("instrument", instrument);
        tree.put("about", rule.about());
        tree.put("effect", effect(rule.effect()));
        tree.put("text", JsonText.bilingual(rule.text()));
        tree.put("citations", rule.citations().stream().map(Citation::toString).toList());
        tree.put("origin", rule.origin().name());
        tree.put("confidence", rule.confidence().name());
        tree.put("inForce", period(rule.inForce()));
        List<Object> notes = new ArrayList<>();
        rule.notes().forEach(note -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", note.name());
            one.put("text", JsonText.bilingual(note.text()));
            notes.add(one);
        });
        tree.put("notes", notes);
        return tree;
    }

    private static Map<String, Object> effect(Effect effect) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (effect instanceof Effect.Outcome outcome) {
            tree.put("decision", outcome.decision());
            tree.put("outcome", outcome.outcome());
        } else if (effect instanceof Effect.Unsettled unsettled) {
            tree.put("decision", unsettled.decision());
            tree.put("unsettled", JsonText.bilingual(unsettled.reason()));
            tree.put("mayMean", unsettled.mayMean());
        } else if (effect instanceof Effect.Requirement requirement) {
            tree.put("require", requirement.severity().name());
        } else if (effect instanceof Effect.Duty duty) {
            tree.put("duty", duty.phase().name());
        } else {
            tree.put("disapplies", true);
        }
        return tree;
    }

    private static Map<String, Object> period(EffectivePeriod period) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (period.from() != null) {
            tree.put("from", period.from().toString());
        }
        if (period.until() != null) {
            tree.put("until", period.until().toString());
        }
        return tree;
    }
}
