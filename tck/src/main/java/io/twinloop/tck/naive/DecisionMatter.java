// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A decision about a document (semantics 4). */
final class DecisionMatter implements Matter {

    private final Decision decision;
    private final Rules rules;
    private final World world;
    private final List<Rule> members;
    private final Entity me;
    private final List<Condition> invariants;
    private final Map<String, List<String>> outcomes;
    private final Map<Set<String>, Application> now = new LinkedHashMap<>();
    private long lookedAt = -1;

    DecisionMatter(
            Decision decision, Rules rules, World world, Map<String, List<String>> outcomes, boolean isPossible) {
        this.outcomes = outcomes;
        this.decision = decision;
        this.rules = rules;
        this.world = world;
        this.me = world.facts().root();
        this.members = rules.all().stream()
                .filter(rule -> decision.id().equals(rule.decision()))
                .filter(rule -> decision.instruments().contains(rule.instrument()))
                .toList();
        this.invariants = isPossible ? decision.invariants() : List.of();
    }

    @Override
    public @Nullable Object answer() {
        return read(Map.of(), Set.of());
    }

    /**
     * Answers where some open rules are read as outcomes and others are left out. Of the first open rule that applies and is
     * not yet read, every reading is tried, and its absence (semantics 3.3).
     */
    private @Nullable Settled read(Map<String, String> readings, Set<String> without) {
        Application application = now().computeIfAbsent(without, absent -> new Application(rules, world, me, absent));
        for (Rule rule : members) {
            if (rule.effect() instanceof Rule.Unsettled open && !readings.containsKey(rule.id())) {
                switch (application.of(rule)) {
                    case YES -> {
                        return everyReading(rule, open, readings, without);
                    }
                    case UNKNOWN -> {
                        return certain(application, readings, true);
                    }
                    case NO -> {}
                }
            }
        }
        return certain(application, readings, false);
    }

    private @Nullable Settled everyReading(
            Rule rule, Rule.Unsettled open, Map<String, String> readings, Set<String> without) {
        List<String> meanings = open.mayMean().isEmpty() ? decision.outcomes() : open.mayMean();
        if (world.defects().contains(Defect.UNSETTLED_IS_LOOSEST)) {
            return Settled.as(loosest(meanings));
        }
        Set<String> absent = new HashSet<>(without);
        absent.add(rule.id());
        Set<Settled> answers = new HashSet<>();
        List<@Nullable Settled> all = new ArrayList<>();
        all.add(read(readings, absent));
        for (String meaning : meanings) {
            Map<String, String> more = new HashMap<>(readings);
            more.put(rule.id(), meaning);
            all.add(read(more, without));
        }
        boolean known = true;
        for (Settled answer : all) {
            if (answer == null) {
                known = false;
            } else {
                answers.add(answer);
            }
        }
        if (answers.size() > 1) {
            return Settled.OPEN;
        }
        return known ? answers.iterator().next() : null;
    }

    private String loosest(List<String> meanings) {
        return decision.outcomes().stream()
                .filter(meanings::contains)
                .findFirst()
                .orElseThrow();
    }

    /** Answers from the rules that give an outcome, if what is unknown of them cannot change it. */
    private @Nullable Settled certain(Application application, Map<String, String> readings, boolean openMayApply) {
        Set<String> certain = new LinkedHashSet<>(readings.values());
        Set<String> possible = new LinkedHashSet<>();
        for (Rule rule : members) {
            if (rule.effect() instanceof Rule.Outcome outcome) {
                Truth applies = application.of(rule);
                if (applies == Truth.YES) {
                    certain.add(outcome.is());
                } else if (applies == Truth.UNKNOWN) {
                    possible.add(outcome.is());
                }
            } else if (openMayApply
                    && rule.effect() instanceof Rule.Unsettled open
                    && application.of(rule) == Truth.UNKNOWN) {
                possible.addAll(open.mayMean().isEmpty() ? decision.outcomes() : open.mayMean());
            }
        }
        if (world.defects().contains(Defect.FIRST_OUTCOME_WINS) && !certain.isEmpty()) {
            return possible.isEmpty() ? Settled.as(certain.iterator().next()) : null;
        }
        if (certain.size() > 1) {
            return Settled.CONFLICT;
        }
        String outcome =
                certain.isEmpty() ? decision.otherwise() : certain.iterator().next();
        possible.remove(outcome);
        if (!possible.isEmpty() || openMayApply) {
            return null;
        }
        return outcome == null ? Settled.NO_RULE : Settled.as(outcome);
    }

    // Which rules apply under the guesses of the moment, by the rules that are left out.
    private Map<Set<String>, Application> now() {
        if (lookedAt != world.guessed()) {
            now.clear();
            lookedAt = world.guessed();
        }
        return now;
    }

    private Collection<Application> looked() {
        if (now().isEmpty()) {
            answer();
        }
        return now().values();
    }

    @Override
    public void unknown(Consumer<Variable> visitor) {
        for (Application application : looked()) {
            members.forEach(rule -> application.unknown(rule, visitor));
        }
    }

    @Override
    public @Nullable Variable first() {
        Variable[] first = new Variable[1];
        for (Application application : looked()) {
            for (Rule rule : members) {
                application.unknown(rule, variable -> {
                    if (first[0] == null && !(variable instanceof Variable.Failed)) {
                        first[0] = variable;
                    }
                });
                if (first[0] != null) {
                    return first[0];
                }
            }
        }
        return null;
    }

    @Override
    public Cells cells() {
        return world.cells(decision.id(), () -> new Cells(this, outcomes));
    }

    @Override
    public void comparisons(Consumer<Compared> visitor) {
        Set<String> seen = new HashSet<>();
        Application application = new Application(rules, world, me, Set.of());
        members.forEach(rule -> application.comparisons(rule, visitor, seen));
        Scope scope = Scope.of(world, Book.NONE, "", me);
        decision.invariants()
                .forEach(invariant ->
                        invariant.comparisons(scope, comparison -> visitor.accept(new Compared(comparison, scope))));
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
