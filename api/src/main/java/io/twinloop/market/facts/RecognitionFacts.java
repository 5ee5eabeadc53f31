// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.ListingStatus;
import io.twinloop.schema.StructureBuilder;

/**
 * The listing elsewhere on which a venue relies (互认来源), as rules speak of it.
 *
 * @param path the path to it
 */
public record RecognitionFacts(Path path) implements Entity {

    public RecognitionFacts {
        requireNonNull(path, "path");
    }

    /** Returns the venue of origin (来源交易场所). */
    public VenueFacts venue() {
        return new VenueFacts(path.to("venueId"));
    }

    /** Returns the code of the listing there (来源挂牌代码). */
    public Phrase listingCode() {
        return Phrase.at(this, "listingCode");
    }

    /** Returns the state of the listing there (来源挂牌状态). */
    public Choice<ListingStatus> status() {
        return Choice.at(this, "status");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("venueId", "venues", m -> m.label("venue of origin", "来源交易场所"));
        declare.text("listingCode", m -> m.label("code of the listing there", "来源挂牌代码"));
        declare.code("status", ListingStatus.class, m -> m.label("state of the listing there", "来源挂牌状态"));
    }
}
