// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The known names that a mistyped one may mean. */
final class Nearest {

    private Nearest() {}

    /** Returns the names that differ in at most a third of the letters, the nearest first. */
    static List<String> to(String mistyped, Collection<String> known) {
        int allowed = Math.max(1, mistyped.length() / 3);
        return known.stream()
                .filter(name -> distance(mistyped, name) <= allowed)
                .sorted(Comparator.comparingInt((String name) -> distance(mistyped, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns how many letters to change, add or leave out, without regard to case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
