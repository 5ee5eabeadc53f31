// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import io.twinloop.tck.Platform;
import io.twinloop.tck.naive.Library;
import io.twinloop.tck.naive.NaivePlatform;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Platforms that are right, and platforms that go wrong in how they answer. */
public final class Platforms {

    public static final Platform RIGHT = new NaivePlatform(Library.ofKit());

    private static final JsonMapper MAPPER = new JsonMapper();

    private Platforms() {}

    /** A platform that says who it is and then goes wrong. */
    public static Platform afterHello(UnaryOperator<String> answer) {
        return request -> ask(request).equals("hello") ? RIGHT.answer(request) : answer.apply(request);
    }

    /** A platform whose right replies are changed, but for its hello. */
    public static Platform changed(UnaryOperator<ObjectNode> change) {
        return afterHello(request -> change.apply((ObjectNode) MAPPER.readTree(RIGHT.answer(request)))
                .toString());
    }

    public static String ask(String request) {
        return MAPPER.readTree(request).get("ask").stringValue();
    }

    public static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }
}
