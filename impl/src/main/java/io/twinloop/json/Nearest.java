// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The known names that a mistyped one may mean. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private Nearest() {}

    /** Returns the names nearest to a mistyped one, the nearest first; none if none is near. */
    static List<String> to(String mistyped, Collection<String> known) {
        if (mistyped.length() > LONGEST) {
            return List.of();
        }
        int allowed = Math.max(1, mistyped.length() / 3);
        return known.stream()
                .filter(name -> name.length() <= LONGEST)
                .filter(name -> distance(mistyped, name) <= allowed)
                .sorted(Comparator.comparingInt(name -> distance(mistyped, name)))
                .limit(MOST)
                .toList();
    }

    // How many letters to change, add, leave out or swap with their neighbour, row by row, without regard to case.
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] aboveThat = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], aboveThat[j - 2] + 1);
                }
            }
            aboveThat = above;
            above = row;
        }
        return above[b.length()];
    }
}
