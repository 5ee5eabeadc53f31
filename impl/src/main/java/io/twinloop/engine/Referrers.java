// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entities of a collection name which others in one of their members, so that a reverse reference need not go through
 * the whole collection. It is made once for a subject, with every presumption standing.
 *
 * @param byTarget the entities that name an id, in their order
 * @param untold those of which it is not known whom they name, or whom else
 * @param presuming those that name an id by presumption only
 */
record Referrers(Map<String, List<Node>> byTarget, List<Node> untold, List<Node> presuming) {

    /** How many of those of which it is not known whom they name are asked about. */
    private static final int ASKED = 100;

    static Referrers of(Elements collection, Path member, Scope scope, Knowledge knowledge) {
        Knowledge presumingAll = knowledge.with(new Presumptions(false, Set.of(), Set.of()));
        Map<String, List<Node>> byTarget = new HashMap<>();
        List<Node> untold = new ArrayList<>();
        List<Node> presuming = new ArrayList<>();
        for (Object element : collection.values()) {
            if (!(element instanceof Node entity)) {
                continue;
            }
            Recorder recorder = new Recorder();
            Object names = new Reader(presumingAll, recorder).value(member, scope.enter(Map.of(member.root(), entity)));
            if (!recorder.presumed().isEmpty()) {
                presuming.add(entity);
            }
            if (names instanceof Elements ids) {
                ids.values().stream()
                        .map(Lists::id)
                        .distinct()
                        .forEach(id -> byTarget.computeIfAbsent(String.valueOf(id), key -> new ArrayList<>())
                                .add(entity));
                if (ids.open()) {
                    untold.add(entity);
                }
            } else if (names == null) {
                untold.add(entity);
            } else {
                byTarget.computeIfAbsent(String.valueOf(Lists.id(names)), key -> new ArrayList<>())
                        .add(entity);
            }
        }
        return new Referrers(byTarget, untold, presuming);
    }

    List<Node> naming(String target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** Returns those to ask whom they name: what is not known of a hundred is enough to know that it is not known. */
    List<Node> asked() {
        return untold.size() <= ASKED ? untold : untold.subList(0, ASKED);
    }
}
