// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;

/**
 * How custody property is kept apart (财产独立), as rules speak of it.
 *
 * @param path the path to it
 */
public record SegregationFacts(Path path) implements Entity {

    public SegregationFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether a separate ledger is kept (是否分别记账). */
    public Flag separateLedger() {
        return Flag.at(this, "separateLedger");
    }

    /** Returns whether it was commingled with own property (是否与固有财产混同). */
    public Flag commingled() {
        return Flag.at(this, "commingled");
    }

    static void declare(StructureBuilder declare) {
        declare.flag("separateLedger", m -> m.label("whether a separate ledger is kept", "是否分别记账"));
        declare.flag("commingled", m -> m.label("whether it was commingled with own property", "是否与固有财产混同"));
    }
}
