// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import io.twinloop.value.Text;

/**
 * A constant that has words of its own, such as 'Hong Kong' for 'HONG_KONG'. An enum that implements this gives its words
 * to every member that is declared with it.
 */
public interface Labelled {

    /**
     * Returns what the constant is called, within a sentence.
     *
     * @return the words
     */
    Text label();
}
