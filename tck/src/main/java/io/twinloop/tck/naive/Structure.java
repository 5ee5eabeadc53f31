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
        circles(root);
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
            case USCC -> {
                if (value instanceof String code && !CreditCodes.isRight(code)) {
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

    private void circles(Shape root) {
        Map<String, Map<String, String>> inputs = new HashMap<>();
        root.members().forEach((collection, shape) -> {
            String path = shape.isCollection() ? shape.elements().madeFrom() : null;
            if (path != null) {
                entities.values().stream()
                        .filter(entity -> entity.pointer().startsWith("/" + collection + "/"))
                        .forEach(entity -> inputs.put(entity.pointer(), inputs(entity.pointer(), path)));
            }
        });
        inputs.forEach((entity, ids) -> ids.forEach((place, id) -> {
            if (leads(target(root, id), entity, inputs, root, new HashSet<>())) {
                breaks("06", place);
            }
        }));
    }

    // Where the ids stand of what an entity is made from, and which they are.
    private Map<String, String> inputs(String entity, String path) {
        String pattern = entity + "((/[0-9]+)?/" + String.join("(/[0-9]+)?/", path.split("\\.")) + ")";
        Map<String, String> found = new HashMap<>();
        stated.forEach((place, value) -> {
            if (place.matches(pattern) && value instanceof String id) {
                found.put(place, id);
            }
        });
        return found;
    }

    private @Nullable String target(Shape root, String id) {
        return root.members().entrySet().stream()
                .filter(member -> member.getValue().isCollection())
                .filter(member -> member.getValue().elements().madeFrom() != null)
                .map(member -> entities.get(member.getKey() + "/" + id))
                .filter(entity -> entity != null)
                .map(Entity::pointer)
                .findFirst()
                .orElse(null);
    }

    private boolean leads(
            @Nullable String from, String to, Map<String, Map<String, String>> inputs, Shape root, Set<String> seen) {
        if (from == null || !seen.add(from)) {
            return false;
        }
        return from.equals(to)
                || inputs.getOrDefault(from, Map.of()).values().stream()
                        .anyMatch(id -> leads(target(root, id), to, inputs, root, seen));
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
