// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Json;
import io.twinloop.Twinloop;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Answers requests of the compatibility kit until the input ends: 'serve'. One line of JSON in, one line out, both in UTF-8
 * whatever the terminal speaks, and each reply before the next request is read.
 */
final class ServeCommand implements Command {

    private static final String WITH = "--with";
    private static final String NOT_UTF_8 = "{\"error\":\"a request must be UTF-8\"}";

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public Text help() {
        return Words.of("help.serve");
    }

    @Override
    public Text exits() {
        return Words.of("help.exit-serve");
    }

    @Override
    public void declare(CommandSpec spec, Options options) {
        options.values(spec, WITH, "FILE", "option.with");
    }

    @Override
    public Exit run(ParseResult asked, Language language, Console console) {
        Twinloop library = Additions.read(asked.matchedOptionValue(WITH, List.of()), Twinloop.load(), console);
        InputStream in = new BufferedInputStream(console.in());
        try {
            for (byte[] line = line(in); line != null; line = line(in)) {
                byte[] reply = (answer(line, library.json()) + "\n").getBytes(StandardCharsets.UTF_8);
                console.out().write(reply, 0, reply.length);
                console.out().flush();
            }
        } catch (IOException failed) {
            throw new Refusal(Problem.ofFile(
                    Source.STANDARD_INPUT,
                    Words.of("file.failed", String.valueOf(failed.getMessage())),
                    Words.of("way-out.failed")));
        }
        return Exit.ACCEPTED;
    }

    private static String answer(byte[] line, Json json) {
        if (line.length > Source.MOST) {
            // Cut somewhere, perhaps within a character; that it is too large is all that matters.
            return json.answer(new String(line, StandardCharsets.UTF_8));
        }
        try {
            return json.answer(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return NOT_UTF_8;
        }
    }

    /** Reads a line without its end; of one that is too long only enough to tell so. Null at the end of the input. */
    private static byte @Nullable [] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() <= Source.MOST) {
                line.write(next);
            }
            next = in.read();
        }
        return line.toByteArray();
    }
}
