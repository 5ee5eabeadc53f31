// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Codes;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.market.CustodyItem;
import io.twinloop.schema.StructureBuilder;

/**
 * The instrument of a custody arrangement (托管文件), as rules speak of it.
 *
 * @param path the path to it
 */
public record CustodyInstrumentFacts(Path path) implements Entity {

    public CustodyInstrumentFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether it is in writing (是否书面). */
    public Flag written() {
        return Flag.at(this, "written");
    }

    /** Returns what it states (载明事项). */
    public Codes<CustodyItem> items() {
        return Codes.at(this, "items");
    }

    static void declare(StructureBuilder declare) {
        declare.flag("written", m -> m.label("whether it is in writing", "是否书面"));
        declare.codes("items", CustodyItem.class, m -> m.label("what it states", "载明事项"));
    }
}
