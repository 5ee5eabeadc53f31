// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

/**
 * A platform under test: a program, in any language, that claims to apply the rules.
 *
 * <p>It answers one JSON object with one JSON object. So one contract serves a class in the same process, a program on
 * standard input and output, and a service; the package's page has the messages. What a platform answers is compared by
 * the kit, never by the platform. A platform is asked one request at a time.
 */
@FunctionalInterface
public interface Platform extends AutoCloseable {

    /**
     * Answers a request.
     *
     * @param request the request, one JSON object without a line break
     * @return the reply, one JSON object; whatever else it is, is held against the platform
     */
    String answer(String request);

    @Override
    default void close() {}
}
