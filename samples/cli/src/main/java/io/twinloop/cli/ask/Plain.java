// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a subject as plain values: those of a record by its components. */
final class Plain {

    private Plain() {}

    static Map<String, @Nullable Object> members(Subject subject) {
        if (subject instanceof Document document) {
            return document.members();
        }
        return subject instanceof Record record ? members(record) : Map.of();
    }

    private static Map<String, @Nullable Object> members(Record record) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(read(record, component)).ifPresent(value -> members.put(component.getName(), value));
        }
        return members;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the accessors of a public record are public", impossible);
        }
    }

    private static Optional<Object> value(@Nullable Object value) {
        if (value instanceof Record record) {
            return Optional.of(members(record));
        }
        if (value instanceof List<?> list) {
            return Optional.of(
                    list.stream().map(Plain::value).flatMap(Optional::stream).toList());
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        return Optional.ofNullable(value instanceof LocalDate day ? day.toString() : value);
    }
}
