// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.DecisionDiagram.Branch;
import io.twinloop.explore.DecisionDiagram.Fork;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The forks of a diagram in rows, those that ask the same side by side. An ordered diagram asks each fact in one row;
 * whatever it leads to stands further down.
 *
 * @param texts what each row asks
 * @param rowOf the row of each node, -1 for an end
 */
record Rows(List<Text> texts, List<Integer> rowOf) {

    static Rows of(DecisionDiagram diagram) {
        List<Text> texts = new ArrayList<>();
        List<List<String>> facts = new ArrayList<>();
        int[] rowOf = new int[diagram.nodes().size()];
        int[] least = new int[rowOf.length];
        Arrays.fill(rowOf, -1);
        for (int i = 0; i < rowOf.length; i++) {
            if (!(diagram.nodes().get(i) instanceof Fork fork)) {
                continue;
            }
            int row = texts.size() - 1;
            boolean same = row >= 0
                    && row >= least[i]
                    && texts.get(row).equals(fork.text())
                    && facts.get(row).equals(fork.facts());
            if (!same) {
                row++;
                texts.add(fork.text());
                facts.add(fork.facts());
            }
            rowOf[i] = row;
            for (Branch branch : fork.branches()) {
                least[branch.to()] = Math.max(least[branch.to()], row + 1);
            }
        }
        return new Rows(List.copyOf(texts), Arrays.stream(rowOf).boxed().toList());
    }

    int count() {
        return texts.size();
    }
}
