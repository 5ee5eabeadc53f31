// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.schema.StructureBuilder;

/**
 * The authorisation to operate public data (公共数据授权), as rules speak of it.
 *
 * @param path the path to it
 */
public record PublicAuthorisationFacts(Path path) implements Entity {

    public PublicAuthorisationFacts {
        requireNonNull(path, "path");
    }

    /** Returns who granted it (授权主体). */
    public Phrase grantor() {
        return Phrase.at(this, "grantor");
    }

    /** Returns the number of the agreement (授权协议编号). */
    public Phrase agreementNo() {
        return Phrase.at(this, "agreementNo");
    }

    /** Returns the first day of the authorisation (授权起始日). */
    public Day from() {
        return Day.at(this, "from");
    }

    /** Returns the last day of the authorisation (授权届满日). */
    public Day to() {
        return Day.at(this, "to");
    }

    static void declare(StructureBuilder declare) {
        declare.text("grantor", m -> m.label("who granted it", "授权主体"));
        declare.text("agreementNo", m -> m.label("number of the agreement", "授权协议编号"));
        declare.date("from", m -> m.label("first day of the authorisation", "授权起始日"));
        declare.date("to", m -> m.label("last day of the authorisation", "授权届满日"));
        declare.term("from", "to");
    }
}
