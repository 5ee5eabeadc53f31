// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

/**
 * The id of an entity of a collection.
 *
 * @param collection the collection
 * @param id the id
 */
record Ref(String collection, String id) {}
