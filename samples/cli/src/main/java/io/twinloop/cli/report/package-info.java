// SPDX-License-Identifier: Apache-2.0
/** Reports for people: each section of a report is a class, and a page puts them together. */
@NullMarked
package io.twinloop.cli.report;

import org.jspecify.annotations.NullMarked;
