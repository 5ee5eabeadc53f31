// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.tck.Platform;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.RequirementSet;
import io.twinloop.tck.vector.Vector;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run comes to, for platforms that are right, wrong, or nothing at all. */
class RunTest {

    private static final String RULE = "MAP-2015:34";

    /** One rule with its vectors: enough to see what becomes of a reply. */
    private static final Kit SMALL = small();

    private static Kit small() {
        Kit all = Kit.load();
        String rule = all.requirements().requirements().stream()
                .map(requirement -> requirement.id())
                .filter(id -> id.startsWith(RULE))
                .findFirst()
                .orElseThrow();
        return new Kit(
                new RequirementSet(
                        all.requirements().version(), List.of(all.requirements().sentence(rule))),
                all.vectors().stream()
                        .filter(vector -> vector.rule().equals(rule))
                        .toList());
    }

    private static Run run(Platform platform) {
        return SMALL.run(platform, Selection.ALL, Progress.SILENT);
    }

    @Test
    void a_right_platform_is_conformant() {
        Run run = run(Platforms.RIGHT);

        assertThat(run.failures()).isEmpty();
        assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMANT);
        assertThat(run.satisfied(Profile.DOCUMENTS)).isEqualTo(1).isEqualTo(run.required(Profile.DOCUMENTS));
        assertThat(run.satisfied(Profile.FACTS)).isEqualTo(1).isEqualTo(run.required(Profile.FACTS));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "crashes",
                        Platforms.afterHello(request -> {
                            throw new IllegalStateException("no database");
                        }),
                        Status.ERROR,
                        "it ended without a reply: java.lang.IllegalStateException: no database"),
                Arguments.of("is silent", Platforms.afterHello(request -> ""), Status.ERROR, "the reply was empty"),
                Arguments.of(
                        "prints garbage",
                        Platforms.afterHello(request -> "Hello, world"),
                        Status.ERROR,
                        "the reply was no JSON object: Hello, world"),
                Arguments.of(
                        "answers twice",
                        Platforms.afterHello(
                                request -> Platforms.RIGHT.answer(request) + Platforms.RIGHT.answer(request)),
                        Status.ERROR,
                        "the reply was no JSON object"),
                Arguments.of(
                        "answers another request",
                        Platforms.changed(reply -> reply.put("seq", 99)),
                        Status.ERROR,
                        "the reply belongs to another request: 'seq' must be 2, was 99"),
                Arguments.of(
                        "says more than is asked",
                        Platforms.changed(reply -> reply.put("score", 100)),
                        Status.ERROR,
                        "the reply is not of the protocol's form: it may not have [score]"),
                Arguments.of(
                        "says less than is asked",
                        Platforms.changed(reply -> reply.without("outcomes")),
                        Status.ERROR,
                        "the reply is not of the protocol's form: it lacks [outcomes]"),
                Arguments.of(
                        "supports nothing",
                        Platforms.changed(
                                reply -> reply.removeAll().put("seq", 2).put("unsupported", "ask")),
                        Status.UNTESTABLE,
                        "the platform does not support the request"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void what_is_no_reply_is_held_against_the_platform(String what, Platform platform, Status status, String fault) {
        Run run = run(platform);
        VectorResult first = run.failures().findFirst().orElseThrow();

        assertThat(first.status()).isEqualTo(status);
        assertThat(first.fault()).startsWith(fault);
        assertThat(run.conclusion()).isEqualTo(Conclusion.FAILED);
        assertThat(run.satisfied(Profile.DOCUMENTS)).isZero();
    }

    @Test
    void a_platform_that_claims_nothing_is_not_measured() {
        Run run = run(request -> "{\"seq\":1,\"name\":\"x\",\"version\":\"1\",\"language\":\"none\",\"profiles\":[]}");

        assertThat(run.conclusion()).isEqualTo(Conclusion.TOO_LITTLE);
        assertThat(run.vectors()).extracting(VectorResult::status).containsOnly(Status.NOT_APPLICABLE);
    }

    @Test
    void a_platform_that_does_not_say_who_it_is_is_not_understood() {
        assertThatThrownBy(() -> run(request -> "no"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("the reply was no JSON object");
        assertThatThrownBy(() -> run(request ->
                        "{\"seq\":1,\"name\":\"x\",\"version\":\"1\",\"language\":\"none\",\"profiles\":[\"all\"]}"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("there is no profile");
    }

    @Test
    void a_run_of_some_vectors_claims_nothing() {
        Vector one = SMALL.vectors().get(0);
        Run run = SMALL.run(Platforms.RIGHT, new Selection(Set.of(), Set.of(), Set.of(one.id())), Progress.SILENT);

        assertThat(run.conclusion()).isEqualTo(Conclusion.TOO_LITTLE);
        assertThat(run.vectors().stream().filter(result -> result.status() == Status.PASS))
                .extracting(VectorResult::vector)
                .containsExactly(one);
    }

    @Test
    void a_platform_that_gives_no_reply_time_and_again_is_asked_no_more() {
        int[] asked = {0};
        Run run = Kit.load()
                .run(
                        Platforms.afterHello(request -> {
                            asked[0]++;
                            return "";
                        }),
                        Selection.ALL,
                        Progress.SILENT);

        assertThat(asked[0]).isEqualTo(Examiner.PATIENCE);
        assertThat(run.conclusion()).isEqualTo(Conclusion.FAILED);
        assertThat(run.satisfied(Profile.DOCUMENTS)).isZero();
    }

    @Test
    void a_sentence_without_vectors_is_not_satisfied() {
        Kit empty = new Kit(SMALL.requirements(), List.of());

        assertThat(empty.run(Platforms.RIGHT, Selection.ALL, Progress.SILENT).conclusion())
                .isEqualTo(Conclusion.FAILED);
    }

    @Test
    void one_wrong_answer_among_many_is_enough() {
        int[] asked = {0};
        Run run = run(Platforms.changed(
                reply -> ++asked[0] == 2 && reply.has("verdict") ? reply.put("verdict", "REJECTED") : reply));

        assertThat(run.failures()).hasSize(1);
        assertThat(run.conclusion()).isEqualTo(Conclusion.FAILED);
    }
}
