// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A path such as '$me.assetId.tier': from a bound name to a member, through groups and through ids to other entities.
 *
 * @param name the bound name, or 'on' for the date
 * @param members the members that follow
 */
record Path(String name, List<String> members) implements Term, Items {

    /** Reads a path such as '$me.assetId.tier'. */
    static Path of(String text) {
        List<String> parts = List.of(text.substring(1).split("\\.", -1));
        return new Path(parts.get(0), parts.subList(1, parts.size()));
    }

    @Override
    public @Nullable Object value(Scope scope) {
        if (name.equals("on") && members.isEmpty()) {
            return scope.on();
        }
        Place place = place(scope);
        if (place == null) {
            return members.isEmpty() ? scope.names().get(name) : null;
        }
        return scope.facts().value(place, scope);
    }

    @Override
    public @Nullable Several list(Scope scope) {
        return value(scope) instanceof Several list ? list : null;
    }

    /** Returns where this path ends, or null if it meets something that is not known or is a bound value itself. */
    @Nullable
    Place place(Scope scope) {
        if (members.isEmpty() || !(scope.names().get(name) instanceof Entity start)) {
            return null;
        }
        boolean isRoot = start.pointer().isEmpty();
        Place known = isRoot ? scope.facts().places().get(this) : null;
        if (known != null) {
            return known;
        }
        Place place = new Place(start, start.pointer(), start.shape());
        for (String member : members) {
            if (place.shape().kind() == Shape.Kind.REFERENCE) {
                isRoot = false; // where an id leads may change with what is presumed
                if (!(scope.facts().value(place, scope) instanceof Entity target)) {
                    return null;
                }
                place = new Place(target, target.pointer(), target.shape());
            }
            place = place.member(member);
        }
        if (isRoot) {
            scope.facts().places().put(this, place);
        }
        return place;
    }

    @Override
    public void places(Scope scope, Consumer<Place> visitor) {
        for (int length = 1; length <= members.size(); length++) {
            Place place = new Path(name, members.subList(0, length)).place(scope);
            if (place == null) {
                return;
            }
            boolean read = length == members.size() || place.shape().kind() == Shape.Kind.REFERENCE;
            if (read && scope.facts().value(place, scope) == null) {
                visitor.accept(place);
                return;
            }
        }
    }

    @Override
    public void paths(Consumer<Path> visitor) {
        visitor.accept(this);
    }
}
