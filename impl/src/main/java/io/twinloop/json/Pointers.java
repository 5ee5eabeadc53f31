// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    /** Returns the pointer of some steps from the root. */
    static String of(Collection<String> steps) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Returns the pointer of a step from a pointer. */
    static String of(String holder, String step) {
        return holder + of(List.of(step));
    }

    /** Returns the steps of a pointer, or null if the text is none. */
    static @Nullable List<String> steps(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            return null;
        }
        for (int tilde = pointer.indexOf('~'); tilde >= 0; tilde = pointer.indexOf('~', tilde + 1)) {
            if (!pointer.startsWith("~0", tilde) && !pointer.startsWith("~1", tilde)) {
                return null;
            }
        }
        List<String> steps = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            steps.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return steps;
    }
}
