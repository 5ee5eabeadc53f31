// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ids by which what something is made from leads back to it. */
final class Circles {

    /**
     * An id that closes a circle.
     *
     * @param owner the group in which it stands
     * @param member the member that holds it
     * @param target the entity it leads to
     */
    record Step(Node owner, String member, Node target) {
        String pointer() {
            return owner.pointerTo(member);
        }
    }

    private final Map<String, Map<String, Node>> index;

    Circles(Map<String, Map<String, Node>> index) {
        this.index = index;
    }

    /** Returns the ids, each of which lies on a circle, in document order. */
    List<Step> found() {
        List<Step> found = new ArrayList<>();
        for (Map<String, Node> entities : index.values()) {
            for (Node entity : entities.values()) {
                for (Step step : steps(entity)) {
                    if (leads(step.target(), entity)) {
                        found.add(step);
                    }
                }
            }
        }
        return found;
    }

    private boolean leads(Node from, Node to) {
        Set<String> seen = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Node entity = next.remove();
            if (entity.pointer().equals(to.pointer())) {
                return true;
            }
            if (seen.add(entity.pointer())) {
                steps(entity).forEach(step -> next.add(step.target()));
            }
        }
        return false;
    }

    private List<Step> steps(Node entity) {
        List<Step> steps = new ArrayList<>();
        String path = entity.type().lineage();
        if (path != null) {
            collect(entity, List.of(path.split("\\.", -1)), steps);
        }
        return steps;
    }

    private void collect(Node owner, List<String> path, List<Step> into) {
        Object value = owner.get(path.get(0));
        List<?> values =
                value instanceof Elements elements ? elements.values() : value == null ? List.of() : List.of(value);
        for (Object one : values) {
            if (one instanceof Node node && path.size() > 1) {
                collect(node, path.subList(1, path.size()), into);
            } else if (one instanceof Ref ref && !(value instanceof Elements)) {
                Node target = index.getOrDefault(ref.collection(), Map.of()).get(ref.id());
                if (target != null) {
                    into.add(new Step(owner, path.get(0), target));
                }
            }
        }
    }
}
