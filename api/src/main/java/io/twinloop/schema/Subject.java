// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

/**
 * What is judged (判断对象): a transfer, an agreement, a dossier of market documents, or a vendor's own kind.
 *
 * <p>A subject is a plain value whose members are what its schema says. A vendor's own is a {@link Document}, or a record
 * that implements this.
 */
public interface Subject {

    /**
     * Returns the kind, as a document names it in 'type'.
     *
     * @return the kind, such as 'transfer'
     */
    String type();
}
