// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.schema.Member;
import org.jspecify.annotations.Nullable;

/** A presumption at the place where it was used. */
sealed interface Presumed {

    /**
     * A fact presumed to have a value.
     *
     * @param pointer its JSON Pointer
     * @param member the member
     * @param value the presumed value
     */
    record Value(String pointer, Member member, Object value) implements Presumed {}

    /**
     * A test presumed to hold.
     *
     * @param rule the rule's id
     * @param pointer the JSON Pointer of the judged entity
     * @param place what the names stand for
     * @param test the test, or null if a mapping presumes the value of a fact
     * @param fact the path of the fact that a mapping presumes, or null
     */
    record Test(
            String rule,
            String pointer,
            String place,
            @Nullable Condition test,
            @Nullable String fact) implements Presumed {}
}
