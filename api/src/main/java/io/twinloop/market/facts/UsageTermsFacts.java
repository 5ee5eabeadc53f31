// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Phrases;
import io.twinloop.market.UsageTerm;
import io.twinloop.schema.StructureBuilder;

/**
 * The conditions of use of an offer (使用条件), as rules speak of it.
 *
 * @param path the path to it
 */
public record UsageTermsFacts(Path path) implements Entity {

    public UsageTermsFacts {
        requireNonNull(path, "path");
    }

    /** Returns the purposes for which it may be used (限定用途). */
    public Phrases purposes() {
        return Phrases.at(this, "purposes");
    }

    /** Returns the qualifications that a buyer must have (需方资质要求). */
    public Phrases userQualification() {
        return Phrases.at(this, "userQualification");
    }

    /** Returns how long it may be kept and used (使用期限). */
    public Choice<UsageTerm> term() {
        return Choice.at(this, "term");
    }

    /** Returns whether it may be passed on (可否转让). */
    public Flag transferable() {
        return Flag.at(this, "transferable");
    }

    /** Returns whether only the paying entity may use it (是否仅限付费主体使用). */
    public Flag payingEntityOnly() {
        return Flag.at(this, "payingEntityOnly");
    }

    static void declare(StructureBuilder declare) {
        declare.texts("purposes", m -> m.label("purposes for which it may be used", "限定用途"));
        declare.texts("userQualification", m -> m.label("qualifications that a buyer must have", "需方资质要求"));
        declare.code("term", UsageTerm.class, m -> m.label("how long it may be kept and used", "使用期限"));
        declare.flag("transferable", m -> m.label("whether it may be passed on", "可否转让"));
        declare.flag("payingEntityOnly", m -> m.label("whether only the paying entity may use it", "是否仅限付费主体使用"));
    }
}
