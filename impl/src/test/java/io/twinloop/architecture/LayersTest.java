// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.twinloop.architecture.broken.KnowsLibraries;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages know each other in one direction, and the outside only where they must. */
class LayersTest {

    private static final String[] EVERYWHERE = {"java..", "org.jspecify.annotations"};

    private static ArchRule layersOfTheApi(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .layer("values")
                .definedBy(root + ".value")
                .layer("language")
                .definedBy(root + ".language")
                .layer("schemas")
                .definedBy(root + ".schema")
                .layer("rules")
                .definedBy(root + ".rule")
                .layer("exploration")
                .definedBy(root + ".explore")
                .layer("the way in")
                .definedBy(root)
                .layer("transfers")
                .definedBy(root + ".transfer")
                .layer("markets")
                .definedBy(root + ".market..")
                .whereLayer("transfers")
                .mayOnlyAccessLayers("the way in", "exploration", "rules", "schemas", "language", "values")
                .whereLayer("markets")
                .mayOnlyAccessLayers("the way in", "exploration", "rules", "schemas", "language", "values")
                .whereLayer("values")
                .mayNotAccessAnyLayer()
                .whereLayer("language")
                .mayNotAccessAnyLayer()
                .whereLayer("schemas")
                .mayOnlyAccessLayers("language", "values")
                .whereLayer("rules")
                .mayOnlyAccessLayers("schemas", "language", "values")
                .whereLayer("exploration")
                .mayOnlyAccessLayers("rules", "schemas", "language", "values")
                .whereLayer("the way in")
                .mayOnlyAccessLayers("exploration", "rules", "schemas", "language", "values")
                .ensureAllClassesAreContainedInArchitecture();
    }

    private static ArchRule layersOfTheImplementation(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("law")
                .definedBy(root + ".law..")
                .optionalLayer("charter")
                .definedBy(root + ".charter")
                .layer("JSON")
                .definedBy(root + ".json")
                .layer("engine")
                .definedBy(root + ".engine")
                .whereLayer("law")
                .mayNotAccessAnyLayer()
                .whereLayer("charter")
                .mayNotAccessAnyLayer()
                .whereLayer("JSON")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture();
    }

    private static final ArchRule NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass one) {
                    return SliceIdentifier.of(one.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    private static ArchRule knowOnly(JavaClasses house, String... outside) {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(House.packagesOf(house), outside, EVERYWHERE)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    @Test
    void packages_of_the_api_know_each_other_in_one_direction() {
        layersOfTheApi("io.twinloop").check(House.API);

        assertThat(House.violations(layersOfTheApi(House.BROKEN), House.brokenPackage("value")))
                .anyMatch(line -> line.contains(".value.Upward.rule()") && line.contains(".rule.Ruled"));
    }

    @Test
    void law_and_json_know_neither_each_other_nor_the_engine() {
        layersOfTheImplementation("io.twinloop").check(House.IMPL);

        assertThat(House.violations(layersOfTheImplementation(House.BROKEN), House.brokenPackage("law")))
                .anyMatch(line -> line.contains(".law.cn.KnowsEngine.engine()") && line.contains(".engine.Engine"));
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        NO_CYCLES.check(House.ALL);

        assertThat(House.violations(NO_CYCLES, House.brokenPackage("")))
                .anyMatch(line -> line.contains("broken.rule") && line.contains("broken.value"));
    }

    @Test
    void the_api_knows_nothing_but_the_jdk_and_annotations() {
        ArchRule rule = knowOnly(House.API, "jakarta.validation..");

        rule.check(House.API);

        assertThat(House.violations(rule, House.broken(KnowsLibraries.class)))
                .anyMatch(line -> line.contains("KnowsLibraries.guava()"))
                .anyMatch(line -> line.contains("KnowsLibraries.jackson()"))
                .anyMatch(line -> line.contains("KnowsLibraries.hibernate()"));
    }

    @Test
    void the_kit_and_the_law_know_nothing_but_the_api() {
        // The kit reads exported rulebooks and replies as trees, has a command line, and is a JUnit class for vendors.
        knowOnly(
                        House.ALL.that(resideOutsideOfPackages("..engine..", "..json..", "..law..", "..charter..")),
                        "tools.jackson..",
                        "picocli..",
                        "org.junit.jupiter.api..",
                        "javax.xml.stream..")
                .check(House.TCK);
        knowOnly(House.ALL.that(resideOutsideOfPackages("..engine..", "..json..", "..tck..")))
                .check(House.IMPL.that(resideInAPackage("..law..")));
    }

    @Test
    void jackson_is_known_to_json_alone_and_hibernate_validator_to_the_engine() {
        knowOnly(House.ALL, "tools.jackson..", "com.fasterxml.jackson.annotation")
                .check(House.IMPL.that(resideInAPackage("..json..")));
        knowOnly(House.ALL, "jakarta.validation..", "org.hibernate.validator..", "com.google.common..")
                .check(House.IMPL.that(resideInAPackage("..engine..")));
    }
}
