// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists; null where a list is not stated. */
// NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
@SuppressWarnings("NullAway")
final class Lists implements Items.Visitor<@Nullable Elements> {
    private final Reader reader;
    private final SubjectTree tree;
    private final Scope scope;

    Lists(Reader reader, SubjectTree tree, Scope scope) {
        this.reader = reader;
        this.tree = tree;
        this.scope = scope;
    }

    @Override
    public @Nullable Elements visitPath(Path path) {
        Object value = reader.value(path, scope);
        if (value == null || value instanceof Elements) {
            return (Elements) value;
        }
        throw new EvaluationException(path + " is not a list");
    }

    @Override
    public Elements visitListed(Items.Listed listed) {
        List<Object> values = new ArrayList<>();
        boolean open = false;
        for (Term term : listed.terms()) {
            Object value = reader.value(term, scope);
            if (value == null) {
                open = true;
            } else {
                values.add(value);
            }
        }
        return new Elements(List.copyOf(values), open);
    }

    @Override
    public @Nullable Elements visitReferring(Items.Referring referring) {
        String target = id(reader.value(referring.to(), scope));
        Elements all = visitPath(Path.DOC.to(referring.collection()));
        if (target == null || all == null) {
            return null;
        }
        Path member = Path.of("e").to(referring.member());
        Referrers referrers = tree.referrers()
                .computeIfAbsent(
                        referring.collection() + "." + referring.member(),
                        key -> Referrers.of(all, member, scope, reader.knowledge()));
        List<Object> found = new ArrayList<>();
        boolean open = all.open();
        for (Node entity : referrers.naming(target)) {
            Object names = reader.value(member, scope.enter(Map.of(member.root(), entity)));
            if (names != null && names(names, target)) {
                found.add(entity);
            } else if (names == null) {
                open = true;
            }
        }
        // Reading them again takes note of the facts to ask for.
        for (Node entity : referrers.asked()) {
            reader.value(member, scope.enter(Map.of(member.root(), entity)));
            open = true;
        }
        return new Elements(List.copyOf(found), open || anotherMayBeMeant(referrers, member));
    }

    /** Returns whether one that names another by presumption only may name this one, as it must not be presumed. */
    private boolean anotherMayBeMeant(Referrers referrers, Path member) {
        Presumptions presumptions = reader.knowledge().presumptions();
        if (referrers.presuming().isEmpty()
                || (!presumptions.none() && presumptions.pointers().isEmpty())) {
            return false;
        }
        boolean unknown = false;
        for (Node entity : referrers.presuming()) {
            unknown |= reader.value(member, scope.enter(Map.of(member.root(), entity))) == null;
        }
        return unknown;
    }

    private static boolean names(Object value, String target) {
        return value instanceof Elements elements
                ? elements.values().stream().anyMatch(element -> target.equals(id(element)))
                : target.equals(id(value));
    }

    static @Nullable String id(@Nullable Object value) {
        if (value instanceof Ref ref) {
            return ref.id();
        }
        return value instanceof Node node ? node.id() : (value instanceof String text ? text : null);
    }

    @Override
    public @Nullable Elements visitLineage(Items.Lineage lineage) {
        Object start = reader.value(lineage.of(), scope);
        Object first = start instanceof Ref ref ? tree.find(ref) : start;
        return first instanceof Node entity ? upstream(entity) : null;
    }

    // A circle ends where it closes: an entity is visited once. Without recursion, for lineages may be long.
    private Elements upstream(Node first) {
        Map<String, Node> found = new LinkedHashMap<>();
        Deque<Node> next = new ArrayDeque<>(List.of(first));
        boolean open = false;
        while (!next.isEmpty()) {
            Node entity = next.remove();
            String path = entity.type().lineage();
            if (path == null) {
                throw new EvaluationException("'" + entity.pointer() + "' has no lineage");
            }
            List<Object> inputs = new ArrayList<>();
            open |= collect(entity, List.of(path.split("\\.", -1)), inputs);
            for (Object input : inputs) {
                Node node = input instanceof Ref ref ? tree.find(ref) : null;
                if (node == null) {
                    open = true;
                } else if (!node.pointer().equals(first.pointer()) && found.putIfAbsent(node.pointer(), node) == null) {
                    next.add(node);
                }
            }
        }
        return new Elements(List.copyOf(found.values()), open);
    }

    private boolean collect(Object from, List<String> path, List<Object> into) {
        if (from instanceof Elements elements) {
            boolean open = elements.open();
            for (Object element : elements.values()) {
                open |= collect(element, path, into);
            }
            return open;
        }
        if (path.isEmpty()) {
            into.add(from);
            return false;
        }
        Object next = from instanceof Node node ? reader.member(node, path.get(0), scope) : null;
        return next == null || collect(next, path.subList(1, path.size()), into);
    }
}
