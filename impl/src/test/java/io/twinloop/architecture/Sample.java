// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import io.twinloop.ConditionTrace;
import io.twinloop.Evidence;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Rule;
import io.twinloop.schema.MemberType;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import io.twinloop.value.Truth;
import io.twinloop.value.WorkingCalendar;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sample of any type of the API: of a record, one made of samples of its components. */
final class Sample {

    // Where not just any text or combination will do.
    private static final Map<Class<?>, Object> GIVEN = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(Object.class, "x"),
            Map.entry(LocalDate.class, LocalDate.of(2024, 3, 22)),
            Map.entry(Long.class, 1L),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Integer.class, 1),
            Map.entry(int.class, 1),
            Map.entry(Boolean.class, true),
            Map.entry(boolean.class, true),
            Map.entry(Citation.class, Citation.parse("PIPL:38(1)")),
            Map.entry(EffectivePeriod.class, EffectivePeriod.from("2021-11-01").until("2030-01-01")),
            Map.entry(
                    WorkingCalendar.class,
                    new WorkingCalendar(
                            "x",
                            EffectivePeriod.from("2024-01-01").until("2025-01-01"),
                            List.of(LocalDate.of(2024, 3, 22)),
                            List.of(LocalDate.of(2024, 3, 23)))),
            Map.entry(Term.class, Path.ME),
            Map.entry(Items.class, Path.ME),
            Map.entry(Condition.class, Condition.ALWAYS),
            Map.entry(ConditionTrace.class, trace(trace())),
            Map.entry(Mapped.class, new Mapped(Path.ME, null, Meaning.EXACT)),
            Map.entry(Effect.class, new Effect.Disapplies()),
            Map.entry(MemberType.class, MemberType.Scalar.FLAG));

    private Sample() {}

    private static ConditionTrace trace(ConditionTrace... parts) {
        Evidence evidence = new Evidence("/x", Text.of("x", "x"), "true", false);
        return new ConditionTrace("{}", Truth.YES, List.of(evidence), List.of(parts));
    }

    /** Returns the components of a sample of a record. */
    static @Nullable Object[] arguments(Class<?> type) throws ReflectiveOperationException {
        Object given = GIVEN.get(type);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] =
                    given != null ? components[i].getAccessor().invoke(given) : of(components[i].getGenericType());
        }
        if (type == Rule.class) {
            arguments[0] = "PIPL:38(1)";
        }
        return arguments;
    }

    /** Makes a record. */
    static Object make(Class<?> type, @Nullable Object[] arguments) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(arguments);
    }

    private static Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ArrayList<>(List.of(of(of[0])));
            }
            if (generic.getRawType() == Map.class) {
                return new LinkedHashMap<>(Map.of(of(of[0]), of(of[1])));
            }
            return of(generic.getRawType());
        }
        Class<?> plain = (Class<?>) type;
        Object given = GIVEN.get(plain);
        if (given != null) {
            return given;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain == Fact.class) {
            return of(Fact.Derived.class);
        }
        if (plain == DecisionDiagram.Node.class) {
            return of(DecisionDiagram.End.class);
        }
        return plain.isInterface() ? function(plain) : make(plain, arguments(plain));
    }

    private static Object function(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method.getName());
        });
    }
}
