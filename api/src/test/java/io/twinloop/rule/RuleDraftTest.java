// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static io.twinloop.rule.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.schema.Schema;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDraftTest {

    private static final EffectivePeriod IN_FORCE = EffectivePeriod.from("2021-11-01");
    private static final Instrument PIPL = new Instrument(
            "PIPL",
            Text.of("Personal Information Protection Law", "个人信息保护法"),
            Text.of("National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            IN_FORCE,
            "https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm");
    private static final Schema TRANSFER =
            Schema.of("transfer", Text.of("Transfer", "出境"), members -> members.flag("open", m -> {}));
    private static final Condition OPEN = new Condition.Stated(Path.ME.to("open"));

    private static Rule built(RuleDraft draft) {
        return Rulebook.of(PIPL, TRANSFER).rules(draft).build().rules().get(0);
    }

    private static RuleDraft draft() {
        return rule("PIPL:38(1)#held").text("Hold a mechanism.", "应当具备一种机制。");
    }

    @Test
    void a_rule_says_what_it_was_told_and_the_rest_is_its_rulebooks() {
        Rule rule = built(draft().when(OPEN).duty(Phase.BEFORE));

        assertThat(rule)
                .isEqualTo(new Rule(
                        "PIPL:38(1)#held",
                        1,
                        "transfer",
                        OPEN,
                        new Effect.Duty(Phase.BEFORE, null),
                        List.of(),
                        Text.of("Hold a mechanism.", "应当具备一种机制。"),
                        List.of(Citation.parse("PIPL:38(1)")),
                        Origin.LAW,
                        Confidence.TEXT,
                        IN_FORCE,
                        List.of()));
    }

    @Test
    void what_a_rule_says_itself_stands_against_its_rulebook() {
        EffectivePeriod later = EffectivePeriod.from("2024-03-22");
        RuleDraft draft = draft().about("clauses")
                .duty(Phase.UPON)
                .origin(Origin.ANALOGY)
                .confidence(Confidence.SECONDARY)
                .inForce(later)
                .revision(2);
        Rule rule = Rulebook.of(PIPL, TRANSFER)
                .about("transfers")
                .origin(Origin.PRACTICE)
                .confidence(Confidence.UNVERIFIED)
                .rules(draft)
                .build()
                .rules()
                .get(0);

        assertThat(rule.about()).isEqualTo("clauses");
        assertThat(rule.origin()).isEqualTo(Origin.ANALOGY);
        assertThat(rule.confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(rule.inForce()).isEqualTo(later);
        assertThat(rule.revision()).isEqualTo(2);
    }

    @Test
    void a_rulebook_speaks_for_the_rules_that_do_not() {
        Rule rule = Rulebook.of(PIPL, TRANSFER)
                .rules(draft().duty(Phase.UPON))
                .about("clauses")
                .origin(Origin.PRACTICE)
                .confidence(Confidence.UNVERIFIED)
                .build()
                .rules()
                .get(0);

        assertThat(rule.about()).isEqualTo("clauses");
        assertThat(rule.origin()).isEqualTo(Origin.PRACTICE);
        assertThat(rule.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void a_rule_cites_itself_first_and_then_what_it_was_told() {
        Rule rule = built(
                draft().duty(Phase.UPON).citing("CBDF-2024:8", "SCM-2023:4").citing("CSL-2016:37", IN_FORCE));

        assertThat(rule.citations())
                .containsExactly(
                        Citation.parse("PIPL:38(1)"),
                        Citation.parse("CBDF-2024:8"),
                        Citation.parse("SCM-2023:4"),
                        Citation.parse("CSL-2016:37").during(IN_FORCE));
    }

    @Test
    void a_rule_that_is_no_law_has_to_name_its_source() {
        RuleDraft charter = rule("CUSTODY-03").text("Keep apart.", "应当分离。").duty(Phase.UPON);

        assertThatThrownBy(() -> built(charter))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule CUSTODY-03 must cite its source");
        assertThat(built(charter.citing("CHARTER:3")).citations()).containsExactly(Citation.parse("CHARTER:3"));
    }

    @Test
    void a_declared_reading_is_a_note_and_makes_the_rule_a_reading() {
        Rule rule = built(
                draft().duty(Phase.UPON).note("doubt", "A doubt.", "存疑。").reading("narrow", "Read narrowly.", "从严解释。"));

        assertThat(rule.confidence()).isEqualTo(Confidence.DECLARED_READING);
        assertThat(rule.notes())
                .containsExactly(
                        new Note("doubt", Text.of("A doubt.", "存疑。")),
                        new Note("narrow", Text.of("Read narrowly.", "从严解释。")));
    }

    @Test
    void a_remedy_belongs_to_a_requirement() {
        Rule rule = built(draft().require(Severity.ERROR, OPEN).remedy("Open it.", "打开。"));

        assertThat(rule.effect()).isEqualTo(new Effect.Requirement(OPEN, Severity.ERROR, Text.of("Open it.", "打开。")));
        assertThatThrownBy(() -> draft().duty(Phase.UPON).remedy("Open it.", "打开。"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("rule PIPL:38(1)#held must require something before a remedy, such as "
                        + "require(ERROR, …).remedy(…)");
    }

    @Test
    void a_rule_must_say_what_it_does() {
        assertThatThrownBy(() -> built(draft()))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("rule PIPL:38(1)#held must say what it does, by then(…), require(…) or duty(…)");
    }

    @Test
    void a_rule_must_be_put_in_words() {
        assertThatThrownBy(() -> built(rule("PIPL:39").duty(Phase.BEFORE)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("rule PIPL:39 must be put in words, in English and in Chinese, by text(…)");
    }
}
