// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.twinloop.TwinloopProvider;
import io.twinloop.architecture.broken.PublicForNobody;
import io.twinloop.architecture.broken.SpeaksLibraries;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller can see. */
class SignaturesTest {

    private static final Pattern LIBRARY =
            Pattern.compile("(com\\.google|tools\\.jackson|com\\.fasterxml|org\\.hibernate)\\..*");

    private static final ArchRule NO_LIBRARY_IN_A_SIGNATURE = classes()
            .should(new ArchCondition<>("have no library in a public signature") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    if (!isVisible(one)) {
                        return;
                    }
                    bounds(one).forEach(type -> name(one, one.getDescription(), type, events));
                    one.getMembers().stream()
                            .filter(SignaturesTest::isVisible)
                            .forEach(member -> member.getAllInvolvedRawTypes()
                                    .forEach(type -> name(one, member.getDescription(), type, events)));
                }
            });

    private static void name(JavaClass one, String place, JavaClass type, ConditionEvents events) {
        if (LIBRARY.matcher(type.getBaseComponentType().getName()).matches()) {
            events.add(SimpleConditionEvent.violated(one, place + " speaks of " + type.getName()));
        }
    }

    // Of what it extends and of its own parameters, with the arguments of generic types, however deep.
    private static Stream<JavaClass> bounds(JavaClass one) {
        return Stream.<Stream<? extends JavaType>>of(
                        one.getSuperclass().stream(), one.getInterfaces().stream(), one.getTypeParameters().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isVisible(JavaMember member) {
        return isOpen(member.getModifiers());
    }

    private static boolean isVisible(JavaClass one) {
        return isOpen(one.getModifiers())
                && one.getEnclosingClass().map(SignaturesTest::isVisible).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static final ArchRule PUBLIC_ONLY_WHERE_IT_MUST_BE = classes()
            .that(DescribedPredicate.describe("are public", SignaturesTest::isVisible))
            .should(new ArchCondition<>("be used by another package, or be found by the way in") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    boolean used = one.getDirectDependenciesToSelf().stream()
                            .anyMatch(use ->
                                    !use.getOriginClass().getPackageName().equals(one.getPackageName()));
                    if (!used && !one.isAssignableTo(TwinloopProvider.class)) {
                        events.add(SimpleConditionEvent.violated(one, one.getName() + " is public for nobody"));
                    }
                }
            });

    @Test
    void no_library_is_spoken_of_in_public() {
        // What the kit's module does not export works on JSON as trees, and is public for the kit alone.
        NO_LIBRARY_IN_A_SIGNATURE.check(House.ALL.that(resideOutsideOfPackages("..tck.*..")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SpeaksLibraries> speaks of com.google.common.collect.ImmutableSet",
                "SpeaksLibraries.argument(com.google.common.collect.ImmutableList)> speaks of com.google.common.collect.ImmutableList",
                "SpeaksLibraries.result()> speaks of tools.jackson.databind.JsonNode",
                "SpeaksLibraries.deep()> speaks of com.google.common.collect.ImmutableList",
                "SpeaksLibraries.array()> speaks of tools.jackson.databind.JsonNode",
                "SpeaksLibraries.bounded(java.lang.Comparable)> speaks of com.google.common.collect.Multimap",
                "SpeaksLibraries.field> speaks of org.hibernate.validator.HibernateValidator",
                "SpeaksLibraries$Nested.result()> speaks of tools.jackson.databind.JsonNode",
            })
    void a_library_is_noticed_wherever_it_is_spoken_of(String violation) {
        assertThat(House.violations(NO_LIBRARY_IN_A_SIGNATURE, House.broken(SpeaksLibraries.class)))
                .anyMatch(line -> line.contains(violation));
    }

    @Test
    void what_nobody_sees_may_speak_of_a_library() {
        assertThat(House.violations(NO_LIBRARY_IN_A_SIGNATURE, House.broken(SpeaksLibraries.class)))
                .noneMatch(line -> line.contains("inside"));
    }

    @Test
    void the_implementation_is_public_only_where_it_must_be() {
        PUBLIC_ONLY_WHERE_IT_MUST_BE.check(House.IMPL);

        assertThat(House.violations(PUBLIC_ONLY_WHERE_IT_MUST_BE, House.broken(PublicForNobody.class)))
                .containsExactly(PublicForNobody.class.getName() + " is public for nobody");
    }
}
