// SPDX-License-Identifier: Apache-2.0
/**
 * What a kind of subject is made of: its members with their types, units and domains, and what each means in law.
 *
 * <p>A schema is data. It travels in a rulebook's JSON beside the rules, so that a reader can refuse an unknown member, an
 * engine can follow an id, and an interview can ask a question in either language.
 */
@NullMarked
package io.twinloop.schema;

import org.jspecify.annotations.NullMarked;
