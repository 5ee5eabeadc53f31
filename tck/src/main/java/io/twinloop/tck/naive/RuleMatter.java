// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether a requirement is violated, or a duty owed, by one entity (semantics 3.5). */
final class RuleMatter implements Matter {

    private final Rule rule;
    private final Rules rules;
    private final World world;
    private final Entity me;
    private final Scope scope;
    private final List<Condition> invariants;
    private final Map<String, List<String>> outcomes;
    private @Nullable Cells cells;

    /**
     * Asks about a rule.
     *
     * @param invariants what holds of every possible document
     */
    RuleMatter(
            Rule rule,
            Rules rules,
            World world,
            Map<String, List<String>> outcomes,
            Entity me,
            List<Condition> invariants) {
        this.invariants = invariants;
        this.outcomes = outcomes;
        this.rule = rule;
        this.rules = rules;
        this.world = world;
        this.me = me;
        this.scope = rules.scope(rule, world, me);
    }

    /** Returns whether the rule is violated, or its duty owed, or null if that is not known. */
    @Override
    public @Nullable Object answer() {
        Truth applies = new Application(rules, world, me, Set.of()).of(rule);
        Truth holds = rule.effect() instanceof Rule.Requirement requirement && applies != Truth.NO
                ? applies.and(requirement.require().of(scope).not())
                : applies;
        return holds == Truth.UNKNOWN ? null : holds;
    }

    /** Returns whether the condition of the rule may hold, or holds, whatever takes the rule away. */
    boolean isConcerned() {
        return rule.when().of(scope) != Truth.NO;
    }

    @Override
    public void unknown(Consumer<Variable> visitor) {
        Application application = new Application(rules, world, me, Set.of());
        application.unknown(rule, visitor);
        if (application.of(rule) != Truth.NO && rule.effect() instanceof Rule.Requirement requirement) {
            requirement.require().unknown(scope, visitor);
        }
    }

    @Override
    public Cells cells() {
        if (cells == null) {
            cells = new Cells(this, outcomes);
        }
        return cells;
    }

    @Override
    public void comparisons(Consumer<Compared> visitor) {
        new Application(rules, world, me, Set.of()).comparisons(rule, visitor, new HashSet<>());
        if (rule.effect() instanceof Rule.Requirement requirement) {
            requirement.require().comparisons(scope, one -> visitor.accept(new Compared(one, scope)));
        }
        Scope root = Scope.of(world, Book.NONE, "", world.facts().root());
        invariants.forEach(invariant -> invariant.comparisons(root, one -> visitor.accept(new Compared(one, root))));
    }

    @Override
    public List<Condition> invariants() {
        return invariants;
    }

    @Override
    public World world() {
        return world;
    }
}
