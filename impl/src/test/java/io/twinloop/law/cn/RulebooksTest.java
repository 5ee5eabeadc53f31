// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Note;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.Presumption;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule must have: an id that is its citation, sources that were there on the day, and words in two languages. */
class RulebooksTest {

    /** Instruments that are cited and have no rule of their own, with the days on which they could be cited. */
    static final Map<String, EffectivePeriod> CITED_ONLY = Map.of(
            "CSL-2025", EffectivePeriod.from("2026-01-01"), // the new numbers of CSL-2016
            "FILING-GUIDE-V2", EffectivePeriod.from("2024-03-22"), // says what a provision abroad is; not binding
            "QA-2025-04", EffectivePeriod.from("2025-04-09"), // explains articles that are encoded; not binding
            "QA-2026-07", EffectivePeriod.from("2026-07-24")); // known from summaries only

    private static final int LONGEST_ENGLISH = 60;
    private static final int LONGEST_CHINESE = 110;
    private static final Pattern CJK = Pattern.compile("\\p{IsHan}");
    private static final Pattern ANY_FULL_WIDTH = Pattern.compile("[\\p{IsHan}，。；：？！（）《》“”]");
    private static final Pattern ASCII_PUNCTUATION = Pattern.compile("[,;:?!()]");
    private static final Pattern CITATION = Pattern.compile("[A-Z]+(-[0-9-]+)?:[0-9()]+");

    static Stream<Rulebook> rulebooks() {
        return ChineseLaw.rulebooks().stream();
    }

    static Stream<Rule> rules() {
        return rulebooks().flatMap(rulebook -> rulebook.rules().stream());
    }

    /** Returns every text of the rulebooks, decisions and facts, with where it stands. */
    static Stream<Map.Entry<String, Text>> texts() {
        return Stream.of(
                        rulebooks().flatMap(RulebooksTest::ofRulebook),
                        rules().flatMap(RulebooksTest::ofRule),
                        ChineseLaw.decisions().stream().flatMap(RulebooksTest::ofDecision),
                        TransferFactsTest.leaves().entrySet().stream().flatMap(RulebooksTest::ofFact))
                .flatMap(Function.identity());
    }

    private static Stream<Map.Entry<String, Text>> ofRulebook(Rulebook rulebook) {
        Instrument instrument = rulebook.instrument();
        return Stream.concat(
                Stream.of(
                        Map.entry(instrument.id() + " title", instrument.title()),
                        Map.entry(instrument.id() + " issuer", instrument.issuer())),
                rulebook.notes().stream().map(note -> Map.entry(instrument.id() + " " + note.name(), note.text())));
    }

    private static Stream<Map.Entry<String, Text>> ofRule(Rule rule) {
        Stream<Text> effect = Stream.of();
        if (rule.effect() instanceof Effect.Unsettled unsettled) {
            effect = Stream.of(unsettled.reason());
        } else if (rule.effect() instanceof Effect.Requirement requirement) {
            effect = Stream.of(Objects.requireNonNull(requirement.remedy(), rule.id()));
        } else if (rule.effect() instanceof Effect.Duty duty && duty.deadline() != null) {
            effect = Stream.of(duty.deadline().event());
        }
        return Stream.concat(
                Stream.concat(Stream.of(rule.text()), effect).map(text -> Map.entry(rule.id(), text)),
                rule.notes().stream().map(note -> Map.entry(rule.id() + " " + note.name(), note.text())));
    }

    private static Stream<Map.Entry<String, Text>> ofDecision(Decision decision) {
        return Stream.of(
                        Stream.of(decision.question()),
                        decision.outcomes().stream().map(Decision.Option::text),
                        decision.invariants().stream().map(Decision.Invariant::text))
                .flatMap(Function.identity())
                .map(text -> Map.entry(decision.id(), text));
    }

    private static Stream<Map.Entry<String, Text>> ofFact(Map.Entry<String, Member> fact) {
        Member member = fact.getValue();
        Presumption presumption = member.presumption();
        return Stream.of(
                        member.label(),
                        member.question(),
                        member.unit(),
                        member.change(),
                        presumption == null ? null : presumption.because())
                .filter(Objects::nonNull)
                .map(text -> Map.entry(fact.getKey(), text));
    }

    static EffectivePeriod citable(String instrument) {
        return rulebooks()
                .map(Rulebook::instrument)
                .filter(registered -> registered.id().equals(instrument))
                .map(Instrument::inForce)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(CITED_ONLY.get(instrument), instrument));
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void an_id_is_the_citation_of_a_provision_of_its_instrument(Rulebook rulebook) {
        for (Rule rule : rulebook.rules()) {
            assertThat(rule.baseId()).startsWith(rulebook.instrument().id() + ":");
            assertThat(rule.citations().get(0)).hasToString(rule.baseId());
            assertThat(rule.id()).matches("[^#]+(#[a-z0-9]+(-[a-z0-9]+)*)?");
        }
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void a_rule_is_in_force_only_while_its_instrument_is(Rulebook rulebook) {
        EffectivePeriod instrument = rulebook.instrument().inForce();

        assertThat(rulebook.rules())
                .allMatch(rule -> rule.inForce().equals(rule.inForce().intersection(instrument)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_provision_is_cited_on_a_day_on_which_its_instrument_is_not_in_force(Rule rule) {
        for (Citation citation : rule.citations()) {
            EffectivePeriod cited = rule.inForce().intersection(citation.during());

            assertThat(cited).as("days on which %s is cited", citation).isNotNull();
            assertThat(cited.intersection(citable(citation.instrument())))
                    .as("days on which %s could be cited", citation)
                    .isEqualTo(cited);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_cites_each_provision_once(Rule rule) {
        assertThat(rule.citations().stream().map(Citation::toString)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void what_is_not_binding_is_practice_and_the_rest_is_law(Rulebook rulebook) {
        Origin origin = rulebook.instrument().rank() == Rank.GUIDANCE ? Origin.PRACTICE : Origin.LAW;

        assertThat(rulebook.rules()).extracting(Rule::origin).containsOnly(origin);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_in_english_and_in_chinese(Map.Entry<String, Text> named) {
        Text text = named.getValue();

        assertThat(text.en()).doesNotContainPattern(ANY_FULL_WIDTH);
        assertThat(text.zh()).containsPattern(CJK);
        assertThat(CITATION.matcher(text.zh()).replaceAll("")).doesNotContainPattern(ASCII_PUNCTUATION);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_sentence_is_too_long_to_follow(Map.Entry<String, Text> named) {
        Text text = named.getValue();

        assertThat(text.en().split("[.:;?] ")).allMatch(sentence -> sentence.split(" ").length <= LONGEST_ENGLISH);
        assertThat(text.zh().split("[。：；？]")).allMatch(sentence -> sentence.length() <= LONGEST_CHINESE);
    }

    @Test
    void a_note_has_a_name_that_is_its_own() {
        rules().forEach(rule -> assertThat(rule.notes()).extracting(Note::name).doesNotHaveDuplicates());
        rulebooks()
                .forEach(rulebook ->
                        assertThat(rulebook.notes()).extracting(Note::name).doesNotHaveDuplicates());
        assertThat(Stream.concat(
                        rules().flatMap(rule -> rule.notes().stream()),
                        rulebooks().flatMap(rulebook -> rulebook.notes().stream())))
                .allMatch(note -> note.name().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_id_is_unique() {
        assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(rulebooks().map(rulebook -> rulebook.instrument().id())).doesNotHaveDuplicates();
    }

    @Test
    void what_is_cited_only_has_no_rules_and_is_cited() {
        assertThat(CITED_ONLY.keySet())
                .doesNotContainAnyElementsOf(
                        rulebooks().map(rulebook -> rulebook.instrument().id()).toList());
        assertThat(Stream.concat(
                                rules().flatMap(rule -> rule.citations().stream()),
                                TransferFactsTest.members().flatMap(member -> member.citations().stream()))
                        .map(Citation::instrument)
                        .collect(Collectors.toSet()))
                .containsAll(CITED_ONLY.keySet());
    }

    @Test
    void the_decision_reads_every_instrument_that_gives_it_an_outcome() {
        assertThat(CnOutbound.decision().instruments())
                .containsExactlyInAnyOrderElementsOf(rulebooks()
                        .filter(rulebook -> rulebook.rules().stream()
                                .anyMatch(rule -> rule.effect() instanceof Effect.Outcome
                                        || rule.effect() instanceof Effect.Unsettled))
                        .map(rulebook -> rulebook.instrument().id())
                        .toList());
    }
}
