// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.ConditionTrace;
import io.twinloop.Evidence;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.json.CanonicalJson;
import io.twinloop.language.Condition;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Rule;
import io.twinloop.value.Citation;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what became of rules: the condition tree with the truth and the facts of each test, and the exceptions tried. */
final class Explainer {

    /** How many elements of a list are shown. */
    private static final int SHOWN = 20;

    private final Knowledge knowledge;
    private final LocalDate on;
    private final IdentityHashMap<Condition, String> written = new IdentityHashMap<>();
    private final Map<String, Truth> applied = new HashMap<>();

    Explainer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.on = knowledge.on();
    }

    /** Explains a rule that was judged. */
    RuleTrace trace(Judged judged, Exceptions exceptions, Map<String, Ruled> rules) {
        return trace(judged.rule(), judged.entity(), judged.state(), exceptions, rules);
    }

    /** Explains a rule of a decision, or returns null if its condition does not hold. */
    @Nullable
    RuleTrace trace(Ruled rule, Exceptions exceptions, Map<String, Ruled> rules) {
        Node me = knowledge.tree().root();
        Truth applies = applies(rule, me, exceptions, rules);
        State state = State.UNKNOWN;
        if (applies == Truth.YES) {
            state = State.APPLIES;
        } else if (applies == Truth.NO) {
            if (truth(rule.rule().when(), rule.scope(me)) != Truth.YES) {
                return null;
            }
            state = State.EXCEPTED;
        }
        return trace(rule, me, state, exceptions, rules);
    }

    private RuleTrace trace(Ruled ruled, Node me, State state, Exceptions exceptions, Map<String, Ruled> rules) {
        Rule rule = ruled.rule();
        Scope scope = ruled.scope(me);
        ConditionTrace require = null;
        if (rule.effect() instanceof Effect.Requirement requirement
                && state != State.NOT_APPLICABLE
                && state != State.EXCEPTED) {
            require = condition(requirement.require(), scope);
        }
        List<String> exceptedBy = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        for (String id : exceptions.of(rule.id())) {
            Ruled exception = rules.get(id);
            if (exception != null) {
                boolean took = applies(exception, me, exceptions, rules) == Truth.YES;
                (took ? exceptedBy : tried).add(id);
            }
        }
        return new RuleTrace(
                rule.id(),
                me.pointer(),
                state,
                rule.text(),
                condition(rule.when(), scope),
                require,
                exceptedBy,
                tried,
                citations(rule, on),
                rule.confidence(),
                rule.notes());
    }

    static List<Citation> citations(Rule rule, LocalDate on) {
        return rule.citations().stream()
                .filter(citation -> citation.isValidOn(on))
                .toList();
    }

    private Truth applies(Ruled rule, Node me, Exceptions exceptions, Map<String, Ruled> rules) {
        String key = rule.id() + " " + me.pointer();
        Truth known = applied.get(key);
        if (known == null) {
            known = truth(rule.rule().when(), rule.scope(me));
            for (String id : exceptions.of(rule.id())) {
                Ruled exception = rules.get(id);
                if (exception != null && known != Truth.NO) {
                    known = known.and(applies(exception, me, exceptions, rules).not());
                }
            }
            applied.put(key, known);
        }
        return known;
    }

    private Truth truth(Condition condition, Scope scope) {
        return new Evaluator(knowledge, new Formulas(), false, new Recorder())
                .reduce(condition, scope)
                .truth();
    }

    ConditionTrace condition(Condition condition, Scope scope) {
        Recorder recorder = new Recorder();
        Truth truth = new Evaluator(knowledge, new Formulas(), false, recorder)
                .reduce(condition, scope)
                .truth();
        List<ConditionTrace> parts = List.of();
        if (isConnective(condition)) {
            parts = condition.children().stream()
                    .map(child -> condition((Condition) child, scope))
                    .toList();
        }
        return new ConditionTrace(
                written.computeIfAbsent(condition, CanonicalJson::conditionText),
                truth,
                parts.isEmpty() ? evidence(recorder.reads().values()) : List.of(),
                parts);
    }

    private static boolean isConnective(Condition condition) {
        return condition instanceof Condition.All
                || condition instanceof Condition.Any
                || condition instanceof Condition.Not
                || condition instanceof Condition.Shown
                || condition instanceof Condition.Presumed;
    }

    static List<Evidence> evidence(Collection<Recorder.Read> reads) {
        return reads.stream()
                .map(read -> new Evidence(read.pointer(), read.member().label(), text(read.value()), read.presumed()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Ref ref) {
            return ref.id();
        }
        if (value instanceof Node node) {
            String id = node.id();
            return id == null ? node.pointer() : id;
        }
        if (value instanceof Elements elements) {
            String more = elements.values().size() > SHOWN ? ", …]" : "]";
            return elements.values().stream()
                    .limit(SHOWN)
                    .map(Explainer::text)
                    .collect(Collectors.joining(", ", "[", more));
        }
        return value == null ? null : value.toString();
    }
}
