// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways through a diagram to the answers that are wanted, one after the other, in the order of the cells.
 *
 * @param <A> what the diagram asks for
 */
final class Ways<A> {

    private final Predicate<A> wanted;
    private final Map<DiagramNode<A>, Boolean> leads = new HashMap<>();

    private Ways(Predicate<A> wanted) {
        this.wanted = wanted;
    }

    /** Returns the values of the unknowns on each way; made as they are asked for. */
    static <A> Stream<Map<Variable, Object>> to(DiagramNode<A> root, Predicate<A> wanted) {
        return new Ways<>(wanted).from(root, List.of());
    }

    private record Turn(Variable variable, Object value) {}

    private Stream<Map<Variable, Object>> from(DiagramNode<A> node, List<Turn> turns) {
        if (!leads(node)) {
            return Stream.empty();
        }
        if (!node.isFork()) {
            Map<Variable, Object> way = new LinkedHashMap<>();
            turns.forEach(turn -> way.put(turn.variable(), turn.value()));
            return Stream.of(way);
        }
        return IntStream.range(0, node.values().size()).boxed().flatMap(cell -> {
            List<Turn> longer = new ArrayList<>(turns);
            longer.add(new Turn(node.variable(), node.values().get(cell)));
            return from(node.children().get(cell), longer);
        });
    }

    private boolean leads(DiagramNode<A> node) {
        Boolean known = leads.get(node);
        if (known == null) {
            A answer = node.answer();
            known = answer != null
                    ? wanted.test(answer)
                    : node.children().stream().anyMatch(this::leads);
            leads.put(node, known);
        }
        return known;
    }
}
