// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static io.twinloop.gate.ListingView.Status.APPROVED;
import static io.twinloop.gate.ListingView.Status.LISTED;
import static io.twinloop.gate.ListingView.Status.PUBLIC_NOTICE;
import static io.twinloop.gate.ListingView.Status.SUBMITTED;
import static io.twinloop.gate.ListingView.Status.UNDER_REVIEW;
import static io.twinloop.gate.TradeView.Status.FAILED;
import static io.twinloop.gate.TradeView.Status.NEGOTIATING;
import static io.twinloop.gate.TradeView.Status.TERMINATED;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;

import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Fact.Derived;
import io.twinloop.rule.Fact.Parameter;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;
import java.util.function.BiFunction;

/** What the market rules call offered, concluded, one group, and a stake. */
final class MarketFacts {

    private static final Fact OFFERED = new Derived(
            "offered",
            Text.of("the listing is offered", "该挂牌处于申报或者交易状态"),
            List.of(new Parameter("x", "listings")),
            new ListingView(Path.of("x")).status().in(SUBMITTED, UNDER_REVIEW, PUBLIC_NOTICE, APPROVED, LISTED),
            List.of(Citation.parse("GATE-MARKET:1(1)")));

    private static final Fact CONCLUDED = new Derived(
            "concluded",
            Text.of("the trade is concluded", "该交易已经成交"),
            List.of(new Parameter("x", "trades")),
            not(new TradeView(Path.of("x")).status().in(NEGOTIATING, FAILED, TERMINATED)),
            List.of(Citation.parse("GATE-MARKET:1(2)")));

    private static final Fact SAME_GROUP = ofTwoParties(
            "sameGroup",
            Text.of(
                    "the parties are one, or one controls the other, or a third controls both",
                    "双方为同一主体、具有控制关系或者受同一主体控制"),
            "GATE-MARKET:1(3)",
            (a, b) -> any(
                    a.same(b),
                    a.controller().same(b),
                    b.controller().same(a),
                    a.controller().same(b.controller())));

    private static final Fact HOLDS = ofTwoParties(
            "holds",
            Text.of("the first party holds a part of the second", "前者持有后者股份"),
            "GATE-MARKET:1(4)",
            (a, b) -> a.holdings().some(h -> all(h.party().same(b), h.percent().above(0))));

    private static final Fact HOLDS_OVER_SEVEN = ofTwoParties(
            "holdsOverSeven",
            Text.of("the first party holds more than 7 % of the second", "前者持有后者股份超过百分之七"),
            "GATE-MARKET:1(4)",
            (a, b) -> a.holdings().some(h -> all(h.party().same(b), h.percent().above(7))));

    private static final Fact STAKE = ofTwoParties(
            "stake",
            Text.of("one party holds a part of the other", "一方持有另一方股份"),
            "GATE-MARKET:1(4)",
            (a, b) -> any(HOLDS.of(a, b), HOLDS.of(b, a)));

    private static final Fact STAKE_OVER_SEVEN = ofTwoParties(
            "stakeOverSeven",
            Text.of("one party holds more than 7 % of the other", "一方持有另一方股份超过百分之七"),
            "GATE-MARKET:1(4)",
            (a, b) -> any(HOLDS_OVER_SEVEN.of(a, b), HOLDS_OVER_SEVEN.of(b, a)));

    private MarketFacts() {}

    private static Fact ofTwoParties(
            String name, Text text, String citation, BiFunction<PartyView, PartyView, Condition> definition) {
        return new Derived(
                name,
                text,
                List.of(new Parameter("a", "parties"), new Parameter("b", "parties")),
                definition.apply(new PartyView(Path.of("a")), new PartyView(Path.of("b"))),
                List.of(Citation.parse(citation)));
    }

    static Fact[] facts() {
        return new Fact[] {OFFERED, CONCLUDED, SAME_GROUP, HOLDS, HOLDS_OVER_SEVEN, STAKE, STAKE_OVER_SEVEN};
    }

    static Condition offered(ListingView listing) {
        return OFFERED.of(listing);
    }

    static Condition concluded(TradeView trade) {
        return CONCLUDED.of(trade);
    }

    static Condition sameGroup(PartyView one, PartyView other) {
        return SAME_GROUP.of(one, other);
    }

    static Condition stake(PartyView one, PartyView other) {
        return STAKE.of(one, other);
    }

    static Condition stakeOverSeven(PartyView one, PartyView other) {
        return STAKE_OVER_SEVEN.of(one, other);
    }
}
