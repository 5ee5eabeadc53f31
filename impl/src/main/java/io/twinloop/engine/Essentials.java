// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which unknowns matter: those of which two possible completions that differ in nothing else have different answers.
 *
 * <p>Not every fork of a diagram is one: where facts exclude each other, a fork may only tell the possible from the
 * impossible.
 */
final class Essentials {

    private Essentials() {}

    /** Returns the unknowns that matter, in reading order. */
    static <A> Set<Variable> of(DiagramNode<A> root) {
        Set<Variable> essential = new LinkedHashSet<>();
        Pairing<A, A> differing = new Pairing<>((one, other) -> !one.equals(other));
        forks(root).values().forEach(level -> {
            if (level.stream().anyMatch(fork -> matters(fork, differing))) {
                essential.add(level.get(0).variable());
            }
        });
        return essential;
    }

    /** Returns the forks beneath a node, by the number of their unknowns. */
    static <A> Map<Integer, List<DiagramNode<A>>> forks(DiagramNode<A> root) {
        Map<Integer, List<DiagramNode<A>>> forks = new TreeMap<>();
        collect(root, new LinkedHashSet<>(), forks);
        return forks;
    }

    private static <A> void collect(
            DiagramNode<A> node, Set<DiagramNode<A>> seen, Map<Integer, List<DiagramNode<A>>> forks) {
        if (node.isFork() && seen.add(node)) {
            forks.computeIfAbsent(node.order(), level -> new ArrayList<>()).add(node);
            node.children().forEach(child -> collect(child, seen, forks));
        }
    }

    private static <A> boolean matters(DiagramNode<A> fork, Pairing<A, A> differing) {
        List<DiagramNode<A>> ways = List.copyOf(new LinkedHashSet<>(fork.children()));
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i + 1; j < ways.size(); j++) {
                if (differing.find(ways.get(i), ways.get(j)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
