// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subject as plain JSON values: texts, numbers, yes or no, lists and maps. For kinds that have no Java type.
 *
 * <p>Dates are texts in ISO 8601. A member that is left out, or null, is not stated. This class is immutable if the
 * values are.
 *
 * @param type the kind, such as 'dossier'
 * @param members the members by name, without the type
 */
public record Document(String type, Map<String, @Nullable Object> members) implements Subject {
    public Document {
        requireNonNull(type, "type");
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
