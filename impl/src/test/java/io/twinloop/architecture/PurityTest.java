// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same subject, rulebooks and date give the same report: nothing else is read. */
class PurityTest {

    /** Each reads one resource of its own jar, which no machine has otherwise. */
    private static final Set<String> READ_THEIR_OWN_JAR =
            Set.of("io.twinloop.engine.Version", "io.twinloop.tck.KitFile");

    @ParameterizedTest
    @EnumSource
    void nothing_is_read_but_subject_rulebooks_and_date(Source source) {
        // The kit's command line and its ways to other platforms read what their user names.
        JavaClasses pure = House.ALL.that(resideOutsideOfPackages("..tck.cli..", "..tck.platform.."));
        JavaClasses classes = source == Source.FILE
                ? pure.that(DescribedPredicate.describe(
                        "read no jar of their own", one -> !READ_THEIR_OWN_JAR.contains(one.getName())))
                : pure;

        source.notRead().check(classes);
    }

    @ParameterizedTest
    @EnumSource
    void each_way_to_read_it_is_noticed(Source source) {
        JavaClass reader = House.broken(source.reader).get(source.reader);
        List<String> violations = House.violations(source.notRead(), House.broken(source.reader));

        assertThat(reader.getMethods()).isNotEmpty();
        for (JavaMethod method : reader.getMethods()) {
            assertThat(violations).as(method.getName()).anyMatch(line -> line.contains("." + method.getName() + "("));
        }
    }

    @Test
    void the_two_that_read_their_own_jar_are_there() {
        assertThat(READ_THEIR_OWN_JAR).allMatch(House.ALL::contain);
    }
}
