// SPDX-License-Identifier: Apache-2.0
/** Text on a terminal: columns, paragraphs and pages of 80 columns, in scripts whose characters are one or two wide. */
@NullMarked
package io.twinloop.cli.layout;

import org.jspecify.annotations.NullMarked;
