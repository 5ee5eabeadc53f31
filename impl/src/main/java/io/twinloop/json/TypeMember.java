// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Lets a Java type hold the kind of the subject or not, as it likes: a type of one kind need not. */
final class TypeMember extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName) {
        if (!propertyName.equals(SubjectReader.TYPE)) {
            return false;
        }
        parser.skipChildren();
        return true;
    }
}
