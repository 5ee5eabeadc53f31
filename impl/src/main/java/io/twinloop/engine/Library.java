// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import com.google.common.collect.Sets;
import io.twinloop.Digests;
import io.twinloop.EntityReport;
import io.twinloop.InvalidRulebookException;
import io.twinloop.Json;
import io.twinloop.Report;
import io.twinloop.Selection;
import io.twinloop.Twinloop;
import io.twinloop.explore.Explorer;
import io.twinloop.json.Answers;
import io.twinloop.json.CanonicalJson;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.Schema;
import io.twinloop.schema.Subject;
import io.twinloop.value.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library: rulebooks and decisions, and the way from a subject to its report. Immutable. */
final class Library implements Twinloop, Decisions {

    /** How many days' law is kept at hand: what is asked about one day is mostly asked about it again. */
    private static final int SNAPSHOTS = 32;

    private final List<Linked> rulebooks;
    private final List<Decision> decisions;
    private final List<Precedence> granted;
    private final Set<String> builtIn;
    private final boolean strict;
    private final Selection selection;
    private final CanonicalJson json;
    private final Constraints constraints;
    private final @Nullable WorkingCalendar calendar;
    private final LibraryExplorer explorer;
    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

    private Library(
            List<Linked> rulebooks,
            List<Decision> decisions,
            List<Precedence> granted,
            Set<String> builtIn,
            boolean strict,
            Selection selection,
            Constraints constraints,
            @Nullable WorkingCalendar calendar) {
        this.calendar = calendar;
        this.rulebooks = List.copyOf(rulebooks);
        this.decisions = List.copyOf(decisions);
        this.granted = List.copyOf(granted);
        this.builtIn = Set.copyOf(builtIn);
        this.strict = strict;
        this.selection = selection;
        this.constraints = constraints;
        this.explorer = new LibraryExplorer(this);
        this.json = new CanonicalJson(this::schema, this::kinds, new Answers(this, Version.current())::answer);
    }

    static Library of(List<Rulebook> rulebooks, List<Decision> decisions) {
        List<Linked> linked = rulebooks.stream().map(Linked::new).toList();
        Set<String> builtIn = linked.stream().map(Linked::instrument).collect(Collectors.toSet());
        Library library =
                new Library(linked, decisions, List.of(), builtIn, false, Selection.FULL, new Constraints(), null);
        List<String> problems = new ArrayList<>();
        rulebooks.forEach(rulebook -> problems.addAll(new RulebookCheck(rulebook, decisions).problems()));
        problems.addAll(DecisionCheck.problems(library.rulebooks, decisions, List.of()));
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException("the library", problems);
        }
        return library;
    }

    @Override
    public Report check(Subject subject, LocalDate on) {
        Schema schema = requireSchema(subject);
        Map<String, Object> members = json.members(subject);
        List<SubjectTree.Fault> faults = new ArrayList<>(constraints.faults(subject));
        Set<String> broken = faults.stream().map(SubjectTree.Fault::pointer).collect(Collectors.toSet());
        SubjectTree tree = SubjectTree.of(schema, members, broken);
        tree.faults().stream()
                .filter(fault -> !broken.contains(fault.pointer()))
                .forEach(faults::add);
        Snapshot snapshot = snapshot(schema, on);
        Knowledge knowledge =
                new Knowledge(tree, on, new Presumptions(strict, tree.withdrawn(), Set.of()), new HashMap<>(), this);
        Core core = Core.judge(snapshot, withoutFallen(knowledge, snapshot));
        return new Reporter(core, faults, calendar).report(Assumptions.of(core), digests(subject, snapshot));
    }

    @Override
    public Stream<EntityReport> checkEach(Subject subject, String collection, LocalDate on) {
        Schema schema = requireSchema(subject);
        Member member = schema.root().member(collection);
        if (member == null || !(member.type() instanceof ListOf list) || !list.collection()) {
            throw new IllegalArgumentException(
                    "a " + subject.type() + " must have the collection, was: '" + collection + "'");
        }
        List<SubjectTree.Fault> faults = new ArrayList<>(constraints.faults(subject));
        Set<String> broken = faults.stream().map(SubjectTree.Fault::pointer).collect(Collectors.toSet());
        SubjectTree tree = SubjectTree.of(schema, json.members(subject), broken);
        tree.faults().stream()
                .filter(fault -> !broken.contains(fault.pointer()))
                .forEach(faults::add);
        Snapshot snapshot = snapshot(schema, on);
        Knowledge knowledge = withoutFallen(
                new Knowledge(tree, on, new Presumptions(strict, tree.withdrawn(), Set.of()), new HashMap<>(), this),
                snapshot);
        return Reporter.each(snapshot, knowledge, faults, tree.entities(collection));
    }

    private Schema requireSchema(Subject subject) {
        Schema schema = schema(subject.type());
        if (schema == null) {
            throw new IllegalArgumentException(
                    "no rulebook knows subjects of type '" + subject.type() + "', known are: " + kinds());
        }
        return schema;
    }

    /** Returns the same without the presumptions that the stated facts leave no room for. */
    private static Knowledge withoutFallen(Knowledge knowledge, Snapshot snapshot) {
        Set<String> fallen = new HashSet<>();
        snapshot.takers().forEach(taker -> fallen.addAll(taker.invariants().fallen(knowledge)));
        return fallen.isEmpty()
                ? knowledge
                : knowledge.with(knowledge.presumptions().exceptOf(fallen));
    }

    Snapshot snapshot(Schema schema, LocalDate on) {
        String key = schema.subject() + " " + on;
        Snapshot known = snapshots.get(key);
        if (known == null) {
            known = Snapshot.of(schema, rulebooks, builtIn, decisions, granted, selection, on);
            if (snapshots.size() >= SNAPSHOTS) {
                snapshots.clear();
            }
            snapshots.put(key, known);
        }
        return known;
    }

    private Digests digests(Subject subject, Snapshot snapshot) {
        Map<String, String> books = new LinkedHashMap<>();
        rulebooks.stream()
                .filter(linked -> linked.rulebook()
                        .schema()
                        .subject()
                        .equals(snapshot.schema().subject()))
                .forEach(linked -> books.put(linked.instrument(), linked.digest(json)));
        return new Digests(
                Version.current(),
                CanonicalJson.digest(json.write(subject)),
                calendar == null ? null : calendar.name(),
                selection.equals(Selection.FULL) ? null : selection.name(),
                books);
    }

    @Override
    public @Nullable Decision decision(String id) {
        return decisions.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Taken take(Decision decision, Knowledge asked) {
        Snapshot snapshot = snapshot(decision.schema(), asked.on());
        DecisionTaker taker = snapshot.takers().stream()
                .filter(one -> one.decision().id().equals(decision.id()))
                .findFirst()
                .orElseThrow();
        // Who asks by a mapping wants the outcome only, not what would settle it.
        return taker.take(withoutFallen(asked, snapshot), true);
    }

    @Override
    public Twinloop strict() {
        return new Library(rulebooks, decisions, granted, builtIn, true, selection, constraints, calendar);
    }

    @Override
    public Twinloop with(WorkingCalendar working) {
        return new Library(rulebooks, decisions, granted, builtIn, strict, selection, constraints, working);
    }

    @Override
    public Twinloop selecting(Selection selected) {
        return new Library(rulebooks, decisions, granted, builtIn, strict, selected, constraints, calendar);
    }

    @Override
    public Twinloop adding(Rulebook rulebook, Precedence... precedences) {
        List<String> problems = new ArrayList<>();
        String instrument = rulebook.instrument().id();
        if (rulebooks.stream().anyMatch(linked -> linked.instrument().equals(instrument))) {
            problems.add("instrument " + instrument + " is already there; replacing it is the host's word");
        }
        problems.addAll(new RulebookCheck(rulebook, decisions).problems());
        problems.addAll(new StrangerCheck(rulebook, rulebooks, decisions, List.of(precedences)).problems());
        List<Precedence> all =
                Stream.concat(granted.stream(), Stream.of(precedences)).toList();
        return with(append(rulebook), decisions, all, instrument, problems);
    }

    @Override
    public Twinloop replacing(Rulebook rulebook) {
        String instrument = rulebook.instrument().id();
        List<String> problems = new ArrayList<>();
        if (rulebooks.stream().noneMatch(linked -> linked.instrument().equals(instrument))) {
            problems.add("instrument " + instrument + " is not there; add it instead");
        }
        problems.addAll(new RulebookCheck(rulebook, decisions).problems());
        List<Linked> replaced = rulebooks.stream()
                .map(linked -> linked.instrument().equals(instrument) ? new Linked(rulebook) : linked)
                .toList();
        return with(replaced, decisions, granted, instrument, problems);
    }

    @Override
    public Twinloop adding(Decision decision) {
        List<String> problems = new ArrayList<>();
        if (decision(decision.id()) != null) {
            problems.add("decision " + decision.id() + " is already there");
        }
        Schema known = schema(decision.schema().subject());
        if (known != null && !known.equals(decision.schema())) {
            problems.add("subjects of type '" + known.subject() + "' are already known with other members");
        }
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        return with(rulebooks, more, granted, decision.id(), problems);
    }

    private Twinloop with(
            List<Linked> books, List<Decision> taken, List<Precedence> all, String name, List<String> problems) {
        problems.addAll(DecisionCheck.problems(books, taken, all));
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(
                    name, problems.stream().distinct().toList());
        }
        return new Library(books, taken, all, builtIn, strict, selection, constraints, calendar);
    }

    private List<Linked> append(Rulebook rulebook) {
        List<Linked> more = new ArrayList<>(rulebooks);
        more.add(new Linked(rulebook));
        return more;
    }

    private @Nullable Schema schema(String kind) {
        return Stream.concat(
                        rulebooks.stream().map(linked -> linked.rulebook().schema()),
                        decisions.stream().map(Decision::schema))
                .filter(schema -> schema.subject().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private List<String> kinds() {
        return Stream.concat(
                        rulebooks.stream().map(linked -> linked.rulebook().schema()),
                        decisions.stream().map(Decision::schema))
                .map(Schema::subject)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Rulebook> rulebooks() {
        return rulebooks.stream().map(Linked::rulebook).toList();
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Explorer explorer() {
        return explorer;
    }

    /** Returns what takes a decision on a day. */
    DecisionTaker taker(String id, LocalDate on) {
        Decision decision = requireDecision(id);
        return snapshot(decision.schema(), on).takers().stream()
                .filter(taker -> taker.decision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a decision, or refuses an id that is not there and names those that are. */
    Decision requireDecision(String id) {
        Decision decision = decision(id);
        if (decision == null) {
            throw new IllegalArgumentException("there is no decision '" + id + "', there are: "
                    + decisions.stream().map(Decision::id).toList());
        }
        return decision;
    }

    /** Returns the rulebook of an instrument. */
    Rulebook requireInstrument(String id) {
        return rulebooks().stream()
                .filter(rulebook -> rulebook.instrument().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no instrument '" + id + "', there are: "
                        + rulebooks.stream().map(Linked::instrument).toList()));
    }

    /** Returns the rules of all times that bear on a decision. */
    List<Ruled> rulesOf(String id) {
        Schema schema = requireDecision(id).schema();
        return rulebooks.stream()
                .filter(linked -> linked.rulebook().schema().subject().equals(schema.subject()))
                .flatMap(linked -> linked.rulebook().rules().stream().map(rule -> new Ruled(rule, linked)))
                .filter(rule -> DecisionTaker.belongs(rule, id) || rule.rule().effect() instanceof Effect.Disapplies)
                .toList();
    }

    /**
     * Returns what is known of a subject.
     *
     * @param subject the subject
     * @param on the day
     * @param forgotten the JSON Pointers of facts to take as unknown, whatever is stated or presumed of them
     */
    Knowledge knowledge(Subject subject, LocalDate on, Set<String> forgotten) {
        Schema schema = requireSchema(subject);
        Map<String, Object> members = json.members(subject);
        for (String pointer : forgotten) {
            members = Placing.put(members, pointer, null);
        }
        Set<String> broken = constraints.faults(subject).stream()
                .map(SubjectTree.Fault::pointer)
                .collect(Collectors.toSet());
        SubjectTree tree = SubjectTree.of(schema, members, broken);
        Set<String> unpresumed = Sets.union(tree.withdrawn(), forgotten);
        Presumptions presumptions = new Presumptions(strict, unpresumed, Set.of());
        return withoutFallen(new Knowledge(tree, on, presumptions, new HashMap<>(), this), snapshot(schema, on));
    }

    @Override
    public Json json() {
        return json;
    }
}
