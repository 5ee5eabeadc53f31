// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final String HELLO = "{\"seq\":1,\"ask\":\"hello\",\"protocol\":1}";
    private static final String CHECK =
            "{\"seq\":2,\"ask\":\"check\",\"on\":\"2026-11-23\",\"document\":{\"type\":\"transfer\",\"id\":\"据\"}}";

    @Test
    void each_line_is_answered_with_one_line_as_the_library_answers_it() {
        Run run = Run.reading(HELLO + "\n" + CHECK + "\r\n" + "nonsense\n\n{\"seq\":5,\"ask\":\"sing\"}", "serve");

        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(5)
                .startsWith(
                        Twinloop.load().json().answer(HELLO),
                        Twinloop.load().json().answer(CHECK))
                .endsWith("{\"seq\":5,\"unsupported\":\"ask\"}");
    }

    @Test
    void nothing_is_answered_where_nothing_is_asked() {
        assertThat(Run.reading("", "serve")).isEqualTo(new Run(Exit.ACCEPTED, "", ""));
    }

    @Test
    void a_line_that_is_too_long_is_answered_and_the_next_one_too() {
        Run run = Run.reading("据".repeat(Source.MOST / 3 + 1) + "\n" + HELLO + "\n", "serve");

        assertThat(run.out().lines()).first().asString().startsWith("{\"error\":\"must have at most 8388608 bytes");
        assertThat(run.out().lines()).last().isEqualTo(Twinloop.load().json().answer(HELLO));
    }

    @Test
    void it_judges_by_rulebooks_of_ones_own_too(@TempDir Path directory) throws IOException {
        Harbour.write(directory);
        String ship =
                "{\"seq\":1,\"ask\":\"check\",\"on\":\"2026-11-23\",\"document\":{\"type\":\"ship\",\"tons\":100}}\n";

        Run run = Run.reading(directory, ship, "serve", "--with", "rules.json", "--with", "entry.json");

        assertThat(run.out()).contains("\"outcomes\":{\"ENTRY\":");
        assertThat(Run.reading(ship, "serve").out()).isEqualTo("{\"seq\":1,\"unreadable\":\"/type\"}\n");
    }

    /** A reply that waited for the next request would never come: who asks waits for it. */
    @Test
    void a_reply_comes_before_the_next_request_and_in_utf_8_whatever_the_terminal_speaks() throws IOException {
        Charset terminal = Charset.forName("GBK");
        try (PipedOutputStream requests = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(requests);
                PipedInputStream replies = new PipedInputStream(1 << 16);
                PipedOutputStream out = new PipedOutputStream(replies)) {
            Console console = new Console(
                    in,
                    new PrintStream(out, false, terminal),
                    new PrintStream(out, false, terminal),
                    terminal,
                    false,
                    false,
                    Path.of(""),
                    Clock.systemUTC());
            Thread server = new Thread(() -> Program.run(List.of("serve"), console));
            server.setDaemon(true);
            server.start();

            assertThat(asked("{\"seq\":1,\"ask\":\"hello\",\"protocol\":1}\n", requests, replies))
                    .isEqualTo(Twinloop.load().json().answer(HELLO));
            assertThat(asked("{\"seq\":\"据\"}\n", requests, replies)).contains("'据'");
            assertThat(asked("\u00ff\n".getBytes(StandardCharsets.ISO_8859_1), requests, replies))
                    .isEqualTo("{\"error\":\"a request must be UTF-8\"}");
        }
    }

    private static String asked(String request, PipedOutputStream requests, PipedInputStream replies)
            throws IOException {
        return asked(request.getBytes(StandardCharsets.UTF_8), requests, replies);
    }

    private static String asked(byte[] request, PipedOutputStream requests, PipedInputStream replies)
            throws IOException {
        requests.write(request);
        requests.flush();
        byte[] reply = new byte[1 << 16];
        int length = 0;
        for (int next = replies.read(); next >= 0 && next != '\n'; next = replies.read()) {
            reply[length++] = (byte) next;
        }
        return new String(reply, 0, length, StandardCharsets.UTF_8);
    }
}
