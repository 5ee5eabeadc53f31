// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.schema.StructureBuilder;

/**
 * The recommendation by a sponsor (推荐), as rules speak of it.
 *
 * @param path the path to it
 */
public record RecommendationFacts(Path path) implements Entity {

    public RecommendationFacts {
        requireNonNull(path, "path");
    }

    /** Returns the day of the recommendation (推荐出具日). */
    public Day issuedOn() {
        return Day.at(this, "issuedOn");
    }

    /** Returns the number of the letter (推荐函编号). */
    public Phrase letterNo() {
        return Phrase.at(this, "letterNo");
    }

    static void declare(StructureBuilder declare) {
        declare.date("issuedOn", m -> m.label("day of the recommendation", "推荐出具日"));
        declare.text("letterNo", m -> m.label("number of the letter", "推荐函编号"));
    }
}
