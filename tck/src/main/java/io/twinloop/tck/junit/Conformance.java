// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.twinloop.tck.Platform;
import io.twinloop.tck.report.FailureText;
import io.twinloop.tck.run.Examiner;
import io.twinloop.tck.run.Hello;
import io.twinloop.tck.run.Interview;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.RequirementSet;
import io.twinloop.tck.vector.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The kit as a JUnit class: a vendor's test class implements this and says which platform is its own. There is a test for
 * each vector of the profiles that the platform claims, under the rule that it observes.
 *
 * <pre>{@code
 * class OurConformanceTest implements Conformance {
 *     public Platform platform() { return new OurPlatform(); }
 * }
 * }</pre>
 */
public interface Conformance {

    /**
     * Returns the platform under test.
     *
     * @return a new platform; it is closed after the last test
     */
    Platform platform();

    /**
     * Makes the tests.
     *
     * @return a container for each sentence of the specification, with a test for each vector
     */
    @TestFactory
    default Stream<DynamicContainer> conformance() {
        Kit kit = Kit.load();
        Platform platform = platform();
        Interview interview = new Interview(platform);
        Hello hello = interview.hello();
        if (hello.profiles().isEmpty()) {
            fail(hello.name() + " claims no profile, so there is nothing to test");
        }
        Examiner examiner = new Examiner(interview);
        return Stream.of(Profile.values())
                .filter(hello.profiles()::contains)
                .flatMap(profile -> kit.requirements().of(profile).stream()
                        .map(requirement -> DynamicContainer.dynamicContainer(
                                profile.code() + " " + requirement.id(),
                                kit.vectors().stream()
                                        .filter(vector -> vector.profile() == profile
                                                && vector.rule().equals(requirement.id()))
                                        .map(vector -> test(vector, examiner, kit.requirements())))))
                .onClose(platform::close);
    }

    private static DynamicTest test(Vector vector, Examiner examiner, RequirementSet requirements) {
        return DynamicTest.dynamicTest(vector.id(), () -> {
            VectorResult result = examiner.examine(vector);
            assertEquals(
                    Status.PASS,
                    result.status(),
                    () -> FailureText.of(
                            result, requirements.sentence(vector.rule()), "java -jar twinloop-tck.jar run …"));
        });
    }
}
