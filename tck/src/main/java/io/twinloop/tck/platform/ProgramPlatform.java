// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.twinloop.tck.Platform;
import io.twinloop.tck.run.Fault;
import io.twinloop.tck.run.FaultException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A program that reads requests from its standard input, one on each line, and writes replies to its standard output. Its
 * standard error is free: the last of it is told with a fault. A program that ended or did not reply in time is started
 * anew for the next request. Starting takes its time, which the first reply is given beside its own.
 */
public final class ProgramPlatform implements Platform {

    /** How long the first start may take, beside the first reply. */
    private static final Duration START = Duration.ofSeconds(30);

    private final List<String> command;
    private final Duration patience;
    private Duration start = START;
    private @Nullable Conversation conversation;

    /**
     * Creates the platform; the program is started with the first request.
     *
     * @param command the program and its arguments
     * @param patience how long a reply may take
     */
    public ProgramPlatform(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = requireNonNull(patience, "patience");
    }

    @Override
    public String answer(String request) {
        Conversation current = conversation;
        try {
            return current == null ? firstAnswer(request) : current.answer(request, patience);
        } catch (FaultException e) {
            close();
            throw e;
        }
    }

    private String firstAnswer(String request) {
        long before = System.nanoTime();
        Conversation started = start();
        conversation = started;
        String answer = started.answer(request, patience.plus(start));
        start = Duration.ofNanos(System.nanoTime() - before).multipliedBy(2);
        return answer;
    }

    private Conversation start() {
        try {
            return new Conversation(new ProcessBuilder(command).start());
        } catch (IOException e) {
            throw new FaultException(Fault.UNREACHABLE, String.join(" ", command) + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (conversation != null) {
            conversation.end();
            conversation = null;
        }
    }

    /** A started program. */
    private static final class Conversation {

        /** No more replies: the program closed its output. */
        private static final String END = "\0";

        private final Process process;
        private final Tail errors = new Tail();
        private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(64);

        Conversation(Process process) {
            this.process = process;
            inBackground("replies", () -> read(process));
            inBackground("errors", () -> process.errorReader(UTF_8).lines().forEach(errors::add));
        }

        private void read(Process from) {
            try {
                for (String line; (line = from.inputReader(UTF_8).readLine()) != null; ) {
                    lines.put(line);
                }
            } catch (IOException e) {
                errors.add(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            var unused = lines.offer(END);
        }

        private static void inBackground(String name, Runnable task) {
            Thread thread = new Thread(task, "platform " + name);
            thread.setDaemon(true);
            thread.start();
        }

        String answer(String request, Duration patience) {
            try {
                var writer = process.outputWriter(UTF_8);
                writer.write(request);
                writer.write('\n');
                writer.flush();
            } catch (IOException e) {
                throw new FaultException(Fault.DIED, ended());
            }
            try {
                String line = lines.poll(patience.toMillis(), MILLISECONDS);
                if (line == null) {
                    throw new FaultException(Fault.TIMED_OUT, patience.toMillis() + " ms" + errors.text());
                }
                if (line.equals(END)) {
                    throw new FaultException(Fault.DIED, ended());
                }
                return line;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new FaultException(Fault.TIMED_OUT, "the kit was interrupted");
            }
        }

        private String ended() {
            try {
                boolean ended = process.waitFor(1, java.util.concurrent.TimeUnit.SECONDS);
                return (ended ? "exit code " + process.exitValue() : "its input or output is closed") + errors.text();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "the kit was interrupted";
            }
        }

        void end() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
