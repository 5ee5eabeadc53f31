// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of the language: a condition, a term or a list, with the nodes beneath it. */
public sealed interface Syntax permits Condition, Term, Items {

    /**
     * Returns the nodes directly beneath this one, in reading order.
     *
     * @return the nodes, empty for a leaf
     */
    List<Syntax> children();

    /**
     * Returns the name that this node binds for the nodes beneath it.
     *
     * @return the name, or null if it binds none
     */
    default @Nullable String binds() {
        return null;
    }

    /**
     * Returns this node and all beneath it, in reading order.
     *
     * @return the nodes
     */
    default Stream<Syntax> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Syntax::nodes));
    }
}
