// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the subject about which a test asks a decision.
 *
 * <p>A fact of which the asking document says that it is unknown, or that cannot be told because something is wrong, is
 * not presumed by the asked decision either.
 */
final class Mapping {

    private final Evaluator evaluator;
    private final Reader reader;
    private final Knowledge knowledge;
    private final Recorder recorder;
    private final Scope scope;
    private final Map<String, Object> stated = new LinkedHashMap<>();
    private final Map<String, Object> presumed = new LinkedHashMap<>();
    private final Map<String, BigDecimal> bounds = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    Mapping(Evaluator evaluator, Reader reader, Knowledge knowledge, Recorder recorder, Scope scope) {
        this.evaluator = evaluator;
        this.reader = reader;
        this.knowledge = knowledge;
        this.recorder = recorder;
        this.scope = scope;
    }

    /** Takes the decision about the subject that the test describes. */
    Taken ask(Decision decision, OutcomeTest test, Variable.Decided asked) {
        test.with().forEach(this::map);
        SubjectTree tree = SubjectTree.of(decision.schema(), stated, presumed, bounds);
        tree.faults()
                .forEach(fault -> recorder.error(scope.rule() + ": mapped to '" + fault.pointer() + "': "
                        + fault.text().en()));
        String judged = pointer(scope);
        Presumptions presumptions = new Presumptions(
                knowledge.presumptions().none(),
                Set.copyOf(doubtful),
                inner -> knowledge.presumptions().stands().test(new Presumed.Asked(asked, judged, inner)));
        return knowledge
                .decisions()
                .take(
                        decision,
                        new Knowledge(tree, knowledge.on(), presumptions, new HashMap<>(), knowledge.decisions()));
    }

    /** Returns the JSON Pointer of the judged entity. */
    static String pointer(Scope scope) {
        Node me = scope.me();
        return me == null ? "" : me.pointer();
    }

    private void map(String fact, Mapped mapped) {
        String pointer = "/" + fact.replace('.', '/');
        Object[] value = {null};
        int errors = recorder.errors().size();
        Set<String> unstated = recorder.unstatedIn(() -> {
            try {
                value[0] = value(mapped);
                if (value[0] != null && mapped.kind() == Meaning.AT_LEAST) {
                    bounds.put(pointer, Comparisons.number(value[0]));
                }
            } catch (EvaluationException e) {
                recorder.error(scope.rule() + ": " + e.getMessage());
            }
        });
        recorder.awaits(unstated);
        if (recorder.errors().size() > errors
                || (value[0] == null && knowledge.presumptions().touches(unstated))) {
            doubtful.add(pointer);
        } else if (value[0] != null && mapped.kind() != Meaning.AT_LEAST) {
            put(mapped.kind() == Meaning.PRESUMED ? presumed : stated, List.of(fact.split("\\.", -1)), value[0]);
        }
    }

    private @Nullable Object value(Mapped mapped) {
        Condition condition = mapped.condition();
        if (condition != null) {
            Truth truth = evaluator.reduce(condition, scope).truth();
            return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.YES);
        }
        Term term = mapped.term();
        return term == null ? null : plain(reader.value(term, scope));
    }

    /** Returns a value as a document has it; what is not known of a list stays not known. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Ref ref) {
            return ref.id();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Elements elements) {
            List<@Nullable Object> list = new ArrayList<>();
            elements.values().forEach(element -> list.add(plain(element)));
            if (elements.open()) {
                list.add(null);
            }
            return list;
        }
        if (value instanceof Node node) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.members().forEach((name, member) -> map.put(name, plain(member)));
            return map.isEmpty() ? null : map;
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the maps are those this method itself has put
    private static void put(Map<String, Object> members, List<String> path, Object value) {
        Map<String, Object> group = members;
        for (String name : path.subList(0, path.size() - 1)) {
            group = (Map<String, Object>) group.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
        }
        group.put(path.get(path.size() - 1), value);
    }
}
