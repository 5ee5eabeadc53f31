// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: one program with a class for each command.
 *
 * <p>To add a command, write a class that implements {@link io.twinloop.cli.Command}, name it in {@link
 * io.twinloop.cli.Program}, and put its words into the two files of {@code io/twinloop/cli/words}.
 */
@NullMarked
package io.twinloop.cli;

import org.jspecify.annotations.NullMarked;
