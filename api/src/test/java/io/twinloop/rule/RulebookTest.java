// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static io.twinloop.rule.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Fact.Derived;
import io.twinloop.rule.Fact.Native;
import io.twinloop.rule.Fact.Parameter;
import io.twinloop.schema.Schema;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final Text TEXT = Text.of("Shop rules", "商店规则");
    private static final Instrument SHOP =
            new Instrument("SHOP-2024", TEXT, TEXT, Rank.CHARTER, EffectivePeriod.ALWAYS, "");
    private static final Schema SCHEMA =
            Schema.of("shop", Text.of("Shop", "商店"), members -> members.flag("open", m -> {}));

    private static RulebookBuilder rulebook() {
        return Rulebook.of(SHOP, SCHEMA);
    }

    private static RuleDraft duty(String id) {
        return rule(id).text("Do it.", "应当履行。").duty(Phase.UPON);
    }

    private static Fact fact(String name) {
        return new Derived(name, TEXT, List.of(new Parameter("shop", "shop")), Condition.ALWAYS, List.of());
    }

    @Test
    void rules_stand_in_the_order_of_the_text() {
        assertThat(rulebook()
                        .rules(duty("SHOP-2024:2"), duty("SHOP-2024:1"))
                        .rules(duty("SHOP-2024:3"))
                        .build()
                        .rules())
                .map(Rule::id)
                .containsExactly("SHOP-2024:2", "SHOP-2024:1", "SHOP-2024:3");
    }

    @Test
    void a_rule_is_named_once() {
        RulebookBuilder twice = rulebook().rules(duty("SHOP-2024:1"), duty("SHOP-2024:1"));

        assertThatThrownBy(twice::build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("rulebook SHOP-2024 must name each rule once, has twice: 'SHOP-2024:1'");
    }

    @Test
    void a_fact_is_named_once_whether_derived_or_native() {
        Fact function = new Native("offered", TEXT, List.of(), (arguments, on) -> true, List.of());
        RulebookBuilder twice = rulebook().facts(fact("offered"), function);

        assertThatThrownBy(twice::build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("rulebook SHOP-2024 must name each fact once, has twice: 'offered'");
    }

    @Test
    void a_fact_is_called_by_a_name_that_a_condition_can_use() {
        assertThatThrownBy(() -> fact("is offered"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name must be camelCase such as 'assetId', was: 'is offered'");
        assertThatThrownBy(() -> new Parameter("Shop", "shop"))
                .hasMessage("a name must be camelCase such as 'assetId', was: 'Shop'");
    }

    @Test
    void a_fact_is_applied_to_entities() {
        Entity me = () -> Path.ME;

        assertThat(fact("offered").of(me)).isEqualTo(new FactTest("offered", List.of(Path.ME)));
    }

    @Test
    void revisions_count_from_one() {
        assertThatThrownBy(() -> rulebook().revision(0).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("revision must be 1 or more, was: 0");
        assertThat(rulebook().revision(2).build().revision()).isEqualTo(2);
    }

    @Test
    void a_declared_parameter_may_be_set_and_another_may_not() {
        Rulebook rulebook = rulebook().parameter("gap", 2).parameter("limit", 7).build();
        Rulebook wider = rulebook.with("gap", Term.literal(3));

        assertThat(wider.parameters())
                .containsExactly(Map.entry("gap", Term.literal(3)), Map.entry("limit", Term.literal(7)));
        assertThat(rulebook.parameters()).containsEntry("gap", Term.literal(2));
        assertThatThrownBy(() -> rulebook.with("gpa", Term.literal(3)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a parameter of rulebook SHOP-2024 must be one of [gap, limit], was: 'gpa'");
    }

    @Test
    void a_rulebook_keeps_its_remarks() {
        assertThat(rulebook().note("left-out", "Left out.", "未编入。").build().notes())
                .containsExactly(new Note("left-out", Text.of("Left out.", "未编入。")));
    }
}
