// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Phrases;
import io.twinloop.language.Quantity;
import io.twinloop.market.ReleaseContext;
import io.twinloop.schema.StructureBuilder;

/**
 * The de-identification of an asset (去标识化), as rules speak of it.
 *
 * @param path the path to it
 */
public record DeidentificationFacts(Path path) implements Entity {

    public DeidentificationFacts {
        requireNonNull(path, "path");
    }

    /** Returns the methods of de-identification (去标识化方法). */
    public Phrases methods() {
        return Phrases.at(this, "methods");
    }

    /** Returns the quasi-identifiers (准标识符). */
    public Phrases quasiIdentifiers() {
        return Phrases.at(this, "quasiIdentifiers");
    }

    /** Returns the k of k-anonymity (K匿名参数). */
    public Quantity k() {
        return Quantity.at(this, "k");
    }

    /** Returns the greatest risk that an individual is re-identified, 0 to 1 (最大重标识风险). */
    public Quantity maxRisk() {
        return Quantity.at(this, "maxRisk");
    }

    /** Returns the surroundings of the release (发布环境). */
    public Choice<ReleaseContext> releaseContext() {
        return Choice.at(this, "releaseContext");
    }

    /** Returns whether it can be reversed (是否可逆). */
    public Flag reversible() {
        return Flag.at(this, "reversible");
    }

    static void declare(StructureBuilder declare) {
        declare.texts("methods", m -> m.label("methods of de-identification", "去标识化方法"));
        declare.texts("quasiIdentifiers", m -> m.label("quasi-identifiers", "准标识符"));
        declare.count("k", m -> m.label("k of k-anonymity", "K匿名参数"));
        declare.decimal(
                "maxRisk", m -> m.label("greatest risk that an individual is re-identified, 0 to 1", "最大重标识风险"));
        declare.code("releaseContext", ReleaseContext.class, m -> m.label("surroundings of the release", "发布环境"));
        declare.flag("reversible", m -> m.label("whether it can be reversed", "是否可逆"));
    }
}
