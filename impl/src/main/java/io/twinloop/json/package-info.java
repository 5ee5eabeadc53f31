// SPDX-License-Identifier: Apache-2.0
/**
 * The canonical JSON forms: strict reading with places, and writing that gives equal bytes for equal values.
 *
 * <p>A text becomes a tree of {@link io.twinloop.json.Node}s, each with its place; the readers turn the tree into
 * subjects, rulebooks and decisions, and refuse what does not belong with that place. The other way, the writers turn
 * values into plain trees of maps, lists, texts, numbers and truth values, and one printer gives every form its bytes.
 *
 * <p>The text is parsed here, not by Jackson, because each refusal says in two languages what was found, what was
 * expected, and at which character. Jackson binds trees to the Java types of subjects.
 */
@NullMarked
package io.twinloop.json;

import org.jspecify.annotations.NullMarked;
