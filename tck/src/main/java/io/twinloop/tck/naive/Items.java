// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list of values or entities. */
interface Items {

    /** Returns the list, or null if it is not known. */
    @Nullable
    Several list(Scope scope);

    /** Hands over the paths it reads, in reading order. */
    void paths(Consumer<Path> visitor);

    /** Hands over the places that keep it unknown or open, in reading order. */
    default void places(Scope scope, Consumer<Place> visitor) {
        paths(path -> path.places(scope, visitor));
    }

    /** The values of some terms; one that is not known leaves the list open. */
    record Listed(List<Term> terms) implements Items {
        @Override
        public Several list(Scope scope) {
            List<Object> known = new ArrayList<>();
            for (Term term : terms) {
                Object value = term.value(scope);
                if (value != null) {
                    known.add(value);
                }
            }
            return new Several(known, known.size() < terms.size());
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            terms.forEach(term -> term.paths(visitor));
        }
    }

    /** The entities of a collection whose member names a given one. */
    record Referring(String collection, String member, Term to) implements Items {
        @Override
        public @Nullable Several list(Scope scope) {
            Several all = new Path("doc", List.of(collection)).list(scope);
            Object target = to.value(scope);
            if (all == null || target == null) {
                return null;
            }
            Path holder = Path.of("$x." + member);
            List<Object> referring = new ArrayList<>();
            boolean open = all.open();
            for (Object entity : all.elements()) {
                Object held = holder.value(scope.with("x", entity));
                Several ids = held instanceof Several list
                        ? list
                        : held == null ? new Several(List.of(), true) : new Several(List.of(held), false);
                switch (Values.has(ids, target)) {
                    case YES -> referring.add(entity);
                    case UNKNOWN -> open = true;
                    case NO -> {}
                }
            }
            return new Several(referring, open);
        }

        @Override
        public void places(Scope scope, Consumer<Place> visitor) {
            Items.super.places(scope, visitor);
            Several all = new Path("doc", List.of(collection)).list(scope);
            if (all != null && to.value(scope) != null) {
                Path holder = Path.of("$x." + member);
                all.elements().forEach(entity -> holder.places(scope.with("x", entity), visitor));
            }
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            visitor.accept(new Path("doc", List.of(collection)));
            to.paths(visitor);
        }
    }

    /** All entities from which another was made, directly or through others, each once; it is not among them. */
    record Lineage(Term of) implements Items {
        @Override
        public @Nullable Several list(Scope scope) {
            if (!(of.value(scope) instanceof Entity origin)) {
                return null;
            }
            Set<Object> found = new LinkedHashSet<>();
            boolean open = false;
            Deque<Entity> next = new ArrayDeque<>(List.of(origin));
            while (!next.isEmpty()) {
                Several inputs = inputs(next.remove(), scope);
                open |= inputs.open();
                for (Object input : inputs.elements()) {
                    if (!input.equals(origin) && found.add(input)) {
                        next.add((Entity) input);
                    }
                }
            }
            return new Several(List.copyOf(found), open);
        }

        private static Several inputs(Entity entity, Scope scope) {
            String madeFrom = entity.shape().madeFrom();
            return madeFrom == null ? Several.NONE : along(entity, List.of(madeFrom.split("\\.", -1)), scope);
        }

        // Unlike a path of a condition, this one may lead through a list: 'lineage.inputs.assetId'.
        private static Several along(Entity entity, List<String> members, Scope scope) {
            Place place = new Place(entity, entity.pointer(), entity.shape());
            for (int i = 0; i < members.size(); i++) {
                place = place.member(members.get(i));
                if (place.shape().kind() == Shape.Kind.LIST && i + 1 < members.size()) {
                    return ofEach(place, members.subList(i + 1, members.size()), scope);
                }
            }
            Object value = scope.facts().value(place, scope);
            if (value instanceof Several list) {
                return list;
            }
            return value == null ? new Several(List.of(), true) : new Several(List.of(value), false);
        }

        private static Several ofEach(Place list, List<String> rest, Scope scope) {
            if (!(scope.facts().value(list, scope) instanceof Several parts)) {
                return new Several(List.of(), true);
            }
            List<Object> inputs = new ArrayList<>();
            boolean open = parts.open();
            for (Object part : parts.elements()) {
                Several one = along((Entity) part, rest, scope);
                inputs.addAll(one.elements());
                open |= one.open();
            }
            return new Several(inputs, open);
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            of.paths(visitor);
        }
    }
}
