// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.market.AcquisitionMethod;
import io.twinloop.schema.StructureBuilder;

/**
 * How an asset was obtained (数据取得), as rules speak of it.
 *
 * @param path the path to it
 */
public record AcquisitionFacts(Path path) implements Entity {

    public AcquisitionFacts {
        requireNonNull(path, "path");
    }

    /** Returns the way in which the data was obtained (取得方式). */
    public Choice<AcquisitionMethod> method() {
        return Choice.at(this, "method");
    }

    static void declare(StructureBuilder declare) {
        declare.code("method", AcquisitionMethod.class, m -> m.label("way in which the data was obtained", "取得方式"));
    }
}
