// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.Basis;
import io.twinloop.DutyOwed;
import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.language.Condition;
import io.twinloop.language.Items;
import io.twinloop.language.Syntax;
import io.twinloop.language.Term;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules whose facts are all single values of one subject, or lists of values: they read no list of entities, neither by
 * themselves nor through a fact that they use or an exception to them.
 *
 * @param ids the ids of the rules
 */
record FlatRules(Set<String> ids) {

    /** Returns the flat rules about a kind of subject. */
    static FlatRules of(List<Rulebook> rulebooks, String kind) {
        Set<String> deep = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Rulebook rulebook : rulebooks) {
            for (Rule rule : rulebook.rules()) {
                all.add(rule.id());
                if (!rule.about().equals(kind) || conditions(rule).anyMatch(part -> isDeep(part, rulebook))) {
                    deep.add(rule.id());
                }
            }
        }
        List<Rule> rules = rulebooks.stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .toList();
        for (int before = -1; before < deep.size(); ) {
            before = deep.size();
            rules.stream().filter(rule -> deep.contains(rule.id())).forEach(rule -> deep.addAll(rule.exceptionTo()));
        }
        all.removeAll(deep);
        return new FlatRules(all);
    }

    private static Stream<Condition> conditions(Rule rule) {
        return rule.effect() instanceof Effect.Requirement requirement
                ? Stream.of(rule.when(), requirement.require())
                : Stream.of(rule.when());
    }

    private static boolean isDeep(Syntax root, Rulebook rulebook) {
        return root.nodes().anyMatch(node -> {
            if (node instanceof Condition.FactTest test) {
                return rulebook.facts().stream()
                        .filter(fact -> fact.name().equals(test.fact()))
                        .anyMatch(fact -> !(fact instanceof Fact.Derived derived) || isDeep(derived.is(), rulebook));
            }
            return node instanceof Condition.Quantified
                    || (node instanceof Condition.OutcomeTest test
                            && !test.with().isEmpty())
                    || node instanceof Term.Count
                    || node instanceof Term.Fold
                    || node instanceof Items.Referring
                    || node instanceof Items.Lineage;
        });
    }

    /** Returns the ids of the flat rules whose effect holds by a report, in their order. */
    List<String> holding(Report report) {
        Stream<String> applied = report.explanation().rules().stream()
                .filter(trace -> trace.state() == RuleTrace.State.APPLIES)
                .map(RuleTrace::rule);
        Stream<String> broken = report.findings().stream()
                .filter(finding -> finding.basis() == Basis.VIOLATED)
                .map(Finding::rule);
        // A duty may apply and yet not be owed, where its decision is not taken or refuses.
        Set<String> owed = report.duties().stream().map(DutyOwed::rule).collect(Collectors.toSet());
        return Stream.of(applied, broken, owed.stream())
                .flatMap(one -> one)
                .filter(ids::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
