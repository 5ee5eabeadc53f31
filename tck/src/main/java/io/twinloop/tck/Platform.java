// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

/**
 * A platform under test: a program, in any language, that claims to apply the rules.
 *
 * <p>It speaks JSON, so that one contract serves a class in the same process, a program on standard input and output, and
 * a service. What it answers is compared by the kit, never by the platform.
 */
public interface Platform extends AutoCloseable {

    /**
     * Says who the platform is.
     *
     * @return its name, version, language and the profiles it claims, as JSON
     */
    String hello();

    /**
     * Judges a subject on a date.
     *
     * @param subjectJson the subject, as JSON with its 'type'
     * @param on the date, ISO 8601
     * @return the report, as JSON
     */
    String evaluate(String subjectJson, String on);

    @Override
    default void close() {}
}
