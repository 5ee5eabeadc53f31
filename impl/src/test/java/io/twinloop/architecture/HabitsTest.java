// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.twinloop.architecture.broken.BadlyNamed;
import io.twinloop.architecture.broken.CatchesAndThrows;
import io.twinloop.architecture.broken.KeepsState;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits that the code keeps everywhere: names, statics, exceptions, nullness. */
class HabitsTest {

    private static final ArchRule NAMES_FROM_THE_FIELD = noClasses()
            .should()
            .haveNameMatching(
                    ".*[.$](I[A-Z][a-z]\\w*|Abstract\\w*|\\w*(Managers?|Helpers?|Utils?|Utilities|Impl|Base))")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..misc..")
            .because("a name says what a thing is in the field, not where code was put");

    private static final ArchRule STATICS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    private static final ArchRule STATICS_DO_NOT_CHANGE = fields().that()
            .areStatic()
            .should(new ArchCondition<>("be of a type without state, or be touched by initialisation only") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    // The compiler keeps the constants of an enum in an array of its own.
                    boolean written = !field.getModifiers().contains(SYNTHETIC);
                    if (written && hasState(field.getRawType())) {
                        field.getAccessesToSelf().stream()
                                .filter(use -> !isInitialisation(use))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(field, use.getDescription())));
                    }
                }
            });

    // A static that is declared as a list may still be one that changes: it shows where it is made.
    private static final ArchRule STATICS_HOLD_NOTHING_THAT_CHANGES = noClasses()
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "a static initialiser makes something that can change",
                    call -> isInitialisation(call)
                            && call.getTargetOwner().getName().matches("java\\.util\\.(?!concurrent\\.locks).*")));

    private static boolean hasState(JavaClass type) {
        return type.isArray()
                || type.getName().startsWith("java.util.concurrent.atomic.")
                || (type.getPackageName().startsWith("io.twinloop")
                        && type.getFields().stream()
                                .map(JavaField::getModifiers)
                                .anyMatch(has -> !has.contains(STATIC) && !has.contains(FINAL)));
    }

    private static boolean isInitialisation(JavaAccess<?> access) {
        return access.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME);
    }

    private static final ArchRule EXCEPTIONS_ARE_UNCHECKED_AND_FINAL = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(RuntimeException.class)
            .andShould()
            .haveModifier(FINAL);

    // What is private is caught within its class; the compiler's bridges are nobody's code.
    private static final ArchRule NO_CHECKED_EXCEPTION_IS_DECLARED = codeUnits()
            .that()
            .doNotHaveModifier(PRIVATE)
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should(new ArchCondition<>("declare no checked exception") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    unit.getExceptionTypes().stream()
                            .filter(type -> !type.isAssignableTo(RuntimeException.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getDescription() + " declares " + type.getName())));
                }
            });

    private static final ArchRule NOTHING_IS_CAUGHT_WHOLESALE = codeUnits()
            .should(new ArchCondition<>("catch what they expect, not everything") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .filter(type -> EVERYTHING.contains(type.getName()) && !closesResource(unit))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getDescription() + " catches " + type.getName())));
                }
            });

    // The compiler catches all that is thrown between the opening and the closing of a resource, and throws it on.
    private static boolean closesResource(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().getFullName().startsWith("java.lang.Throwable.addSuppressed("));
    }

    private static final List<String> EVERYTHING = Stream.of(
                    Throwable.class, Exception.class, RuntimeException.class, Error.class)
            .map(Class::getName)
            .toList();

    /** They call a vendor's function or platform, which may throw anything; the answer says so. */
    private static final Set<String> CALL_A_STRANGER =
            Set.of("io.twinloop.engine.Natives", "io.twinloop.tck.run.Interview");

    @Test
    void names_come_from_the_field() {
        NAMES_FROM_THE_FIELD.check(House.ALL);
    }

    @Test
    void each_name_that_says_nothing_is_noticed() {
        Class<?>[] named = BadlyNamed.class.getDeclaredClasses();
        List<String> violations = House.violations(NAMES_FROM_THE_FIELD, House.broken(BadlyNamed.class));

        assertThat(named).isNotEmpty();
        for (Class<?> one : named) {
            assertThat(violations).as(one.getSimpleName()).anyMatch(line -> line.contains(one.getName()));
        }
        assertThat(House.violations(NAMES_FROM_THE_FIELD, House.brokenPackage("util")))
                .isNotEmpty();
    }

    @Test
    void a_static_is_final_and_does_not_change() {
        STATICS_ARE_FINAL.check(House.ALL);
        STATICS_DO_NOT_CHANGE.check(House.ALL);
        STATICS_HOLD_NOTHING_THAT_CHANGES.check(House.ALL);

        JavaClasses broken = House.broken(KeepsState.class);
        assertThat(House.violations(STATICS_ARE_FINAL, broken))
                .hasSize(1)
                .first(STRING)
                .contains("KeepsState.calls");
        assertThat(House.violations(STATICS_DO_NOT_CHANGE, broken))
                .anyMatch(line -> line.contains("KeepsState.COUNTER"))
                .anyMatch(line -> line.contains("KeepsState.CODES"))
                .anyMatch(line -> line.contains("KeepsState.ATOM"))
                .noneMatch(line -> line.contains("KeepsState.MAKER"));
        assertThat(House.violations(STATICS_HOLD_NOTHING_THAT_CHANGES, broken))
                .anyMatch(line -> line.contains("java.util.HashMap"));
    }

    @Test
    void exceptions_are_unchecked_and_final() {
        EXCEPTIONS_ARE_UNCHECKED_AND_FINAL.check(House.ALL);

        assertThat(House.violations(EXCEPTIONS_ARE_UNCHECKED_AND_FINAL, House.broken(CatchesAndThrows.class)))
                .anyMatch(line -> line.contains("Checked") && line.contains("assignable"))
                .anyMatch(line -> line.contains("Open") && line.contains("FINAL"));
    }

    @Test
    void no_caller_has_to_catch_anything() {
        NO_CHECKED_EXCEPTION_IS_DECLARED.check(House.ALL);

        assertThat(House.violations(NO_CHECKED_EXCEPTION_IS_DECLARED, House.broken(CatchesAndThrows.class)))
                .anyMatch(line -> line.contains(".declares(int)") && line.contains("java.io.IOException"));
    }

    @Test
    void nothing_is_caught_or_thrown_wholesale() {
        NOTHING_IS_CAUGHT_WHOLESALE.check(House.ALL.that(
                DescribedPredicate.describe("are ours", one -> !CALL_A_STRANGER.contains(one.getName()))));
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(House.ALL);

        JavaClasses broken = House.broken(CatchesAndThrows.class);
        assertThat(House.violations(NOTHING_IS_CAUGHT_WHOLESALE, broken))
                .anyMatch(line -> line.contains(".catches(java.lang.Runnable)"));
        assertThat(House.violations(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS, broken))
                .anyMatch(line -> line.contains(".throwsAny(int)"));
        assertThat(House.violations(NOTHING_IS_CAUGHT_WHOLESALE, House.IMPL))
                .as("the one that may is still the one that does")
                .isNotEmpty()
                .allMatch(line -> CALL_A_STRANGER.stream().anyMatch(line::contains));
    }

    @Test
    void every_package_says_that_nothing_in_it_is_null() {
        assertThat(unmarked(House.ALL)).isEmpty();
        assertThat(unmarked(House.brokenPackage("unmarked"))).containsExactly(House.BROKEN + ".unmarked");
    }

    private static List<String> unmarked(JavaClasses classes) {
        return Stream.of(House.packagesOf(classes))
                .filter(name -> !classes.getPackage(name).isAnnotatedWith(NullMarked.class))
                .toList();
    }
}
