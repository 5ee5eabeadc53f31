// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of a data market (市场卷宗): venues, parties, assets, listings, trades and what else belongs to them, referring to
 * each other by id within it. It is self-contained: nothing is looked up elsewhere.
 *
 * <p>What is null is not stated. A collection that is left out is empty; sponsorships and service reports are filed, so that
 * one that is not here may still exist. This class is immutable and thread-safe.
 *
 * @param asOf the day to which it refers (基准日): the day asked for if none is given otherwise
 * @param currency its currency, ISO 4217 (币种)
 * @param venues the venues (交易场所); never null
 * @param parties the parties (主体); never null
 * @param representatives the representatives (保荐代表人); never null
 * @param assets the assets (数据资产); never null
 * @param listings the listings (挂牌); never null
 * @param sponsorships the sponsorships (保荐); never null
 * @param serviceReports the service reports (第三方报告); never null
 * @param brokerLicences the broker licences (经纪业务牌照); never null
 * @param custodyArrangements the custody arrangements (托管); never null
 * @param trades the trades (交易); never null
 * @param distributions the distributions (收益分配); never null
 * @param selfRegulatoryOrganisations the self-regulatory organisations (自律组织); never null
 * @param unknown the JSON Pointers of facts of which nothing shall be presumed; never null
 */
public record Dossier(
        @Nullable LocalDate asOf,
        @Size(max = 3) @Nullable String currency,
        List<@Valid Venue> venues,
        List<@Valid Party> parties,
        List<@Valid Representative> representatives,
        List<@Valid DataAsset> assets,
        List<@Valid Listing> listings,
        List<@Valid Sponsorship> sponsorships,
        List<@Valid ServiceReport> serviceReports,
        List<@Valid BrokerLicence> brokerLicences,
        List<@Valid CustodyArrangement> custodyArrangements,
        List<@Valid Trade> trades,
        List<@Valid RevenueDistribution> distributions,
        List<@Valid SelfRegulatoryOrganisation> selfRegulatoryOrganisations,
        List<String> unknown)
        implements Subject {

    public Dossier {
        venues = venues == null ? List.of() : List.copyOf(venues);
        parties = parties == null ? List.of() : List.copyOf(parties);
        representatives = representatives == null ? List.of() : List.copyOf(representatives);
        assets = assets == null ? List.of() : List.copyOf(assets);
        listings = listings == null ? List.of() : List.copyOf(listings);
        sponsorships = sponsorships == null ? List.of() : List.copyOf(sponsorships);
        serviceReports = serviceReports == null ? List.of() : List.copyOf(serviceReports);
        brokerLicences = brokerLicences == null ? List.of() : List.copyOf(brokerLicences);
        custodyArrangements = custodyArrangements == null ? List.of() : List.copyOf(custodyArrangements);
        trades = trades == null ? List.of() : List.copyOf(trades);
        distributions = distributions == null ? List.of() : List.copyOf(distributions);
        selfRegulatoryOrganisations =
                selfRegulatoryOrganisations == null ? List.of() : List.copyOf(selfRegulatoryOrganisations);
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
    }

    @Override
    public String type() {
        return "dossier";
    }

    /**
     * Begins a dossier in which nothing is stated.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** States the collections one by one; what is not set is empty. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate asOf;
        private @Nullable String currency;
        private List<Venue> venues = List.of();
        private List<Party> parties = List.of();
        private List<Representative> representatives = List.of();
        private List<DataAsset> assets = List.of();
        private List<Listing> listings = List.of();
        private List<Sponsorship> sponsorships = List.of();
        private List<ServiceReport> serviceReports = List.of();
        private List<BrokerLicence> brokerLicences = List.of();
        private List<CustodyArrangement> custodyArrangements = List.of();
        private List<Trade> trades = List.of();
        private List<RevenueDistribution> distributions = List.of();
        private List<SelfRegulatoryOrganisation> selfRegulatoryOrganisations = List.of();
        private List<String> unknown = List.of();

        Builder() {}

        /** States the day to which the dossier refers. */
        public Builder asOf(LocalDate value) {
            asOf = value;
            return this;
        }

        /** States the currency. */
        public Builder currency(String value) {
            currency = value;
            return this;
        }

        /** States the venues. */
        public Builder venues(Venue... value) {
            venues = List.of(value);
            return this;
        }

        /** States the parties. */
        public Builder parties(Party... value) {
            parties = List.of(value);
            return this;
        }

        /** States the representatives. */
        public Builder representatives(Representative... value) {
            representatives = List.of(value);
            return this;
        }

        /** States the assets. */
        public Builder assets(DataAsset... value) {
            assets = List.of(value);
            return this;
        }

        /** States the listings. */
        public Builder listings(Listing... value) {
            listings = List.of(value);
            return this;
        }

        /** States the sponsorships. */
        public Builder sponsorships(Sponsorship... value) {
            sponsorships = List.of(value);
            return this;
        }

        /** States the service reports. */
        public Builder serviceReports(ServiceReport... value) {
            serviceReports = List.of(value);
            return this;
        }

        /** States the broker licences. */
        public Builder brokerLicences(BrokerLicence... value) {
            brokerLicences = List.of(value);
            return this;
        }

        /** States the custody arrangements. */
        public Builder custodyArrangements(CustodyArrangement... value) {
            custodyArrangements = List.of(value);
            return this;
        }

        /** States the trades. */
        public Builder trades(Trade... value) {
            trades = List.of(value);
            return this;
        }

        /** States the distributions. */
        public Builder distributions(RevenueDistribution... value) {
            distributions = List.of(value);
            return this;
        }

        /** States the self-regulatory organisations. */
        public Builder selfRegulatoryOrganisations(SelfRegulatoryOrganisation... value) {
            selfRegulatoryOrganisations = List.of(value);
            return this;
        }

        /** Lists the facts, by JSON Pointer, of which nothing shall be presumed. */
        public Builder unknown(String... value) {
            unknown = List.of(value);
            return this;
        }

        /** Returns the dossier. */
        public Dossier build() {
            return new Dossier(
                    asOf,
                    currency,
                    venues,
                    parties,
                    representatives,
                    assets,
                    listings,
                    sponsorships,
                    serviceReports,
                    brokerLicences,
                    custodyArrangements,
                    trades,
                    distributions,
                    selfRegulatoryOrganisations,
                    unknown);
        }
    }
}
