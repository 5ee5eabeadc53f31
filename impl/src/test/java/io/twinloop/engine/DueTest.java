// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.DutyOwed;
import io.twinloop.InvalidRulebookException;
import io.twinloop.Twinloop;
import io.twinloop.language.Day;
import io.twinloop.language.Path;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Deadline.Unit;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A duty gets its last day from the day that the subject states and the calendar that the caller gives. */
class DueTest {

    private static final Schema SCHEMA = Laws.schema(members -> {
        members.date("bought", m -> m.label("bought", "购入"));
        members.flag("red", m -> m.label("red", "红色"));
    });
    private static final Rulebook RULES = Laws.law(
            SCHEMA,
            Rule.rule("TOY-2026:1")
                    .duty(
                            Phase.AFTER,
                            Deadline.within(10, Unit.WORKING_DAYS, "purchase", "购入之日")
                                    .from(new Day(Path.ME.to("bought"))))
                    .text("Register it.", "登记。")
                    .citing("TOY-2026:1"));
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            "2026",
            EffectivePeriod.from("2026-01-01").until("2027-01-01"),
            List.of(LocalDate.of(2026, 3, 24)),
            List.of(LocalDate.of(2026, 3, 28)));

    private static DutyOwed duty(Twinloop twinloop, Map<String, Object> members) {
        return twinloop.check(new Document("toy", members), Laws.ON).duties().get(0);
    }

    @Test
    void with_the_day_and_a_calendar() {
        Twinloop twinloop = Twinloop.load().adding(RULES).with(CALENDAR);
        Map<String, Object> toy = Map.of("bought", "2026-03-20");
        assertThat(duty(twinloop, toy).due()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(twinloop.check(new Document("toy", toy), Laws.ON).digests().calendar())
                .isEqualTo("2026");
    }

    @Test
    void without_the_day_or_the_calendar_the_limit_stays_in_words() {
        Twinloop twinloop = Twinloop.load().adding(RULES);
        assertThat(duty(twinloop, Map.of("bought", "2026-03-20")).due()).isNull();
        assertThat(duty(twinloop.with(CALENDAR), Map.of()).due()).isNull();
        assertThat(duty(twinloop.with(CALENDAR), Map.of()).deadline()).isNotNull();
    }

    @Test
    void a_calendar_stays_when_the_library_becomes_strict_or_grows() {
        Twinloop twinloop = Twinloop.load().with(CALENDAR).adding(RULES).strict();
        assertThat(duty(twinloop, Map.of("bought", "2026-03-20")).due()).isNotNull();
    }

    @Test
    void a_limit_is_written_and_read_with_its_day() {
        Twinloop twinloop = Twinloop.load();
        byte[] written = twinloop.json().write(RULES).getBytes(StandardCharsets.UTF_8);
        assertThat(twinloop.json().readRulebook(written)).isEqualTo(RULES);
    }

    @Test
    void a_limit_reckoned_from_what_is_no_day_is_refused() {
        Rulebook wrong = Laws.law(
                SCHEMA,
                Rule.rule("TOY-2026:1")
                        .duty(
                                Phase.AFTER,
                                Deadline.within(1, Unit.DAYS, "x", "甲").from(new Day(Path.ME.to("red"))))
                        .text("Register it.", "登记。")
                        .citing("TOY-2026:1"));
        assertThatThrownBy(() -> Twinloop.load().adding(wrong))
                .isInstanceOf(InvalidRulebookException.class)
                .hasMessageContaining("its time limit must be reckoned from a day, '$me.red' is none");
    }
}
