// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.market.Conclusion;
import io.twinloop.market.ReviewTopic;
import io.twinloop.schema.StructureBuilder;

/**
 * The review by a sponsor (保荐审核), as rules speak of it.
 *
 * @param path the path to it
 */
public record SponsorReviewFacts(Path path) implements Entity {

    public SponsorReviewFacts {
        requireNonNull(path, "path");
    }

    /** Returns the opinion of the review (审核意见). */
    public Choice<Conclusion> opinion() {
        return Choice.at(this, "opinion");
    }

    /** Returns the day of the opinion (意见出具日). */
    public Day issuedOn() {
        return Day.at(this, "issuedOn");
    }

    /** Returns what was checked (核查事项). */
    public Codes<ReviewTopic> checked() {
        return Codes.at(this, "checked");
    }

    static void declare(StructureBuilder declare) {
        declare.code("opinion", Conclusion.class, m -> m.label("opinion of the review", "审核意见"));
        declare.date("issuedOn", m -> m.label("day of the opinion", "意见出具日"));
        declare.codes("checked", ReviewTopic.class, m -> m.label("what was checked", "核查事项"));
    }
}
