// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/** How known values compare: numbers by value, texts by code points, entities by what they are, lists as sets. */
final class Values {

    private Values() {}

    /** Orders two numbers, days or texts. */
    static int compare(Object left, Object right) {
        if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        if (left instanceof LocalDate one && right instanceof LocalDate other) {
            return one.compareTo(other);
        }
        int[] one = left.toString().codePoints().toArray();
        int[] other = right.toString().codePoints().toArray();
        return Arrays.compare(one, other);
    }

    /** Returns whether two values are the same. */
    static Truth same(Object left, Object right) {
        if (left instanceof Entity one && right instanceof Entity other) {
            if (one.pointer().equals(other.pointer())) {
                return Truth.YES;
            }
            return one.id() == null || other.id() == null
                    ? Truth.UNKNOWN
                    : Truth.of(one.id().equals(other.id()));
        }
        if (left instanceof Several one && right instanceof Several other) {
            return includes(one, other).and(includes(other, one));
        }
        if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
            return Truth.of(one.compareTo(other) == 0);
        }
        return Truth.of(left.equals(right));
    }

    /** Returns whether a list has a value among its elements. */
    static Truth has(Several list, Object value) {
        Truth found = list.open() ? Truth.UNKNOWN : Truth.NO;
        for (Object element : list.elements()) {
            found = found.or(same(element, value));
        }
        return found;
    }

    // Whether every element of the second list is in the first.
    private static Truth includes(Several one, Several other) {
        Truth all = other.open() ? Truth.UNKNOWN : Truth.YES;
        for (Object element : other.elements()) {
            all = all.and(has(one, element));
        }
        return all;
    }
}
