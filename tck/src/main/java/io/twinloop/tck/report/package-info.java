// SPDX-License-Identifier: Apache-2.0
/** What people and programs read of a run: text for a failure, JSON with a schema, JUnit XML, and a page. */
@NullMarked
package io.twinloop.tck.report;

import org.jspecify.annotations.NullMarked;
