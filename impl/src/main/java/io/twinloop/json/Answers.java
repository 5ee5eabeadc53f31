// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Answers the requests of the compatibility kit's protocol: one JSON object for one JSON object.
 *
 * <p>Requests come from outside. Whatever they are, there is a reply. This class is immutable and thread-safe if the library
 * that it is given is.
 */
public final class Answers {

    private static final String SEQ = "seq";
    private static final String ASK = "ask";
    private static final String ON = "on";
    private static final String STRICT = "strict";
    private static final String PROTOCOL = "protocol";
    private static final String DOCUMENT = "document";
    private static final String FACTS = "facts";
    private static final long VERSION_OF_PROTOCOL = 1;

    private final Twinloop library;
    private final String version;

    /**
     * Makes what answers.
     *
     * @param library what judges
     * @param version the library's version
     */
    public Answers(Twinloop library, String version) {
        this.library = requireNonNull(library, "library");
        this.version = requireNonNull(version, "version");
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the reply, on one line
     */
    public String answer(String request) {
        Members reply = new Members();
        try {
            Envelope envelope = Envelope.open(request);
            reply.put(SEQ, wholeNumber(envelope, SEQ));
            answer(envelope, reply);
        } catch (UnreadableException refused) {
            String place = refused.pointer().isEmpty() ? "" : refused.pointer() + ": ";
            reply.put("error", place + refused.problem().en());
        }
        return JsonPrinter.line(reply.tree());
    }

    private static long wholeNumber(Envelope envelope, String name) {
        return envelope.need(name, node -> Expect.whole(node, 1, Long.MAX_VALUE))
                .longValue();
    }

    private void answer(Envelope envelope, Members reply) {
        switch (envelope.need(ASK, Expect::text)) {
            case "hello" -> hello(envelope, reply);
            case "check" -> check(envelope, reply);
            case "decide" -> decide(envelope, reply);
            default -> reply.put("unsupported", ASK);
        }
    }

    private void hello(Envelope envelope, Members reply) {
        envelope.requireOnly(List.of(SEQ, ASK, PROTOCOL));
        if (wholeNumber(envelope, PROTOCOL) != VERSION_OF_PROTOCOL) {
            reply.put("unsupported", PROTOCOL);
            return;
        }
        reply.put("name", "Twinloop")
                .put("version", version)
                .put("language", "Java")
                .put("profiles", List.of("facts", "documents"));
    }

    private void check(Envelope envelope, Members reply) {
        envelope.requireOnly(List.of(SEQ, ASK, ON, DOCUMENT, STRICT));
        LocalDate on = envelope.need(ON, Expect::day);
        Boolean strict = envelope.find(STRICT, Expect::flag);
        byte[] document = envelope.text(DOCUMENT).getBytes(UTF_8);
        Subject subject;
        try {
            subject = library.json().readSubject(document);
        } catch (UnreadableException refused) {
            reply.put("unreadable", refused.pointer());
            return;
        }
        Twinloop judge = Boolean.TRUE.equals(strict) ? library.strict() : library;
        ComparedParts.put(judge.check(subject, on), reply);
    }

    private void decide(Envelope envelope, Members reply) {
        envelope.requireOnly(List.of(SEQ, ASK, ON, FACTS));
        LocalDate on = envelope.need(ON, Expect::day);
        Optional<Decision> decision = library.decisions().stream().findFirst();
        if (decision.isEmpty()) {
            reply.put("unsupported", ASK);
            return;
        }
        String kind = decision.get().schema().subject();
        Object document = envelope.need(FACTS, node -> FlatFacts.document(kind, Expect.object(node)));
        Subject subject = library.json().readSubject(JsonPrinter.line(document).getBytes(UTF_8));
        // Nothing is presumed here: whoever asks has filled in what is.
        Report report = library.strict().check(subject, on);
        reply.put("outcomes", ComparedParts.outcomes(report))
                .put("rules", FlatRules.of(library.rulebooks(), kind).holding(report), id -> id);
    }
}
