// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.json.Node.JsonFlag;
import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonNumber;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.json.Node.JsonText;
import java.nio.charset.StandardCharsets;

/** The plain tree of a text that was read, where its places no longer matter. */
enum PlainTree implements Node.Visitor<Object> {
    /** The only one. */
    OF_NODE;

    /** Returns the value that a text of JSON stands for, or the text itself if it is not JSON. */
    static Object embedded(String json) {
        try {
            return LocatedParser.parse(json.getBytes(StandardCharsets.UTF_8)).accept(OF_NODE);
        } catch (UnreadableException notJson) {
            return json;
        }
    }

    @Override
    public Object visitObject(JsonObject node) {
        Members members = new Members();
        node.members().forEach((name, value) -> members.put(name, value.accept(this)));
        return members.tree();
    }

    @Override
    public Object visitList(JsonList node) {
        return node.elements().stream().map(element -> element.accept(this)).toList();
    }

    @Override
    public Object visitText(JsonText node) {
        return node.text();
    }

    @Override
    public Object visitNumber(JsonNumber node) {
        return node.value();
    }

    @Override
    public Object visitFlag(JsonFlag node) {
        return node.value();
    }
}
