// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Syntax;
import io.twinloop.rule.Effect;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order in which presumptions are declared: facts as the schema has them, then tests as the rules have them, then what
 * other decisions presume of subjects that a mapping made.
 */
final class PresumptionOrder implements Comparator<Presumed> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int DIGITS = 10;

    private final Comparator<Presumed.Value> values;
    private final Comparator<Presumed.Test> tests;
    private final Comparator<Presumed.Asked> asked;

    /**
     * Makes the order.
     *
     * @param schema what the subject is made of
     * @param rules the rules, in their order
     * @param decisions the decisions that may be asked
     */
    PresumptionOrder(Schema schema, List<Ruled> rules, Decisions decisions) {
        SchemaOrder places = new SchemaOrder(schema);
        Marks none = new Marks(List.of(), new IdentityHashMap<>());
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Marks> marks = new HashMap<>();
        for (Ruled rule : rules) {
            numbers.put(rule.id(), numbers.size());
            marks.put(rule.id(), new Marks(marks(rule), new IdentityHashMap<>()));
        }
        this.values = places.by(Presumed.Value::pointer);
        this.tests = Comparator.<Presumed.Test>comparingInt(test -> numbers.getOrDefault(test.rule(), numbers.size()))
                .thenComparing(Presumed.Test::rule)
                .thenComparing(places.by(Presumed.Test::pointer))
                .thenComparingInt(test -> marks.getOrDefault(test.rule(), none).number(test.test()))
                .thenComparing(test -> padded(test.place()));
        this.asked = places.by(Presumed.Asked::pointer)
                .thenComparing(one -> one.asked().decision())
                .thenComparing(one -> one.asked().with().toString())
                .thenComparing(one -> padded(one.asked().place()))
                .thenComparing((one, other) -> inner(one, other, decisions));
    }

    private static int inner(Presumed.Asked one, Presumed.Asked other, Decisions decisions) {
        var decision = decisions.decision(one.asked().decision());
        return decision == null
                ? 0
                : new PresumptionOrder(decision.schema(), List.of(), decisions)
                        .compare(one.presumed(), other.presumed());
    }

    /** The presumed tests of a rule, in reading order. */
    private record Marks(List<Syntax> tests, IdentityHashMap<Syntax, Integer> numbers) {
        int number(Syntax test) {
            return numbers.computeIfAbsent(test, tests::indexOf);
        }
    }

    private static List<Syntax> marks(Ruled rule) {
        Stream<Syntax> nodes = rule.rule().when().nodes();
        if (rule.rule().effect() instanceof Effect.Requirement requirement) {
            nodes = Stream.concat(nodes, requirement.require().nodes());
        }
        List<Syntax> marks = new ArrayList<>();
        nodes.forEach(node -> {
            if (node instanceof Condition.Presumed presumed) {
                marks.add(presumed.part());
            }
        });
        return marks;
    }

    // The tenth element comes after the second.
    private static String padded(String place) {
        return NUMBER.matcher(place)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }

    @Override
    public int compare(Presumed one, Presumed other) {
        if (one instanceof Presumed.Value left && other instanceof Presumed.Value right) {
            return values.compare(left, right);
        }
        if (one instanceof Presumed.Test left && other instanceof Presumed.Test right) {
            return tests.compare(left, right);
        }
        if (one instanceof Presumed.Asked left && other instanceof Presumed.Asked right) {
            return asked.compare(left, right);
        }
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(Presumed presumed) {
        if (presumed instanceof Presumed.Value) {
            return 0;
        }
        return presumed instanceof Presumed.Test ? 1 : 2;
    }
}
