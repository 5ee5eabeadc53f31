// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * The distribution of an income (收益分配), as rules speak of it.
 *
 * @param path the path to it
 */
public record DistributionFacts(Path path) implements Entity {

    public DistributionFacts {
        requireNonNull(path, "path");
    }

    /** Returns all distributions of the dossier. */
    public static Many<DistributionFacts> all() {
        return new Many<>(Path.DOC.to("distributions"), "d", DistributionFacts::new);
    }

    /** Returns the distributions that name an entity as the trade. */
    public static Many<DistributionFacts> namingTrade(TradeFacts entity) {
        return Many.referring("distributions", "tradeId", entity, DistributionFacts::new);
    }

    /** Returns the distributions that name an entity as the custody arrangement. */
    public static Many<DistributionFacts> namingCustody(CustodyFacts entity) {
        return Many.referring("distributions", "custodyId", entity, DistributionFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the trade (交易). */
    public TradeFacts trade() {
        return new TradeFacts(path.to("tradeId"));
    }

    /** Returns the custody arrangement (托管). */
    public CustodyFacts custody() {
        return new CustodyFacts(path.to("custodyId"));
    }

    /** Returns the currency, ISO 4217 (币种). */
    public Phrase currency() {
        return Phrase.at(this, "currency");
    }

    /** Returns the gross income (总收益). */
    public Quantity grossAmount() {
        return Quantity.at(this, "grossAmount");
    }

    /** Returns the costs (成本). */
    public Quantity costs() {
        return Quantity.at(this, "costs");
    }

    /** Returns the net income (净收益). */
    public Quantity netAmount() {
        return Quantity.at(this, "netAmount");
    }

    /** Returns the day of distribution (分配日). */
    public Day distributedOn() {
        return Day.at(this, "distributedOn");
    }

    /** Returns the contributors (贡献方). */
    public Many<ContributorFacts> contributors() {
        return Many.at(this, "contributors", ContributorFacts::new);
    }

    /** Returns the shares (收益份额). */
    public Many<IncomeShareFacts> shares() {
        return Many.at(this, "shares", IncomeShareFacts::new);
    }

    static void declare(StructureBuilder declare) {
        declare.reference("tradeId", "trades", m -> m.label("trade", "交易"));
        declare.reference("custodyId", "custodyArrangements", m -> m.label("custody arrangement", "托管"));
        declare.text("currency", m -> m.label("currency, ISO 4217", "币种"));
        declare.decimal("grossAmount", m -> m.label("gross income", "总收益"));
        declare.decimal("costs", m -> m.label("costs", "成本"));
        declare.decimal("netAmount", m -> m.label("net income", "净收益"));
        declare.date("distributedOn", m -> m.label("day of distribution", "分配日"));
        declare.list("contributors", COMPLETE, ContributorFacts::declare, m -> m.label("contributors", "贡献方"));
        declare.list("shares", COMPLETE, IncomeShareFacts::declare, m -> m.label("shares", "收益份额"));
    }
}
