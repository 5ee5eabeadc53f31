// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import io.twinloop.language.Items;
import java.util.List;

/** Reads the lists over which the language counts and quantifies. */
final class ItemsReader {

    private static final Kinds<Items> KINDS = new Kinds<>(List.of(
            new Kinds.Kind<>("list", List.of(), form -> new Items.Listed(form.list("list", TermReader::read))),
            new Kinds.Kind<>("referring", List.of("to"), ItemsReader::referring),
            new Kinds.Kind<>("lineage", List.of(), form -> new Items.Lineage(form.need("lineage", TermReader::read)))));

    private ItemsReader() {}

    /** Reads a list. */
    static Items read(Node node) {
        return node instanceof JsonObject object ? KINDS.read(object) : TermReader.path(node);
    }

    private static Items referring(Form form) {
        Node reference = form.need("referring");
        String path = Expect.text(reference);
        int dot = Math.max(0, path.indexOf('.'));
        return reference
                .place()
                .build(
                        () -> new Items.Referring(
                                path.substring(0, dot), path.substring(dot + 1), form.need("to", TermReader::read)),
                        Problems.mustBe(
                                "a collection and a member such as 'serviceReports.assetId'",
                                "集合及其成员（如 'serviceReports.assetId'）",
                                reference));
    }
}
