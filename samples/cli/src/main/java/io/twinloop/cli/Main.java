// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program begins. */
public final class Main {

    // Held here, for a logger that nobody holds forgets its level. What the validator tells of itself is no message to
    // the user of a command line.
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args the command, its options and its files
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        Console console = Console.ofProcess();
        Exit exit = Program.run(List.of(args), console);
        console.out().flush();
        console.err().flush();
        System.exit(exit.code());
    }
}
