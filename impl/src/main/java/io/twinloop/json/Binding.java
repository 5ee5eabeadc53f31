// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.twinloop.UnreadableException;
import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.schema.Subject;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** Plain members and the Java types of subjects, one made from the other. */
final class Binding {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    // The members were checked against the schema; this is strict all the same, for the types of others.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // A record is what its components are, whatever its methods are called.
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addHandler(new TypeMember())
            .build();

    private Binding() {}

    /**
     * Returns the members of a subject of a Java type of its own, as Jackson sees them.
     *
     * @throws IllegalArgumentException if it has no JSON form
     */
    static Map<String, Object> members(Subject subject) {
        try {
            return MAPPER.convertValue(subject, MEMBERS);
        } catch (JacksonException refused) {
            throw new IllegalArgumentException(
                    "a subject must have a JSON form, has none: "
                            + subject.getClass().getName(),
                    refused);
        }
    }

    /**
     * Makes a subject of a Java type from its kind and its members.
     *
     * @throws UnreadableException if the type cannot hold the members
     * @throws IllegalArgumentException if the type cannot be made from members at all
     */
    static <S extends Subject> S bind(String kind, Map<String, Object> members, Class<S> type, JsonObject source) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(SubjectReader.TYPE, kind);
        all.putAll(members);
        try {
            return MAPPER.convertValue(whole(all), type);
        } catch (InvalidDefinitionException refused) {
            throw new IllegalArgumentException("a subject must be a record or a bean, was: " + type.getName(), refused);
        } catch (JacksonException refused) {
            throw place(source, refused.getPath())
                    .refuse(Text.of(
                            "must be a value that " + type.getSimpleName() + " can hold",
                            "应为 " + type.getSimpleName() + " 可容纳的值"));
        }
    }

    // Jackson takes every BigDecimal for a fraction.
    private static Object whole(Object plain) {
        if (plain instanceof Map<?, ?> map) {
            Map<Object, Object> converted = new LinkedHashMap<>();
            map.forEach((name, value) -> converted.put(name, whole(value)));
            return converted;
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(Binding::whole).toList();
        }
        return plain instanceof BigDecimal number && number.scale() == 0 ? number.toBigInteger() : plain;
    }

    private static Place place(JsonObject source, List<JacksonException.Reference> path) {
        Node node = source;
        for (JacksonException.Reference step : path) {
            @Nullable Node next = null;
            if (node instanceof JsonObject object && step.getPropertyName() != null) {
                next = object.members().get(step.getPropertyName());
            } else if (node instanceof JsonList list
                    && step.getIndex() >= 0
                    && step.getIndex() < list.elements().size()) {
                next = list.elements().get(step.getIndex());
            }
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.place();
    }
}
