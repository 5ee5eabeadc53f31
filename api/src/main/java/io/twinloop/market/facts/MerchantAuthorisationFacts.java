// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.market.MarketLevel;
import io.twinloop.market.MerchantBusiness;
import io.twinloop.schema.StructureBuilder;

/**
 * The authorisation of a data merchant by a venue (数据商授权), as rules speak of it.
 *
 * @param path the path to it
 */
public record MerchantAuthorisationFacts(Path path) implements Entity {

    public MerchantAuthorisationFacts {
        requireNonNull(path, "path");
    }

    /** Returns the level of the merchant (数据商层级). */
    public Choice<MarketLevel> level() {
        return Choice.at(this, "level");
    }

    /** Returns the venue that authorised it (授权交易场所). */
    public VenueFacts authorisedBy() {
        return new VenueFacts(path.to("authorisedByVenueId"));
    }

    /** Returns the first day of the authorisation (授权起始日). */
    public Day validFrom() {
        return Day.at(this, "validFrom");
    }

    /** Returns the last day of the authorisation (授权届满日). */
    public Day validTo() {
        return Day.at(this, "validTo");
    }

    /** Returns the businesses it may do (授权业务). */
    public Codes<MerchantBusiness> businesses() {
        return Codes.at(this, "businesses");
    }

    static void declare(StructureBuilder declare) {
        declare.code("level", MarketLevel.class, m -> m.label("level of the merchant", "数据商层级"));
        declare.reference("authorisedByVenueId", "venues", m -> m.label("venue that authorised it", "授权交易场所"));
        declare.date("validFrom", m -> m.label("first day of the authorisation", "授权起始日"));
        declare.date("validTo", m -> m.label("last day of the authorisation", "授权届满日"));
        declare.codes("businesses", MerchantBusiness.class, m -> m.label("businesses it may do", "授权业务"));
        declare.term("validFrom", "validTo");
    }
}
