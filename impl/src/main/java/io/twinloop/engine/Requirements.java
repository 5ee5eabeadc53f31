// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Review;
import io.twinloop.explore.Review.Kind;
import io.twinloop.explore.Review.Remark;
import io.twinloop.schema.Document;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews the requirements of an instrument: each by itself, and each with every other about the same thing. */
final class Requirements {

    private final String instrument;
    private final List<Requirement> mine;
    private final List<Requirement> all;
    private final Demonstration demonstration;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> notDecided = new ArrayList<>();

    /**
     * Makes the review.
     *
     * @param instrument the instrument
     * @param all the requirements about the same kind of subject, those of the instrument among them
     * @param demonstration makes subjects
     */
    Requirements(String instrument, List<Requirement> all, Demonstration demonstration) {
        this.instrument = instrument;
        this.all = all;
        this.mine = all.stream()
                .filter(one -> one.rule().linked().instrument().equals(instrument))
                .toList();
        this.demonstration = demonstration;
    }

    Review review() {
        mine.forEach(one -> within(one.rule().id(), () -> alone(one)));
        for (Requirement one : mine) {
            for (Requirement other : all) {
                boolean later = !mine.contains(other) || mine.indexOf(one) < mine.indexOf(other);
                if (later && one.formulas() == other.formulas()) {
                    within(one.rule().id() + "," + other.rule().id(), () -> pair(one, other));
                }
            }
        }
        return new Review(instrument, mine.size(), remarks, notDecided);
    }

    private void within(String what, Runnable look) {
        try {
            look.run();
        } catch (Branching.LimitReached e) {
            notDecided.add(what);
        }
    }

    private void alone(Requirement one) {
        if (one.way(one.applies()).isEmpty()) {
            remark(Kind.DEAD, List.of(one), "Its condition holds for no possible subject.", "其条件在任何可能的情形下均不成立。");
        } else if (one.way(one.violated()).isEmpty()) {
            remark(Kind.ALWAYS_MET, List.of(one), "No possible subject can violate it.", "任何可能的情形均不违反该要求。");
        } else if (one.isNeverMet()) {
            shown(
                    Kind.NEVER_MET,
                    List.of(one),
                    one.violated(),
                    Text.of("Every subject to which it applies violates it.", "凡适用该规则者，均违反该要求。"));
        }
    }

    private void pair(Requirement one, Requirement other) {
        if (one.way(one.violated()).isEmpty() || one.way(other.violated()).isEmpty()) {
            return;
        }
        boolean implies = one.excludes(one.violated(), one.not(other.violated()));
        boolean implied = one.excludes(other.violated(), one.not(one.violated()));
        if (implies && implied) {
            shown(
                    Kind.DUPLICATE,
                    List.of(one, other),
                    one.violated(),
                    Text.of("The same subjects violate both.", "二者为相同的情形所违反。"));
        } else if (implies || implied) {
            Requirement narrow = implies ? one : other;
            Requirement wide = implies ? other : one;
            shown(
                    Kind.SUBSUMED,
                    List.of(narrow, wide),
                    narrow.violated(),
                    Text.of("Whoever violates the first violates the second.", "凡违反前者，必违反后者。"));
        } else if (contradict(one, other)) {
            shown(
                    Kind.CONTRADICTORY,
                    List.of(one, other),
                    one.both(one.applies(), other.applies()),
                    Text.of("Whoever is subject to both violates one of them.", "二者均适用时，必违反其一。"));
        }
    }

    private static boolean contradict(Requirement one, Requirement other) {
        Formula together = one.both(one.applies(), other.applies());
        return !one.isNeverMet()
                && !other.isNeverMet()
                && one.way(together).isPresent()
                && one.excludes(together, one.both(one.not(one.violated()), one.not(other.violated())));
    }

    private void remark(Kind kind, List<Requirement> about, String en, String zh) {
        remarks.add(new Remark(kind, ids(about), Text.of(en, zh), null));
    }

    private void shown(Kind kind, List<Requirement> about, Formula formula, Text text) {
        Requirement first = about.get(0);
        Optional<Map<String, Object>> members =
                first.way(formula).flatMap(way -> demonstration.of(first, way, about, kind != Kind.CONTRADICTORY));
        if (members.isPresent()) {
            Document witness = new Document(first.kind(), new LinkedHashMap<>(members.get()));
            remarks.add(new Remark(kind, ids(about), text, witness));
        } else {
            notDecided.add(String.join(",", ids(about)));
        }
    }

    private static List<String> ids(List<Requirement> about) {
        return about.stream().map(one -> one.rule().id()).toList();
    }
}
