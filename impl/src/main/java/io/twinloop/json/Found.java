// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonFlag;
import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonNumber;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.json.Node.JsonText;
import io.twinloop.value.Text;

/** What was found, in words. */
enum Found implements Node.Visitor<Text> {
    /** The only one. */
    IN_WORDS;

    @Override
    public Text visitObject(JsonObject node) {
        return Text.of("an object", "对象");
    }

    @Override
    public Text visitList(JsonList node) {
        return Text.of("a list", "列表");
    }

    @Override
    public Text visitText(JsonText node) {
        String quoted = Quoted.of(node.text());
        return Text.of("the text " + quoted, "文本 " + quoted);
    }

    @Override
    public Text visitNumber(JsonNumber node) {
        return Text.of("the number " + node.written(), "数值 " + node.written());
    }

    @Override
    public Text visitFlag(JsonFlag node) {
        return Text.of(String.valueOf(node.value()), String.valueOf(node.value()));
    }
}
