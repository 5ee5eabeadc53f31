// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import io.twinloop.explore.BoundaryVector;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Remedy;
import io.twinloop.explore.Review;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import io.twinloop.value.WorkingCalendar;

/**
 * Reads and writes the canonical JSON forms. Reading is strict: what is unknown, repeated, mistyped, too large or too deep
 * is refused with its place. Writing is canonical: equal values give equal bytes.
 */
public interface Json {

    /**
     * Reads a subject of any kind that the rulebooks know.
     *
     * @param utf8 the text, UTF-8
     * @return the subject: its own Java type where there is one, else a {@link Document}
     * @throws UnreadableException if the text is not such a document
     */
    Subject readSubject(byte[] utf8);

    /**
     * Reads a subject of one kind.
     *
     * @param <S> the kind
     * @param utf8 the text, UTF-8
     * @param type the Java type of the kind
     * @return the subject
     * @throws UnreadableException if the text is not such a document
     */
    <S extends Subject> S readSubject(byte[] utf8, Class<S> type);

    /**
     * Reads a rulebook. Reading one never runs code.
     *
     * @param utf8 the text, UTF-8
     * @return the rulebook
     * @throws UnreadableException if the text is not a rulebook
     */
    Rulebook readRulebook(byte[] utf8);

    /**
     * Reads a decision.
     *
     * @param utf8 the text, UTF-8
     * @return the decision
     * @throws UnreadableException if the text is not a decision
     */
    Decision readDecision(byte[] utf8);

    /**
     * Reads a calendar of working days: 'type' and 'format' as in a rulebook, its 'name', the days it 'covers', the
     * 'holidays' and the 'workedWeekends'.
     *
     * @param utf8 the text, UTF-8
     * @return the calendar
     * @throws UnreadableException if the text is not a calendar
     */
    WorkingCalendar readCalendar(byte[] utf8);

    /**
     * Writes a subject.
     *
     * @param subject the subject
     * @return its canonical JSON
     */
    String write(Subject subject);

    /**
     * Writes a rulebook.
     *
     * @param rulebook the rulebook
     * @return its canonical JSON
     * @throws IllegalArgumentException if it has a native fact, which cannot be exported
     */
    String write(Rulebook rulebook);

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @return its canonical JSON
     */
    String write(Decision decision);

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its canonical JSON
     */
    String write(Report report);

    /**
     * Writes an exploration.
     *
     * @param exploration the exploration
     * @return its canonical JSON
     */
    String write(Exploration exploration);

    /**
     * Writes a difference.
     *
     * @param difference the difference
     * @return its canonical JSON
     */
    String write(Difference difference);

    /**
     * Writes a review.
     *
     * @param review the review
     * @return its canonical JSON
     */
    String write(Review review);

    /**
     * Writes a remedy.
     *
     * @param remedy the remedy
     * @return its canonical JSON
     */
    String write(Remedy remedy);

    /**
     * Writes a boundary vector.
     *
     * @param vector the boundary vector
     * @return its canonical JSON
     */
    String write(BoundaryVector vector);

    /**
     * Answers a request of the compatibility kit's protocol, in which platforms in any language are asked what the rules say.
     *
     * <p>Request and reply are one JSON object each. A request has 'seq', a whole number from 1, which the reply repeats, and
     * 'ask':
     *
     * <ul>
     *   <li>'hello' with 'protocol', 1: who answers, and which profiles of the kit it serves;
     *   <li>'check' with 'on', a 'document' and, if nothing is to be presumed, 'strict': what a report says in which
     *       platforms must agree, or under 'unreadable' the JSON Pointer of the place in the document that cannot be read;
     *   <li>'decide' with 'on' and 'facts' by the paths of their members, such as 'exporter.ciio': the outcomes, and the ids
     *       of the rules whose effect holds, among those that read no list of entities. Nothing is presumed.
     * </ul>
     *
     * <p>A bad request is answered, never thrown: by 'unsupported', which names the member that asks for something unknown,
     * or by 'error', a text in English for whoever wrote the request. Where no number can be made out, the reply has none.
     *
     * @param request the request, of at most 8 MiB in UTF-8
     * @return the reply, on one line without a line feed
     */
    String answer(String request);
}
