// SPDX-License-Identifier: Apache-2.0
/**
 * The way in: a {@link io.twinloop.Twinloop} checks a {@link io.twinloop.schema.Subject} on a date and returns a {@link
 * io.twinloop.Report}.
 *
 * <p>A report is a value. Everything that the rules say of the subject is in it: verdict, outcomes, findings, duties,
 * questions, assumptions, and the article behind each. Nothing about the content of a subject is ever thrown.
 */
@NullMarked
package io.twinloop;

import io.twinloop.schema.Subject;

import org.jspecify.annotations.NullMarked;
