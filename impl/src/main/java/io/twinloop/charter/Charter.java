// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import io.twinloop.market.facts.MarketFacts;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rulebook;
import io.twinloop.rule.RulebookBuilder;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.math.BigDecimal;

/** The charter of the data market (数据市场章程): what the founding paper asks of it, and what carries that out. */
public final class Charter {

    static final Instrument INSTRUMENT = new Instrument(
            "CHARTER",
            Text.of("Charter of the data market", "数据市场章程"),
            Text.of(
                    "After the founding paper on the dual circulation of data, which has no numbers and no tests of its own",
                    "依据数据双循环的奠基论文编制，原文未规定数值和检验标准"),
            Rank.CHARTER,
            EffectivePeriod.ALWAYS,
            "https://doi.org/10.16582/j.cnki.dzzw.2021.06.003");

    private Charter() {}

    /**
     * Returns the rulebook, area by area.
     *
     * @return the rulebook
     */
    public static Rulebook rulebook() {
        return Sources.name(parameters(Rulebook.of(INSTRUMENT, MarketFacts.DOSSIER)))
                .facts(Shared.facts())
                .rules(AssetRules.rules())
                .rules(TierRules.rules())
                .rules(MarketRules.rules())
                .rules(VenueRules.rules())
                .rules(MerchantRules.rules())
                .rules(ServiceRules.rules())
                .rules(SponsorRules.rules())
                .rules(BrokerRules.rules())
                .rules(CustodyRules.rules())
                .rules(TrusteeRules.rules())
                .rules(TradeRules.rules())
                .rules(PerformanceRules.rules())
                .rules(DistributionRules.rules())
                .rules(OrganisationRules.rules())
                .build();
    }

    /** What a venue may set otherwise. */
    private static RulebookBuilder parameters(RulebookBuilder charter) {
        return charter.parameter("kPublic", 20)
                .parameter("kControlled", 11)
                .parameter("kEnclave", 5)
                .parameter("criminalCountGrave", 50)
                .parameter("criminalCountSensitive", 500)
                .parameter("criminalCountOther", 5000)
                .parameter("representatives", 2)
                .parameter("experienceMonths", 36)
                .parameter("coSponsorAbove", 7)
                .parameter("supervisionPrimary", 2)
                .parameter("supervisionSecondary", 3)
                .parameter("replacementDays", 30)
                .parameter("custodyReportDays", 366)
                .parameter("recordYears", 3)
                .parameter("priceGap", new BigDecimal("1.1"))
                .parameter("tolerance", new BigDecimal("0.01"));
    }
}
