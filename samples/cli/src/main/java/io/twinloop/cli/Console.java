// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.layout.Page;
import io.twinloop.value.Language;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * The world as the program sees it: what it reads and writes, where it is, what day it is. A test brings its own.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error
 * @param charset in which all three are written
 * @param typed whether a person types the input, who sees it anyway
 * @param colour whether both are read on a terminal with colours
 * @param directory the directory from which relative paths are taken
 * @param clock tells the day where none is asked for; the library never reads one
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        boolean typed,
        boolean colour,
        Path directory,
        Clock clock) {

    /**
     * Returns the world of this process.
     *
     * @return its streams, directory and clock
     */
    public static Console ofProcess() {
        Charset charset = charset(System.console());
        return new Console(
                System.in,
                print(FileDescriptor.out, charset),
                print(FileDescriptor.err, charset),
                charset,
                isTerminal(System.console()),
                // Honours NO_COLOR, and is off where the output is no terminal.
                Ansi.AUTO.enabled(),
                Path.of(""),
                // The day on the user's own calendar.
                Clock.system(ZoneId.systemDefault()));
    }

    // From JDK 22 on there is a console without a terminal, and it says so.
    private static boolean isTerminal(java.io.@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    // A terminal's own if it has Chinese, else UTF-8, as for files and pipes.
    private static Charset charset(java.io.@Nullable Console terminal) {
        if (terminal != null && terminal.charset().newEncoder().canEncode('据')) {
            return terminal.charset();
        }
        return StandardCharsets.UTF_8;
    }

    private static PrintStream print(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false, charset);
    }

    /**
     * Prints a page. What was printed stands before whatever is printed next, here or as a complaint.
     *
     * @param page the page
     */
    public void print(Page page) {
        page.print(out);
        out.flush();
    }

    /**
     * Prints a text as it is.
     *
     * @param text the text
     */
    public void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Tells what is wrong, on the standard error. */
    void complain(Problem problem, Language language) {
        problem.lines(language).forEach(line -> err.print(line + "\n"));
        err.flush();
    }
}
