// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Term.Fold;
import io.twinloop.language.Term.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A list of entities as a rule speaks of it.
 *
 * <p>The element's name in the written form is the initial of the list, with a number where the condition binds that name
 * further in or speaks of something else by it: a name is never bound twice, and never hides another.
 *
 * @param <E> the kind of entity
 * @param items the list
 * @param initial the name to prefer for an element
 * @param element makes the entity at a path
 */
public record Many<E extends Entity>(Items items, String initial, Function<Path, E> element) {

    private static final Path PROBE = Path.of("probe");

    public Many {
        requireNonNull(items, "items");
        requireNonNull(element, "element");
        Path.requireName(initial);
    }

    /**
     * Returns the list at a member.
     *
     * @param <E> the kind of entity
     * @param entity the entity that has the list
     * @param member the member's name
     * @param element makes the entity at a path
     * @return the list
     */
    public static <E extends Entity> Many<E> at(Entity entity, String member, Function<Path, E> element) {
        return new Many<>(entity.path().to(member), initialOf(member), element);
    }

    /**
     * Returns the entities of a collection that name another.
     *
     * @param <E> the kind of entity
     * @param collection the collection
     * @param member the member that holds the id or the ids
     * @param to the entity named
     * @param element makes the entity at a path
     * @return the list
     */
    public static <E extends Entity> Many<E> referring(
            String collection, String member, Entity to, Function<Path, E> element) {
        return new Many<>(new Items.Referring(collection, member, to.path()), initialOf(collection), element);
    }

    /**
     * Returns a list of the entities given.
     *
     * @param <E> the kind of entity
     * @param initial the name to prefer for an element
     * @param element makes the entity at a path
     * @param entities the entities
     * @return the list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E extends Entity> Many<E> of(String initial, Function<Path, E> element, E... entities) {
        List<Term> terms = Arrays.stream(entities).<Term>map(Entity::path).toList();
        return new Many<>(new Items.Listed(terms), initial, element);
    }

    /**
     * Returns all entities from which another was made, directly or through others.
     *
     * @param <E> the kind of entity
     * @param of the entity
     * @param element makes the entity at a path
     * @return the list
     */
    public static <E extends Entity> Many<E> lineage(E of, Function<Path, E> element) {
        return new Many<>(new Items.Lineage(of.path()), "a", element);
    }

    /**
     * Tests whether at least one element satisfies a condition.
     *
     * @param where the condition
     * @return the test; no over an empty list
     */
    public Condition some(Function<E, Condition> where) {
        return quantified(Quantifier.SOME, where);
    }

    /**
     * Tests whether every element satisfies a condition.
     *
     * @param where the condition
     * @return the test; yes over an empty list
     */
    public Condition every(Function<E, Condition> where) {
        return quantified(Quantifier.EVERY, where);
    }

    /**
     * Tests whether no element satisfies a condition.
     *
     * @param where the condition
     * @return the test; yes over an empty list
     */
    public Condition no(Function<E, Condition> where) {
        return quantified(Quantifier.NO, where);
    }

    /**
     * Tests whether an entity is among the elements, by id.
     *
     * @param entity the entity
     * @return the test
     */
    public Condition has(Entity entity) {
        if (items instanceof Path path) {
            return new Comparison(path, Operator.HAS, entity.path());
        }
        return some(element -> element.same(entity));
    }

    /**
     * Returns the number of elements.
     *
     * @return the number, 0 for an empty list
     */
    public Quantity count() {
        return new Quantity(new Term.Count(items));
    }

    /**
     * Returns the sum of a number over the elements.
     *
     * @param of the number
     * @return the sum, 0 for an empty list; unknown if it is unknown for one element
     */
    public Quantity sum(Function<E, Quantity> of) {
        return new Quantity(fold(Folding.SUM, of));
    }

    /**
     * Returns the least of a number over the elements.
     *
     * @param of the number
     * @return the least; not stated for an empty list
     */
    public Quantity min(Function<E, Quantity> of) {
        return new Quantity(fold(Folding.MIN, of));
    }

    /**
     * Returns the greatest of a number over the elements.
     *
     * @param of the number
     * @return the greatest; not stated for an empty list
     */
    public Quantity max(Function<E, Quantity> of) {
        return new Quantity(fold(Folding.MAX, of));
    }

    private Quantified quantified(Quantifier quantifier, Function<E, Condition> where) {
        String name = freeName(where.apply(element.apply(PROBE)));
        return new Quantified(quantifier, items, name, where.apply(element.apply(Path.of(name))));
    }

    private Fold fold(Folding folding, Function<E, Quantity> of) {
        String name = freeName(of.apply(element.apply(PROBE)).term());
        return new Fold(
                folding, items, name, of.apply(element.apply(Path.of(name))).term());
    }

    // The body is written once with a probe to learn which names it binds or speaks of, and again with one that is
    // free:
    // so nothing in it is ever captured, and no state is kept between the two.
    private String freeName(Syntax body) {
        Set<String> taken = new HashSet<>(Set.of("me", "doc", "on", PROBE.root()));
        body.nodes().forEach(node -> {
            if (node.binds() != null) {
                taken.add(node.binds());
            }
            if (node instanceof Path path) {
                taken.add(path.root());
            }
        });
        String name = initial;
        for (int i = 2; taken.contains(name); i++) {
            name = initial + i;
        }
        return name;
    }

    private static String initialOf(String member) {
        String last = member.substring(member.lastIndexOf('.') + 1);
        return last.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
