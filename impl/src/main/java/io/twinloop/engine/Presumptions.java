// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.HashSet;
import java.util.Set;

/**
 * Which presumptions stand.
 *
 * @param none whether none does
 * @param pointers the facts for which the document lets nothing be presumed
 * @param withdrawn those that were withdrawn one by one
 */
record Presumptions(boolean none, Set<String> pointers, Set<Presumed> withdrawn) {

    boolean allow(Presumed presumption) {
        if (none || withdrawn.contains(presumption)) {
            return false;
        }
        return !(presumption instanceof Presumed.Value value && pointers.contains(value.pointer()));
    }

    boolean touches(Set<String> unknownPointers) {
        return unknownPointers.stream().anyMatch(pointers::contains);
    }

    Presumptions without(Presumed presumption) {
        Set<Presumed> more = new HashSet<>(withdrawn);
        more.add(presumption);
        return new Presumptions(none, pointers, more);
    }
}
