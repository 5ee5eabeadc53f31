// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import io.twinloop.architecture.broken.Careless;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of the API cannot be made of null where they do not say so, and never change. */
class ValuesTest {

    /** In a document the list may be absent, and is then empty. */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of(
            "Transfer.unknown",
            "Dossier.venues",
            "Dossier.parties",
            "Dossier.representatives",
            "Dossier.assets",
            "Dossier.listings",
            "Dossier.sponsorships",
            "Dossier.serviceReports",
            "Dossier.brokerLicences",
            "Dossier.custodyArrangements",
            "Dossier.trades",
            "Dossier.distributions",
            "Dossier.selfRegulatoryOrganisations",
            "Dossier.unknown");

    static Stream<Class<?>> values() {
        return House.API.stream()
                .filter(one -> one.isRecord() && one.getModifiers().contains(JavaModifier.PUBLIC))
                .map(one -> (Class<?>) one.reflect());
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_refuses_null_and_never_changes(Class<?> type) throws ReflectiveOperationException {
        assertThat(faults(type)).isEmpty();
    }

    @Test
    void a_careless_value_is_noticed() throws ReflectiveOperationException {
        assertThat(faults(Careless.class))
                .containsExactly(
                        "Careless.name takes null",
                        "Careless.list takes null",
                        "Careless.list changes with the one it was made of",
                        "Careless.list can be changed",
                        "Careless.list takes a null within",
                        "Careless.map takes null",
                        "Careless.map changes with the one it was made of",
                        "Careless.map can be changed",
                        "Careless.map takes a null within");
    }

    private static List<String> faults(Class<?> type) throws ReflectiveOperationException {
        List<String> faults = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            String name = type.getSimpleName() + "." + component.getName();
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!component.getType().isPrimitive()
                    && !nullable
                    && !MAY_BE_LEFT_OUT.contains(name)
                    && takes(type, i, null)) {
                faults.add(name + " takes null");
            }
            if (Collection.class.isAssignableFrom(component.getType())) {
                list(type, i, component, name, faults);
            } else if (Map.class.isAssignableFrom(component.getType())) {
                map(type, i, component, name, faults);
            }
        }
        return faults;
    }

    private static boolean takes(Class<?> type, int index, @Nullable Object wrong) throws ReflectiveOperationException {
        @Nullable Object[] arguments = Sample.arguments(type);
        arguments[index] = wrong;
        try {
            Sample.make(type, arguments);
            return true;
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isExactlyInstanceOf(NullPointerException.class);
            return false;
        }
    }

    private static void list(Class<?> type, int index, RecordComponent component, String name, List<String> faults)
            throws ReflectiveOperationException {
        @Nullable Object[] arguments = Sample.arguments(type);
        List<@Nullable Object> given = new ArrayList<>((Collection<?>) arguments[index]);
        arguments[index] = given;
        Object value = Sample.make(type, arguments);
        given.clear();
        Collection<?> kept = (Collection<?>) component.getAccessor().invoke(value);
        if (kept.isEmpty()) {
            faults.add(name + " changes with the one it was made of");
        }
        if (changes(kept::clear)) {
            faults.add(name + " can be changed");
        }
        given.add(null);
        if (takes(type, index, given)) {
            faults.add(name + " takes a null within");
        }
    }

    private static void map(Class<?> type, int index, RecordComponent component, String name, List<String> faults)
            throws ReflectiveOperationException {
        @Nullable Object[] arguments = Sample.arguments(type);
        Map<Object, @Nullable Object> given = new LinkedHashMap<>((Map<?, ?>) arguments[index]);
        arguments[index] = given;
        Object value = Sample.make(type, arguments);
        given.clear();
        Map<?, ?> kept = (Map<?, ?>) component.getAccessor().invoke(value);
        if (kept.isEmpty()) {
            faults.add(name + " changes with the one it was made of");
        }
        if (changes(kept::clear)) {
            faults.add(name + " can be changed");
        }
        given.put("x", null);
        AnnotatedType[] entry =
                ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments();
        if (!entry[1].isAnnotationPresent(Nullable.class) && takes(type, index, given)) {
            faults.add(name + " takes a null within");
        }
    }

    private static boolean changes(Runnable change) {
        try {
            change.run();
            return true;
        } catch (UnsupportedOperationException unchangeable) {
            return false;
        }
    }
}
