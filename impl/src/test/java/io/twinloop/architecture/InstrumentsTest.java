// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each instrument of law is encoded for itself: what two share is a fact, or how one stands to another is the decision's. */
class InstrumentsTest {

    private static final JavaClasses LAW = House.IMPL.that(JavaClass.Predicates.resideInAPackage("..law.."));
    private static final JavaClasses BROKEN = House.brokenPackage("law");

    /**
     * Returns the instrument to which a class belongs: the one whose constant stands in the class after which it is
     * named, as in Cbdf2024 and Cbdf2024Exemptions. A class of no instrument is shared by all, or gathers them.
     */
    private static Optional<JavaClass> instrument(JavaClass one) {
        JavaClass outermost = one;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        String name = outermost.getSimpleName();
        return outermost.getPackage().getClasses().stream()
                .filter(other -> other.getFields().stream()
                        .anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getRawType().isEquivalentTo(Instrument.class)))
                .filter(other -> name.startsWith(other.getSimpleName()))
                .max(comparingInt(other -> other.getSimpleName().length()));
    }

    private static final DescribedPredicate<JavaClass> OF_AN_INSTRUMENT = DescribedPredicate.describe(
            "of an instrument", one -> instrument(one).isPresent());

    private static final ArchRule STRANGERS = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass one) {
                    return instrument(one)
                            .map(named -> SliceIdentifier.of(named.getSimpleName()))
                            .orElse(SliceIdentifier.ignore());
                }

                @Override
                public String getDescription() {
                    return "instruments";
                }
            })
            .should()
            .notDependOnEachOther();

    // What shares with an instrument and knows it would be a way around.
    private static final ArchRule NOT_KNOWN_BY_WHAT_THEY_SHARE = noClasses()
            .that(DescribedPredicate.describe(
                    "are used by an instrument and belong to none",
                    one -> instrument(one).isEmpty()
                            && one.getDirectDependenciesToSelf().stream()
                                    .anyMatch(use -> OF_AN_INSTRUMENT.test(use.getOriginClass()))))
            .should()
            .dependOnClassesThat(OF_AN_INSTRUMENT);

    private static final ArchRule RULES_STAND_IN_THEIR_INSTRUMENT = noClasses()
            .that(DescribedPredicate.not(OF_AN_INSTRUMENT))
            .should()
            .callMethod(Rule.class, "rule", String.class);

    @Test
    void instruments_do_not_know_each_other() {
        STRANGERS.check(LAW);

        assertThat(House.violations(STRANGERS, BROKEN))
                .anyMatch(line -> line.contains(".Second2021.borrowed()") && line.contains(".First2020Details"));
    }

    @Test
    void what_instruments_share_knows_none_of_them() {
        NOT_KNOWN_BY_WHAT_THEY_SHARE.check(LAW);

        assertThat(House.violations(NOT_KNOWN_BY_WHAT_THEY_SHARE, BROKEN))
                .anyMatch(line -> line.contains(".Shared.borrowed()") && line.contains(".First2020Details"));
    }

    @Test
    void a_rule_stands_in_a_class_named_after_its_instrument() {
        RULES_STAND_IN_THEIR_INSTRUMENT.check(LAW);

        assertThat(House.violations(RULES_STAND_IN_THEIR_INSTRUMENT, BROKEN))
                .anyMatch(line -> line.contains(".Shared.rule()") && line.contains("Rule.rule("));
    }

    @Test
    void the_classes_of_an_instrument_are_told_by_their_names() {
        assertThat(instrument(LAW.get("io.twinloop.law.cn.Cbdf2024Exemptions")))
                .contains(LAW.get("io.twinloop.law.cn.Cbdf2024"));
        assertThat(instrument(LAW.get("io.twinloop.law.cn.Outbound"))).isEmpty();
    }
}
