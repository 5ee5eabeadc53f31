// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.BoundaryVector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Subjects for each path of a diagram: one in the midst, and one for each other value that lies next to a bound. */
final class Vectors {

    private final Space space;
    private final DiagramNode<Answer> root;
    private final Witnesses witnesses;

    Vectors(Space space) {
        this.space = space;
        this.root = space.root();
        this.witnesses = new Witnesses(space);
    }

    Stream<BoundaryVector> stream() {
        return Ways.to(root, answer -> true).flatMap(this::onPath);
    }

    private Stream<BoundaryVector> onPath(Map<Variable, Object> way) {
        Answer end = end(way);
        List<BoundaryVector> vectors = new ArrayList<>();
        vector(way, null, end).ifPresent(vectors::add);
        for (Map.Entry<Variable, Object> turn : way.entrySet()) {
            boolean ordered = turn.getValue() instanceof BigDecimal || turn.getValue() instanceof LocalDate;
            if (ordered && turn.getKey() instanceof Variable.Fact fact) {
                for (Object value : bounds(fact, turn.getValue())) {
                    Map<Variable, Object> moved = new LinkedHashMap<>(way);
                    moved.put(fact, value);
                    vector(moved, fact.pointer(), end).ifPresent(vectors::add);
                }
            }
        }
        return vectors.stream();
    }

    private Answer end(Map<Variable, Object> way) {
        DiagramNode<Answer> node = root;
        while (node.isFork()) {
            node = node.children().get(node.values().indexOf(way.get(node.variable())));
        }
        return Objects.requireNonNull(node.answer());
    }

    /** Returns the other values of a cell that are tried: those at its ends, and next to bounds within it. */
    private List<Object> bounds(Variable fact, Object cell) {
        List<Object> values = new ArrayList<>();
        space.formulas().cells().tried(fact).forEach((value, stands) -> {
            if (stands.equals(cell) && !value.equals(cell)) {
                values.add(value);
            }
        });
        return values;
    }

    private Optional<BoundaryVector> vector(Map<Variable, Object> way, @Nullable String fact, Answer answer) {
        return witnesses.on(way, answer).map(one -> new BoundaryVector(one.subject(), fact, answer, witnesses.rules()));
    }
}
