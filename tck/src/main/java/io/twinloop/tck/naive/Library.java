// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.tck.Rulebooks;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rulebooks and decisions that a platform judges by, as trees of their exported JSON. The trees are not to be changed.
 *
 * @param rulebooks the rulebooks, in the order in which they are read
 * @param decisions the decisions
 */
public record Library(List<JsonNode> rulebooks, List<JsonNode> decisions) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public Library {
        rulebooks = List.copyOf(rulebooks);
        decisions = List.copyOf(decisions);
    }

    /**
     * Returns what a platform under test is held to.
     *
     * @return all rulebooks and decisions of the kit
     */
    public static Library ofKit() {
        return new Library(
                Rulebooks.instruments().stream()
                        .map(Rulebooks::read)
                        .map(MAPPER::readTree)
                        .toList(),
                Rulebooks.decisions().stream()
                        .map(Rulebooks::readDecision)
                        .map(MAPPER::readTree)
                        .toList());
    }

    /**
     * Returns this library with another rulebook in the place of the one of the same instrument.
     *
     * @param rulebook the rulebook's tree
     * @return the library with it
     * @throws IllegalArgumentException if it has no rulebook of that instrument
     */
    public Library withRulebook(JsonNode rulebook) {
        return new Library(replaced(rulebooks, rulebook, "/instrument/id"), decisions);
    }

    /**
     * Returns this library with another decision in the place of the one of the same id.
     *
     * @param decision the decision's tree
     * @return the library with it
     * @throws IllegalArgumentException if it has no decision of that id
     */
    public Library withDecision(JsonNode decision) {
        return new Library(rulebooks, replaced(decisions, decision, "/id"));
    }

    private static List<JsonNode> replaced(List<JsonNode> trees, JsonNode tree, String id) {
        if (trees.stream().noneMatch(one -> one.at(id).equals(tree.at(id)))) {
            throw new IllegalArgumentException("there must be one to replace, was: " + tree.at(id));
        }
        UnaryOperator<JsonNode> replace = one -> one.at(id).equals(tree.at(id)) ? tree : one;
        return trees.stream().map(replace).toList();
    }
}
