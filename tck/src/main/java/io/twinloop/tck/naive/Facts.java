// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document states, by JSON Pointer, and what is presumed or guessed where it states nothing. */
final class Facts {

    /** What stands for a JSON null that is taken for a value; see {@link Defect#NULL_IS_A_VALUE}. */
    static final Object NULL = "\u0000null";

    private final Shape shape;
    private final Map<String, Object> stated = new LinkedHashMap<>();
    private final Map<String, String> saidUnknown = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Values of facts that are not stated, as they are guessed at the moment, by pointer. */
    private final Map<String, Object> guessed = new HashMap<>();

    /** What is presumed of this document alone, by pointer. */
    private final Map<String, Term> presumedHere = new HashMap<>();

    /** The least that a number can be, by pointer. */
    private final Map<String, BigDecimal> least = new HashMap<>();

    private boolean suspended;

    /** Where the paths of rules about the whole document end, each looked up once. */
    private final IdentityHashMap<Path, Place> places = new IdentityHashMap<>();

    Facts(Shape shape) {
        this.shape = shape;
    }

    /** States a value; of a list, its size, and its elements at places of their own. */
    void state(String pointer, Object value) {
        stated.put(pointer, value);
    }

    void presume(String pointer, Object value) {
        presumedHere.put(pointer, new Term.Literal(value));
    }

    void bound(String pointer, BigDecimal number) {
        least.put(pointer, number);
    }

    /** Returns the least that a number can be, or null if that is not known. */
    @Nullable
    BigDecimal least(String pointer) {
        return least.get(pointer);
    }

    void sayUnknown(String pointer, String saidAt) {
        saidUnknown.putIfAbsent(pointer, saidAt);
    }

    /** Ends the reading: what is broken is found, and ids lead to entities. */
    void close() {
        Structure structure = new Structure(shape, stated, saidUnknown);
        broken.addAll(structure.broken());
        entities.putAll(structure.entities());
        findings.addAll(structure.findings());
    }

    /** Returns what is wrong with the document itself. */
    List<Finding> findings() {
        return findings;
    }

    Shape shape() {
        return shape;
    }

    /** Returns the document itself as an entity. */
    Entity root() {
        return new Entity("", shape, null);
    }

    /** Returns what a rule is about: the entities of a collection, in their order, or the document itself. */
    List<Entity> about(String collection, String type) {
        return collection.equals(type) ? List.of(root()) : entitiesOf(collection);
    }

    /** Returns the entities of all collections. */
    List<Entity> allEntities() {
        return shape.members().entrySet().stream()
                .filter(member -> member.getValue().isCollection())
                .flatMap(member -> entitiesOf(member.getKey()).stream())
                .toList();
    }

    private List<Entity> entitiesOf(String collection) {
        List<Entity> all = new ArrayList<>();
        if (stated.get("/" + collection) instanceof Integer size) {
            Shape element = root().shape(collection).elements();
            for (int i = 0; i < size; i++) {
                all.add(element("/" + collection + "/" + i, element));
            }
        }
        return all;
    }

    /** Returns what is stated, guessed or presumed at a place, or null if it is not known. */
    @Nullable
    Object value(Place place, Scope scope) {
        return switch (place.shape().kind()) {
            case GROUP -> new Entity(place.pointer(), place.shape(), null);
            case LIST -> list(place, scope);
            case REFERENCE -> reference(place, scope);
            default -> scalar(place, scope);
        };
    }

    private @Nullable Object scalar(Place place, Scope scope) {
        String pointer = place.pointer();
        if (!suspended && !guessed.isEmpty() && guessed.containsKey(pointer)) {
            return guessed.get(pointer);
        }
        if (isWithheld(place)) {
            return null;
        }
        Object value = stated.get(pointer);
        return value != null ? value : presumed(place, scope);
    }

    private @Nullable Object presumed(Place place, Scope scope) {
        Term term = presumption(place);
        if (term == null
                || scope.has(Defect.PRESUMPTIONS_IGNORED)
                || !scope.world().presumptions().holds(place.pointer())) {
            return null;
        }
        return term.value(Scope.of(scope.world(), Book.NONE, "", place.owner()));
    }

    private @Nullable Term presumption(Place place) {
        return presumedHere.getOrDefault(place.pointer(), place.shape().presumed());
    }

    private @Nullable Object reference(Place place, Scope scope) {
        Object id = scalar(place, scope);
        return id instanceof Entity
                ? id
                : id == null ? null : entities.get(place.shape().collection() + "/" + id);
    }

    private @Nullable Object list(Place place, Scope scope) {
        if (isWithheld(place)) {
            return null;
        }
        if (!(stated.get(place.pointer()) instanceof Integer size)) {
            return place.shape().isCollection()
                    ? new Several(List.of(), place.shape().filed())
                    : presumed(place, scope);
        }
        List<Object> elements = new ArrayList<>();
        boolean open = place.shape().filed();
        Shape element = place.shape().elements();
        for (int i = 0; i < size; i++) {
            Object value = element(place, place.pointer() + "/" + i, element, scope);
            if (value == null) {
                open = true;
            } else {
                elements.add(value);
            }
        }
        return new Several(elements, open);
    }

    private @Nullable Object element(Place list, String pointer, Shape element, Scope scope) {
        return element.kind() == Shape.Kind.GROUP
                ? element(pointer, element)
                : value(new Place(list.owner(), pointer, element), scope);
    }

    private Entity element(String pointer, Shape element) {
        Object id = broken.contains(pointer + "/id") ? null : stated.get(pointer + "/id");
        return new Entity(pointer, element, id == null ? null : id.toString());
    }

    /** Returns whether a document states or presumes something at a place; of a group, whether of one of its members. */
    boolean isStated(Place place, Scope scope) {
        if (place.shape().kind() != Shape.Kind.GROUP) {
            return value(place, scope) != null;
        }
        return stated.keySet().stream().anyMatch(pointer -> pointer.startsWith(place.pointer() + "/"));
    }

    /** Returns whether a place is wrong or said to be unknown, so that nothing is known of it. */
    boolean isWithheld(Place place) {
        return broken.contains(place.pointer()) || isSaidUnknown(place);
    }

    /** Returns whether a place is said to be unknown, itself or with a group around it of which it states nothing. */
    boolean isSaidUnknown(Place place) {
        String pointer = place.pointer();
        if (saidUnknown.isEmpty() || stated.containsKey(pointer)) {
            return saidUnknown.containsKey(pointer);
        }
        return saidUnknown.keySet().stream().anyMatch(said -> pointer.equals(said) || pointer.startsWith(said + "/"));
    }

    IdentityHashMap<Path, Place> places() {
        return places;
    }

    boolean isGuessing() {
        return !guessed.isEmpty();
    }

    /** Lets the facts be read as if nothing were guessed, or again as they are guessed. */
    void suspend(boolean yes) {
        suspended = yes;
    }

    Map<String, Object> guessed() {
        return guessed;
    }

    /** Returns the places with a presumption that matters because nothing is stated there, in declared order. */
    List<Place> presumedPlaces() {
        List<Place> places = new ArrayList<>();
        collect(new Place(root(), "", shape), places);
        return places;
    }

    private void collect(Place place, List<Place> places) {
        String pointer = place.pointer();
        if (presumption(place) != null && !stated.containsKey(pointer) && !isWithheld(place)) {
            places.add(place);
        }
        if (place.shape().kind() == Shape.Kind.GROUP) {
            place.shape().members().keySet().forEach(name -> collect(place.member(name), places));
        }
        if (stated.get(pointer) instanceof Integer size && place.shape().kind() == Shape.Kind.LIST) {
            for (int i = 0; i < size; i++) {
                Entity element = element(pointer + "/" + i, place.shape().elements());
                collect(new Place(element, element.pointer(), element.shape()), places);
            }
        }
    }
}
