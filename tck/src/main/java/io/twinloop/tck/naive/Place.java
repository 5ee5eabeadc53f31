// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document, whether something stands there or not.
 *
 * @param owner the nearest entity around it, for which a presumption speaks of 'me'
 * @param pointer its JSON Pointer
 * @param shape what the schema says of it
 */
record Place(Entity owner, String pointer, Shape shape) {

    Place member(String name) {
        @Nullable Shape inner = shape.members().get(name);
        if (inner == null) {
            throw new IllegalArgumentException("the schema has no '" + name + "' at '" + pointer + "'");
        }
        return new Place(owner, pointer + "/" + name, inner);
    }
}
