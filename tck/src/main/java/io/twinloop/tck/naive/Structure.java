// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be read and is still wrong with a document: the rulebook TL-STRUCTURE (semantics 8.2). Facts at broken places are
 * unknown.
 */
final class Structure {

    private final Map<String, Object> stated;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Entity> entities = new HashMap<>();

    Structure(Shape root, Map<String, Object> stated, Map<String, String> saidUnknown) {
        this.stated = stated;
        root.members().forEach((name, shape) -> collect(name, shape));
        group("", root);
        saidUnknown.forEach(this::said);
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> broken() {
        return broken;
    }

    /** Returns the entities that an id leads to, by collection and id, such as 'assets/A-1'. */
    Map<String, Entity> entities() {
        return entities;
    }

    private void collect(String collection, Shape shape) {
        if (!shape.isCollection() || !(stated.get("/" + collection) instanceof Integer size)) {
            return;
        }
        Map<String, List<String>> byId = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String pointer = "/" + collection + "/" + i;
            if (stated.get(pointer + "/id") instanceof String id) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(pointer);
            }
        }
        byId.forEach((id, pointers) -> {
            if (pointers.size() == 1) {
                entities.put(collection + "/" + id, new Entity(pointers.get(0), shape.elements(), id));
            } else {
                pointers.forEach(pointer -> breaks("05", pointer + "/id"));
            }
        });
    }

    private void value(String pointer, Shape shape) {
        Object value = stated.get(pointer);
        switch (shape.kind()) {
            case GROUP -> group(pointer, shape);
            case COUNT -> {
                if (value instanceof BigDecimal number && number.signum() < 0) {
                    breaks("01", pointer);
                }
            }
            case REFERENCE -> {
                if (value != null && !isKnown(shape.collection(), value)) {
                    breaks("04", pointer);
                }
            }
            case LIST -> {
                if (value instanceof Integer size) {
                    for (int i = 0; i < size; i++) {
                        value(pointer + "/" + i, shape.elements());
                    }
                }
            }
            default -> {}
        }
    }

    private void group(String pointer, Shape shape) {
        shape.members().forEach((name, member) -> value(pointer + "/" + name, member));
        if (shape.from() != null
                && stated.get(pointer + "/" + shape.from()) instanceof LocalDate from
                && stated.get(pointer + "/" + shape.until()) instanceof LocalDate until
                && until.isBefore(from)) {
            broken.add(pointer + "/" + shape.from());
            breaks("03", pointer + "/" + shape.until());
        }
    }

    // An id that is used twice names nothing, but that is told at the ids themselves.
    private boolean isKnown(@Nullable String collection, Object id) {
        if (entities.containsKey(collection + "/" + id)) {
            return true;
        }
        return stated.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().equals(id) && entry.getKey().matches("/" + collection + "/[0-9]+/id"));
    }

    private void said(String pointer, String saidAt) {
        if (stated.get(pointer) != null) {
            breaks("02", pointer);
        } else if (!isThere(pointer)) {
            findings.add(Finding.structure("01", saidAt));
        }
    }

    // Whether the elements of lists exist through which a pointer leads.
    private boolean isThere(String pointer) {
        String list = "";
        for (String step : pointer.substring(1).split("/", -1)) {
            if (step.matches("[0-9]+")
                    && !(stated.get(list) instanceof Integer size && Integer.parseInt(step) < size)) {
                return false;
            }
            list += "/" + step;
        }
        return true;
    }

    private void breaks(String number, String pointer) {
        broken.add(pointer);
        findings.add(Finding.structure(number, pointer));
    }
}
