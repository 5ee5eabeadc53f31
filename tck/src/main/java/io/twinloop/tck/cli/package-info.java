// SPDX-License-Identifier: Apache-2.0
/** The kit's command line: one runnable jar, six commands, exit codes that are never a count. */
@NullMarked
package io.twinloop.tck.cli;

import org.jspecify.annotations.NullMarked;
