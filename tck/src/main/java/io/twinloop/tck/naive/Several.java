// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.List;

/**
 * The value of a list: the elements that are known, and whether there may be others.
 *
 * @param elements the known elements
 * @param open whether others may exist: the list is filed, or an element of it is not known
 */
record Several(List<Object> elements, boolean open) {

    static final Several NONE = new Several(List.of(), false);
}
