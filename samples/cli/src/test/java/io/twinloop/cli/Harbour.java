// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.rule.Rule.rule;

import io.twinloop.Json;
import io.twinloop.Twinloop;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rulebook;
import io.twinloop.rule.Severity;
import io.twinloop.schema.Schema;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** A fictional law on ships that enter a harbour: every kind of effect, in words that no real law changes. */
public final class Harbour {

    private static final Instrument INSTRUMENT = new Instrument(
            "HARBOUR-2026",
            Text.of("Harbour Rules", "港口规则"),
            Text.of("The harbour master", "港务长"),
            Rank.CHARTER,
            EffectivePeriod.from("2026-01-01"),
            "https://example.org/harbour");

    private static final Schema SHIP = Schema.of("ship", Text.of("Ship", "船舶"), ship -> {
        ship.text("id", m -> m.label("Name", "船名"));
        ship.text("description", m -> m.label("Description", "说明"));
        ship.count(
                "tons",
                m -> m.label("tons", "吨位").ask("How many tons has it?", "吨位多少？").cites("HARBOUR-2026:1"));
        ship.flag("night", m -> m.label("it comes by night", "夜间进港").ask("Does it come by night?", "是否夜间进港？"));
        ship.flag("insured", m -> m.label("it is insured", "已投保").ask("Is it insured?", "是否已投保？"));
        ship.flag("lit", m -> m.label("it shows lights", "显示号灯").ask("Does it show lights?", "是否显示号灯？"));
        ship.flag(
                "quarantined",
                m -> m.label("it is under quarantine", "处于检疫期")
                        .ask("Is it under quarantine?", "是否处于检疫期？")
                        .presume(false, "Quarantine is announced.", "检疫均予公告。"));
    });

    private record Ship(Path path) implements Entity {}

    private static final Ship ME = new Ship(Path.ME);
    private static final Quantity TONS = Quantity.at(ME, "tons");
    private static final Flag NIGHT = Flag.at(ME, "night");
    private static final Flag INSURED = Flag.at(ME, "insured");
    private static final Flag LIT = Flag.at(ME, "lit");
    private static final Flag QUARANTINED = Flag.at(ME, "quarantined");

    /** The rulebook. */
    public static final Rulebook RULES = Rulebook.of(INSTRUMENT, SHIP)
            .origin(Origin.CHARTER)
            .rules(
                    rule("HARBOUR-2026:1")
                            .when(all(TONS.below(5000), QUARANTINED.isNo()))
                            .then(new Effect.Outcome("ENTRY", "FREE"))
                            .text("A ship of fewer than 5,000 tons may enter.", "不满5000吨的船舶可以进港。"),
                    rule("HARBOUR-2026:2(1)")
                            .when(all(TONS.atLeast(5000), QUARANTINED.isNo()))
                            .then(new Effect.Outcome("ENTRY", "PILOT"))
                            .text("A ship of 5,000 tons or more takes a pilot.", "5000吨以上的船舶应当引航。")
                            .citing("HARBOUR-2026:9")
                            .reading("tons", "Tons are gross tons.", "吨位指总吨。"),
                    rule("HARBOUR-2026:2(2)")
                            .when(all(TONS.atLeast(5000), NIGHT.isYes(), QUARANTINED.isNo()))
                            .then(new Effect.Unsettled(
                                    "ENTRY",
                                    Text.of("Whether pilots work by night is open.", "夜间是否引航尚无定论。"),
                                    List.of("CLOSED")))
                            .exceptionTo("HARBOUR-2026:2(1)")
                            .text("By night the pilot decides.", "夜间由引航员决定。"),
                    rule("HARBOUR-2026:3")
                            .when(QUARANTINED.isYes())
                            .then(new Effect.Outcome("ENTRY", "CLOSED"))
                            .text("A ship under quarantine stays out.", "处于检疫期的船舶不得进港。"),
                    rule("HARBOUR-2026:4#insurance")
                            .require(Severity.ERROR, shown(INSURED.isYes()))
                            .remedy("Insure the ship.", "为船舶投保。")
                            .text("A ship is insured.", "船舶应当投保。"),
                    rule("HARBOUR-2026:5#lights")
                            .require(Severity.WARNING, LIT.isYes())
                            .confidence(Confidence.UNVERIFIED)
                            .text("A ship shows lights.", "船舶应当显示号灯。"),
                    rule("HARBOUR-2026:6#report")
                            .duty(Phase.AFTER, Deadline.within(1, Deadline.Unit.DAYS, "entry", "进港之时"))
                            .text("Report to the harbour master.", "向港务长报告。"),
                    rule("HARBOUR-2026:7#flag").duty(Phase.BEFORE).text("Show the flag.", "悬挂国旗。"))
            .build();

    /** The decision. */
    public static final Decision ENTRY = new Decision(
            "ENTRY",
            Text.of("May the ship enter?", "船舶可否进港？"),
            SHIP,
            List.of(
                    new Decision.Option("FREE", Text.of("It may enter", "可以进港"), false),
                    new Decision.Option("PILOT", Text.of("It may enter with a pilot", "引航后可以进港"), false),
                    new Decision.Option("CLOSED", Text.of("It may not enter", "不得进港"), true)),
            List.of("HARBOUR-2026"),
            List.of(),
            List.of(),
            List.of("tons"),
            null);

    private Harbour() {}

    /** Writes the rulebook and the decision as JSON into a directory. */
    static void write(java.nio.file.Path directory) {
        Json json = Twinloop.load().json();
        try {
            Files.writeString(directory.resolve("rules.json"), json.write(RULES));
            Files.writeString(directory.resolve("entry.json"), json.write(ENTRY));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Judges a ship by the harbour's rules. */
    static Run check(java.nio.file.Path directory, String ship, String... options) {
        write(directory);
        try {
            Files.writeString(directory.resolve("ship.json"), ship);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String[] args = {"check", "ship.json", "--with", "rules.json", "--with", "entry.json", "--on", "2026-11-23"};
        String[] all = new String[args.length + options.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(options, 0, all, args.length, options.length);
        return Run.in(directory, all);
    }
}
