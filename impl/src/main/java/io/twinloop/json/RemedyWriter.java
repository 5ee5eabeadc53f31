// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.explore.Remedy;

/** Writes remedies as plain trees. */
final class RemedyWriter {

    private RemedyWriter() {}

    /** Writes a remedy. */
    static Object write(Remedy remedy) {
        return new Members()
                .put("type", "remedy")
                .put("outcome", remedy.outcome())
                .put("changes", remedy.changes(), RemedyWriter::change)
                .tree();
    }

    private static Object change(Remedy.Change change) {
        String from = change.from();
        return new Members()
                .put("path", change.path())
                .put("label", change.label())
                .putStated("from", from == null ? null : PlainTree.embedded(from))
                .put("to", PlainTree.embedded(change.to()))
                .put("how", change.how())
                .tree();
    }
}
