// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.twinloop.Twinloop;
import io.twinloop.engine.BuiltInProvider;
import io.twinloop.tck.Platform;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the published modules, as compiled, and how the tests look at them. */
final class House {

    /** Under this package the classes that break a rule on purpose repeat the packages of the house. */
    static final String BROKEN = "io.twinloop.architecture.broken";

    static final JavaClasses API = at(Twinloop.class);
    static final JavaClasses IMPL = at(BuiltInProvider.class);
    static final JavaClasses TCK = at(Platform.class);
    static final JavaClasses ALL = at(Twinloop.class, BuiltInProvider.class, Platform.class);

    private House() {}

    // By place, not by package: tests share the packages of what they test.
    private static JavaClasses at(Class<?>... anyClassOfModule) {
        List<URL> places = Arrays.stream(anyClassOfModule)
                .map(one -> one.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        return new ClassFileImporter().importUrls(places);
    }

    /** Imports a class that breaks a rule, with those nested in it. */
    static JavaClasses broken(Class<?> one) {
        return new ClassFileImporter()
                .importClasses(Stream.concat(Stream.of(one), Stream.of(one.getDeclaredClasses()))
                        .toList());
    }

    /** Imports a package of classes that break a rule. */
    static JavaClasses brokenPackage(String name) {
        return new ClassFileImporter().importPackages(BROKEN + "." + name);
    }

    static String[] packagesOf(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Returns one line for each place at which classes break a rule. */
    static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
