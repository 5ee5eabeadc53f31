// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;

/**
 * From what an asset was made, and how (数据血缘), as rules speak of it.
 *
 * @param path the path to it
 */
public record LineageFacts(Path path) implements Entity {

    public LineageFacts {
        requireNonNull(path, "path");
    }

    /** Returns the source assets (来源数据). */
    public Many<LineageInputFacts> inputs() {
        return Many.at(this, "inputs", LineageInputFacts::new);
    }

    /** Returns the processing (加工过程). */
    public TransformationFacts transformation() {
        return new TransformationFacts(path.to("transformation"));
    }

    static void declare(StructureBuilder declare) {
        declare.list("inputs", COMPLETE, LineageInputFacts::declare, m -> m.label("source assets", "来源数据"));
        declare.group("transformation", TransformationFacts::declare, "processing", "加工过程");
    }
}
