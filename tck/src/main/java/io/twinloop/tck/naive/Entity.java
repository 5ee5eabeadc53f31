// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import org.jspecify.annotations.Nullable;

/**
 * A group or entity of a document, as a value: where it stands and what it is made of. The document itself has the empty
 * pointer.
 *
 * @param pointer its JSON Pointer
 * @param shape what the schema says of it
 * @param id its id, or null if it has none that names it alone
 */
record Entity(String pointer, Shape shape, @Nullable String id) {

    /** Returns what the schema says of a member. */
    Shape shape(String member) {
        Shape inner = shape.members().get(member);
        if (inner == null) {
            throw new IllegalArgumentException("the schema has no '" + member + "' at '" + pointer + "'");
        }
        return inner;
    }
}
