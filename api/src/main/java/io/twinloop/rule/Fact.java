// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named fact of a rulebook, applied to values by a {@link Condition.FactTest}.
 *
 * <p>A stated fact is not here but in the {@link io.twinloop.schema.Schema}; a decided fact is a {@link
 * Condition.OutcomeTest}.
 */
public sealed interface Fact permits Fact.Derived, Fact.Native {

    /**
     * Returns the name, unique in the rulebook.
     *
     * @return the name
     */
    String name();

    /**
     * Returns what the fact means.
     *
     * @return the text
     */
    Text text();

    /**
     * Returns the parameters, in order.
     *
     * @return the parameters
     */
    List<Parameter> parameters();

    /**
     * Returns the provisions that define it.
     *
     * @return the citations
     */
    List<Citation> citations();

    /**
     * Returns the test that applies this fact to entities.
     *
     * @param arguments as many as there are parameters
     * @return the test
     */
    default Condition of(Entity... arguments) {
        return new Condition.FactTest(
                name(), Arrays.stream(arguments).<Term>map(Entity::path).toList());
    }

    /**
     * A parameter of a fact.
     *
     * @param name the camelCase name under which the definition refers to it
     * @param type the collection, or the kind of subject, whose entities it stands for
     */
    record Parameter(String name, String type) {
        public Parameter {
            Path.of(name); // refuses what no condition could call it by
            requireNonNull(type, "type");
        }
    }

    /**
     * A fact with an inspectable definition, which is never recursive.
     *
     * @param name the name, camelCase
     * @param text what it means
     * @param parameters the parameters
     * @param is the definition
     * @param citations the provisions that define it
     */
    record Derived(String name, Text text, List<Parameter> parameters, Condition is, List<Citation> citations)
            implements Fact {
        public Derived {
            Path.of(name); // refuses what no condition could call it by
            requireNonNull(text, "text");
            requireNonNull(is, "is");
            parameters = List.copyOf(parameters);
            citations = List.copyOf(citations);
        }
    }

    /**
     * A fact computed by a vendor's own function. It cannot be exported, and is marked wherever it was used.
     *
     * @param name the name, camelCase
     * @param text what it means
     * @param parameters the parameters
     * @param function the function
     * @param citations the provisions that define it
     */
    record Native(String name, Text text, List<Parameter> parameters, Function function, List<Citation> citations)
            implements Fact {
        public Native {
            Path.of(name); // refuses what no condition could call it by
            requireNonNull(text, "text");
            requireNonNull(function, "function");
            parameters = List.copyOf(parameters);
            citations = List.copyOf(citations);
        }
    }

    /** A total, pure function of its arguments and the date. What it throws makes the fact unknown, and is reported. */
    @FunctionalInterface
    interface Function {
        /**
         * Computes the fact.
         *
         * @param arguments the values: an entity as a map of its stated members, an id as text, else a text, decimal, day
         *     or yes or no
         * @param on the date for which the answer is asked
         * @return yes or no, or null if unknown
         */
        @Nullable
        Boolean test(List<Object> arguments, LocalDate on);
    }
}
