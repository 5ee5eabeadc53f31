// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.List;

/**
 * The elements of a list.
 *
 * @param values the known elements
 * @param open whether there may be more: the list is filed, or an element could not be told
 */
record Elements(List<Object> values, boolean open) {

    static final Elements NONE = new Elements(List.of(), false);
}
