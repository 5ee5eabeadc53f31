// SPDX-License-Identifier: Apache-2.0
/** The words of the command line in both languages: fixed ones, and citations, values and time limits put into words. */
@NullMarked
package io.twinloop.cli.words;

import org.jspecify.annotations.NullMarked;
