// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Fact;
import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a vendor's own function: whatever it does, the evaluation goes on. */
final class Natives {

    private Natives() {}

    // A stranger's function may throw anything; whatever it is makes the fact unknown and is reported.
    @SuppressWarnings("CatchingUnchecked")
    static Truth test(Fact.Native fact, Collection<@Nullable Object> arguments, LocalDate on) {
        List<Object> plain = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument == null) {
                return Truth.UNKNOWN;
            }
            plain.add(plain(argument));
        }
        Boolean answer;
        try {
            answer = fact.function().test(List.copyOf(plain), on);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            throw new EvaluationException("the function of fact '" + fact.name() + "' failed: "
                    + e.getClass().getSimpleName());
        }
        return answer == null ? Truth.UNKNOWN : Truth.of(answer);
    }

    private static Object plain(Object value) {
        if (value instanceof Node node) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.members().forEach((name, member) -> map.put(name, plain(member)));
            return map;
        }
        if (value instanceof Elements elements) {
            return elements.values().stream().map(Natives::plain).toList();
        }
        return value instanceof Ref ref ? ref.id() : value;
    }
}
