// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.conformance.VectorPair;
import io.twinloop.engine.Libraries;
import io.twinloop.tck.Rulebooks;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The rulebooks that travel as JSON say what the built-in ones say: a library of nothing else gives the same reports. */
class ExportedRulebooksTest {

    private static final Twinloop BUILT_IN = Outcomes.TWINLOOP;
    private static final Twinloop FROM_JSON = Libraries.of(
            Rulebooks.instruments().stream()
                    .map(instrument -> BUILT_IN.json().readRulebook(Rulebooks.read(instrument)))
                    .toList(),
            Rulebooks.decisions().stream()
                    .map(decision -> BUILT_IN.json().readDecision(Rulebooks.readDecision(decision)))
                    .toList());

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    /** A subject of the kit with its day. Many pairs share one. */
    record Judged(ObjectNode subject, LocalDate on) {}

    static Stream<Judged> subjects() {
        return VectorPair.ofRules()
                .flatMap(pair -> Stream.of(pair.subject(), pair.edited())
                        .map(subject -> new Judged(subject, LocalDate.parse(pair.on()))))
                .distinct();
    }

    private static String report(Twinloop twinloop, ObjectNode subject, LocalDate on) {
        byte[] json = subject.toString().getBytes(UTF_8);
        return twinloop.json().write(twinloop.check(twinloop.json().readSubject(json), on));
    }

    /** A report holds the digests of the subject and of every rulebook, so they are compared with it. */
    private static void assertSame(ObjectNode subject, LocalDate on) {
        assertThat(report(FROM_JSON, subject, on)).isEqualTo(report(BUILT_IN, subject, on));
    }

    @Test
    void a_report_holds_a_digest_of_each_rulebook() {
        assertThat(report(FROM_JSON, VectorPair.MAPPER.createObjectNode().put("type", "transfer"), LocalDate.EPOCH))
                .contains(BUILT_IN.rulebooks().stream()
                        .filter(rulebook -> rulebook.schema().subject().equals("transfer"))
                        .map(rulebook -> "\"" + rulebook.instrument().id() + "\": \"")
                        .toList());
    }

    @Test
    void what_was_read_is_equal_to_what_is_built_in() {
        assertThat(FROM_JSON.rulebooks()).containsExactlyElementsOf(BUILT_IN.rulebooks());
        assertThat(FROM_JSON.decisions()).containsExactlyElementsOf(BUILT_IN.decisions());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_worked_case_has_the_same_report(Scenario scenario) {
        assertSame(ScenarioReading.transfer(scenario), scenario.on());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_subject_of_the_kit_has_the_same_report(Judged judged) {
        assertSame(judged.subject(), judged.on());
    }

    @Provide
    Arbitrary<ObjectNode> transfers() {
        return RandomTransfers.partlyStated();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_transfer_has_the_same_report(@ForAll("transfers") ObjectNode transfer) {
        assertSame(transfer, LocalDate.parse(RandomTransfers.ON));
    }
}
