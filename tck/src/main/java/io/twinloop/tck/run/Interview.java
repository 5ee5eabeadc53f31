// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import io.twinloop.tck.Platform;
import io.twinloop.tck.vector.Case;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks a platform, numbers the requests, and reads the replies strictly. Not thread-safe: one request at a time. */
public final class Interview {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Platform platform;
    private int seq;

    /**
     * Creates an interview.
     *
     * @param platform whom to ask
     */
    public Interview(Platform platform) {
        this.platform = platform;
    }

    /**
     * Asks who the platform is.
     *
     * @return what it says of itself
     * @throws FaultException if it does not say so in the protocol's form
     */
    public Hello hello() {
        ObjectNode ask =
                JsonNodeFactory.instance.objectNode().put("ask", "hello").put("protocol", Hello.PROTOCOL);
        return Hello.of(ask(new Case(ask, JsonNodeFactory.instance.objectNode())));
    }

    /**
     * Asks a case.
     *
     * @param asked the case
     * @return the members of the reply but for its number
     * @throws FaultException if the reply cannot be compared
     */
    public ObjectNode ask(Case asked) {
        seq++;
        ObjectNode reply = object(answer(asked.request(seq)));
        JsonNode number = reply.remove("seq");
        if (number == null || !number.isIntegralNumber() || number.longValue() != seq) {
            throw new FaultException(Fault.WRONG_ORDER, "'seq' must be " + seq + ", was " + number);
        }
        Form.check(asked.ask().get("ask").stringValue(), reply);
        return reply;
    }

    private @Nullable String answer(String request) {
        try {
            return platform.answer(request);
        } catch (FaultException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new FaultException(Fault.DIED, Words.cut(e.toString()));
        }
    }

    private static ObjectNode object(@Nullable String reply) {
        if (reply == null || reply.isBlank()) {
            throw new FaultException(Fault.EMPTY, "nothing but white space");
        }
        try {
            if (MAPPER.readTree(reply) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new FaultException(Fault.NO_JSON, Words.cut(reply));
        }
        throw new FaultException(Fault.NO_JSON, Words.cut(reply));
    }
}
