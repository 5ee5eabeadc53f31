// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static java.util.Objects.requireNonNull;

import io.twinloop.Json;
import io.twinloop.Report;
import io.twinloop.explore.BoundaryVector;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Remedy;
import io.twinloop.explore.Review;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.language.Condition;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import io.twinloop.schema.Subject;
import io.twinloop.transfer.Transfer;
import io.twinloop.value.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The canonical JSON forms, read and written.
 *
 * <p>This class is immutable and thread-safe if the functions that it is given are.
 */
public final class CanonicalJson implements Json {

    private static final String TRANSFER = "transfer";

    private final Function<String, @Nullable Schema> schemas;
    private final Supplier<List<String>> kinds;
    private final UnaryOperator<String> answers;

    /**
     * Makes a reader and writer that cannot name the kinds of subjects it knows.
     *
     * @param schemas the schema of a kind of subject, null for an unknown kind
     */
    public CanonicalJson(Function<String, @Nullable Schema> schemas) {
        this(schemas, List::of);
    }

    /**
     * Makes a reader and writer that has no rulebooks to answer by.
     *
     * @param schemas the schema of a kind of subject, null for an unknown kind
     * @param kinds the kinds that have a schema, for messages
     */
    public CanonicalJson(Function<String, @Nullable Schema> schemas, Supplier<List<String>> kinds) {
        this(schemas, kinds, request -> {
            throw new IllegalStateException("there are no rulebooks to answer by");
        });
    }

    /**
     * Makes a reader and writer.
     *
     * @param schemas the schema of a kind of subject, null for an unknown kind
     * @param kinds the kinds that have a schema, for messages
     * @param answers what answers requests, see {@link Answers}
     */
    public CanonicalJson(
            Function<String, @Nullable Schema> schemas, Supplier<List<String>> kinds, UnaryOperator<String> answers) {
        this.schemas = requireNonNull(schemas, "schemas");
        this.kinds = requireNonNull(kinds, "kinds");
        this.answers = requireNonNull(answers, "answers");
    }

    @Override
    public Subject readSubject(byte[] utf8) {
        return readSubject(utf8, Subject.class);
    }

    @Override
    public <S extends Subject> S readSubject(byte[] utf8, Class<S> type) {
        requireNonNull(type, "type");
        JsonObject object = Expect.object(LocatedParser.parse(utf8));
        Node named = new Form(object).need(SubjectReader.TYPE);
        String kind = Expect.text(named);
        Schema schema = schemas.apply(kind);
        if (schema == null) {
            throw named.place().refuse(Problems.unknownKind(kind, kinds.get()));
        }
        Class<? extends Subject> own = kind.equals(TRANSFER) ? Transfer.class : Document.class;
        boolean isOurs = type == Transfer.class || type == Document.class;
        if (isOurs && type != own) {
            throw named.place().refuse(Problems.otherKind(type, named));
        }
        Map<String, Object> members = SubjectReader.read(object, schema);
        if (type.isAssignableFrom(Document.class) && own == Document.class) {
            return type.cast(new Document(kind, members));
        }
        S subject = Binding.bind(kind, members, type.isAssignableFrom(own) ? own.asSubclass(type) : type, object);
        if (!subject.type().equals(kind)) {
            throw named.place().refuse(Problems.otherKind(type, named));
        }
        return subject;
    }

    @Override
    public Rulebook readRulebook(byte[] utf8) {
        return RulebookReader.read(LocatedParser.parse(utf8));
    }

    @Override
    public Decision readDecision(byte[] utf8) {
        return DecisionReader.read(LocatedParser.parse(utf8));
    }

    @Override
    public WorkingCalendar readCalendar(byte[] utf8) {
        return CalendarReader.read(LocatedParser.parse(utf8));
    }

    @Override
    public String write(Subject subject) {
        return JsonPrinter.document(tree(subject));
    }

    @Override
    public String write(Rulebook rulebook) {
        return JsonPrinter.document(RulebookWriter.write(rulebook));
    }

    @Override
    public String write(Decision decision) {
        return JsonPrinter.document(DecisionWriter.write(decision));
    }

    @Override
    public String write(Report report) {
        return JsonPrinter.report(ReportWriter.write(report));
    }

    @Override
    public String write(Exploration exploration) {
        return JsonPrinter.report(new ExplorationWriter(this::tree).write(exploration));
    }

    @Override
    public String write(Difference difference) {
        return JsonPrinter.report(new DifferenceWriter(this::tree).write(difference));
    }

    @Override
    public String write(Review review) {
        return JsonPrinter.report(new ReviewWriter(this::tree).write(review));
    }

    @Override
    public String write(Remedy remedy) {
        return JsonPrinter.report(RemedyWriter.write(remedy));
    }

    @Override
    public String write(BoundaryVector vector) {
        return JsonPrinter.report(new VectorWriter(this::tree).write(vector));
    }

    @Override
    public String answer(String request) {
        requireNonNull(request, "request");
        return answers.apply(request);
    }

    private Object tree(Subject subject) {
        return SubjectWriter.write(subject, schemas.apply(subject.type()));
    }

    /**
     * Returns the members of a subject as plain values: maps, lists, texts, decimals and truth values. What is not
     * stated is left out: null, a blank text, a group without members. So is the type.
     *
     * @param subject the subject
     * @return its members
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public Map<String, Object> members(Subject subject) {
        return SubjectWriter.members(subject);
    }

    /**
     * Returns a condition as JSON on one line.
     *
     * @param condition the condition
     * @return its JSON
     */
    public static String conditionText(Condition condition) {
        return JsonPrinter.line(ConditionWriter.write(condition));
    }

    /**
     * Returns the digest of a text.
     *
     * @param canonicalJson the text
     * @return the SHA-256 of its UTF-8 bytes in lower-case hexadecimal
     */
    public static String digest(String canonicalJson) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonicalJson.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
