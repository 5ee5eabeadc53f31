// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Presumption;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the values of terms and lists from a subject; null where there is no value. */
final class Reader {

    private static final int MAX_SCALE = 400;

    private final Knowledge knowledge;
    private final Recorder recorder;
    private final BiFunction<Condition, Scope, Truth> conditions;

    Reader(Knowledge knowledge, Recorder recorder, BiFunction<Condition, Scope, Truth> conditions) {
        this.knowledge = knowledge;
        this.recorder = recorder;
        this.conditions = conditions;
    }

    @Nullable
    Object value(Term term, Scope scope) {
        return term.accept(new Terms(scope));
    }

    @Nullable
    Elements list(Items items, Scope scope) {
        return items.accept(new Lists(scope));
    }

    /** Returns the entity at a path, following an id; null if it is not stated or not found. */
    @Nullable
    Node node(Path path, Scope scope) {
        Object value = value(path, scope);
        if (value instanceof Ref ref) {
            return knowledge.tree().find(ref);
        }
        if (value == null || value instanceof Node) {
            return (Node) value;
        }
        throw new EvaluationException(path + " is not an entity");
    }

    /**
     * Where a plain value that is not stated would stand.
     *
     * @param pointer its JSON Pointer
     * @param member the member
     */
    record Place(String pointer, Member member) {}

    /** Returns where the plain value at a path would stand, or null if the path does not lead to one. */
    @Nullable
    Place place(Path path, Scope scope) {
        if (path.members().isEmpty()) {
            return null;
        }
        int last = path.members().size() - 1;
        Reader quiet = new Reader(knowledge, new Recorder(), conditions);
        Node owner = quiet.node(new Path(path.root(), path.members().subList(0, last)), scope);
        Member member =
                owner == null ? null : owner.type().member(path.members().get(last));
        return owner == null || member == null || member.type() instanceof Structure || member.type() instanceof ListOf
                ? null
                : new Place(owner.pointerTo(member.name()), member);
    }

    /** Returns the value of a member: stated, presumed, or none. */
    @Nullable
    Object member(Node owner, String name, Scope scope) {
        Member member = owner.type().member(name);
        if (member == null) {
            throw new EvaluationException("'" + owner.pointer() + "' has no member '" + name + "'");
        }
        String pointer = owner.pointerTo(name);
        Object stated = owner.get(name);
        if (stated == null && member.type() instanceof Structure structure) {
            return new Node(structure, Map.of(), pointer, null);
        }
        if (stated != null) {
            if (!(stated instanceof Node)) {
                recorder.read(pointer, member, stated, false);
            }
            return stated;
        }
        Object presumed = presumed(owner, member, pointer, scope);
        if (presumed != null) {
            return presumed;
        }
        if (member.type() instanceof ListOf list && list.collection()) {
            return new Elements(List.of(), list.completeness() == Completeness.FILED);
        }
        recorder.read(pointer, member, null, false);
        return null;
    }

    private @Nullable Object presumed(Node owner, Member member, String pointer, Scope scope) {
        Presumption presumption = member.presumption();
        if (presumption == null) {
            return null;
        }
        Object value = value(presumption.value(), Scope.of(scope.linked(), scope.rule(), owner));
        if (value == null) {
            return null;
        }
        Presumed.Value used = new Presumed.Value(pointer, member, value);
        if (!knowledge.presumptions().allow(used)) {
            return null;
        }
        recorder.read(pointer, member, value, true);
        recorder.presumed(used);
        return value;
    }

    /** Takes the decision that a test with a mapping asks for. */
    Taken ask(Decision decision, OutcomeTest test, Scope scope) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<String, BigDecimal> bounds = new LinkedHashMap<>();
        test.with().forEach((fact, mapped) -> {
            Object value = mapped(mapped, scope);
            if (value == null) {
                return;
            }
            if (mapped.kind() == Meaning.AT_LEAST) {
                bounds.put("/" + fact.replace('.', '/'), Comparisons.number(value));
            } else if (mapped.kind() == Meaning.EXACT || presume(fact, scope)) {
                put(members, List.of(fact.split("\\.", -1)), value);
            }
        });
        return knowledge.decisions().take(decision, members, bounds, knowledge);
    }

    private boolean presume(String fact, Scope scope) {
        Node me = scope.me();
        Presumed.Test presumption =
                new Presumed.Test(scope.rule(), me == null ? "" : me.pointer(), scope.place(), null, fact);
        if (!knowledge.presumptions().allow(presumption)) {
            return false;
        }
        recorder.presumed(presumption);
        return true;
    }

    private @Nullable Object mapped(Mapped mapped, Scope scope) {
        Condition condition = mapped.condition();
        if (condition != null) {
            Truth truth = conditions.apply(condition, scope);
            return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.YES);
        }
        Term term = mapped.term();
        Object value = term == null ? null : value(term, scope);
        if (value instanceof Ref ref) {
            return ref.id();
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }

    @SuppressWarnings("unchecked") // the maps are those this method itself has put
    private static void put(Map<String, Object> members, List<String> path, Object value) {
        Map<String, Object> group = members;
        for (String name : path.subList(0, path.size() - 1)) {
            group = (Map<String, Object>) group.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
        }
        group.put(path.get(path.size() - 1), value);
    }

    // NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
    @SuppressWarnings("NullAway")
    private final class Terms implements Term.Visitor<@Nullable Object> {
        private final Scope scope;

        Terms(Scope scope) {
            this.scope = scope;
        }

        @Override
        public @Nullable Object visitPath(Path path) {
            Object current = root(path);
            for (String name : path.members()) {
                if (current instanceof Ref ref) {
                    current = knowledge.tree().find(ref);
                }
                if (current == null) {
                    return null;
                }
                if (!(current instanceof Node node)) {
                    throw new EvaluationException(path + " goes through a value that has no members");
                }
                current = member(node, name, scope);
            }
            return current;
        }

        private @Nullable Object root(Path path) {
            return switch (path.root()) {
                case "on" -> knowledge.on();
                case "doc" -> knowledge.tree().root();
                case "me" -> {
                    Node me = scope.me();
                    if (me == null) {
                        throw new EvaluationException("$me means nothing in the definition of a fact");
                    }
                    yield me;
                }
                default -> {
                    if (!scope.names().containsKey(path.root())) {
                        throw new EvaluationException("$" + path.root() + " is not bound");
                    }
                    yield scope.names().get(path.root());
                }
            };
        }

        @Override
        public Object visitLiteral(Term.Literal literal) {
            return literal.value();
        }

        @Override
        public Object visitParameter(Term.Parameter parameter) {
            Object value = scope.linked().parameter(parameter.name());
            if (value == null) {
                throw new EvaluationException("there is no parameter '" + parameter.name() + "'");
            }
            return value;
        }

        @Override
        public @Nullable Object visitCount(Term.Count count) {
            Elements elements = list(count.of(), scope);
            return elements == null || elements.open()
                    ? null
                    : BigDecimal.valueOf(elements.values().size());
        }

        @Override
        public @Nullable Object visitFold(Term.Fold fold) {
            Elements elements = list(fold.over(), scope);
            if (elements == null || elements.open()) {
                return null;
            }
            BigDecimal result = fold.folding() == Term.Folding.SUM ? BigDecimal.ZERO : null;
            for (Object element : elements.values()) {
                Object value = value(fold.of(), scope.bind(fold.as(), element));
                if (value == null) {
                    return null;
                }
                BigDecimal number = Comparisons.number(value);
                result = result == null
                        ? number
                        : switch (fold.folding()) {
                            case SUM -> result.add(number);
                            case MIN -> result.min(number);
                            case MAX -> result.max(number);
                        };
            }
            return result;
        }

        @Override
        public @Nullable Object visitArithmetic(Term.Arithmetic arithmetic) {
            Object left = value(arithmetic.left(), scope);
            Object right = value(arithmetic.right(), scope);
            if (left == null || right == null) {
                return null;
            }
            BigDecimal one = bounded(Comparisons.number(left));
            BigDecimal other = bounded(Comparisons.number(right));
            return switch (arithmetic.operation()) {
                case PLUS -> one.add(other);
                case MINUS -> one.subtract(other);
                case TIMES -> one.multiply(other);
            };
        }

        // An exact sum of 1 and 1e400000000 would fill the memory.
        private static BigDecimal bounded(BigDecimal number) {
            if (Math.abs((long) number.scale()) > MAX_SCALE || number.precision() > MAX_SCALE) {
                throw new EvaluationException("a number is too large or too fine to reckon with");
            }
            return number;
        }

        @Override
        public @Nullable Object visitShift(Term.Shift shift) {
            Object date = value(shift.date(), scope);
            Object amount = value(shift.amount(), scope);
            if (date == null || amount == null) {
                return null;
            }
            LocalDate day = day(date);
            try {
                int steps = Comparisons.number(amount).intValueExact();
                if (shift.step() == Term.Step.DAYS) {
                    return day.plusDays(steps);
                }
                LocalDate shifted = day.plusMonths(steps);
                boolean lost = shifted.getDayOfMonth() != day.getDayOfMonth();
                return lost && shift.step() == Term.Step.MONTHS_ROUND_UP ? shifted.plusDays(1) : shifted;
            } catch (DateTimeException | ArithmeticException e) {
                throw new EvaluationException("a day cannot be shifted by " + amount);
            }
        }

        @Override
        public @Nullable Object visitYearEnd(Term.YearEnd yearEnd) {
            Object date = value(yearEnd.date(), scope);
            Object years = value(yearEnd.plusYears(), scope);
            if (date == null || years == null) {
                return null;
            }
            try {
                int year = Math.addExact(
                        day(date).getYear(), Comparisons.number(years).intValueExact());
                return LocalDate.of(year, 12, 31);
            } catch (DateTimeException | ArithmeticException e) {
                throw new EvaluationException("a year cannot be shifted by " + years);
            }
        }

        private static LocalDate day(Object value) {
            if (value instanceof LocalDate day) {
                return day;
            }
            throw new EvaluationException("expected a day, was: '" + value + "'");
        }
    }

    // NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
    @SuppressWarnings("NullAway")
    private final class Lists implements Items.Visitor<@Nullable Elements> {
        private final Scope scope;

        Lists(Scope scope) {
            this.scope = scope;
        }

        @Override
        public @Nullable Elements visitPath(Path path) {
            Object value = value(path, scope);
            if (value == null || value instanceof Elements) {
                return (Elements) value;
            }
            throw new EvaluationException(path + " is not a list");
        }

        @Override
        public Elements visitListed(Items.Listed listed) {
            List<Object> values = new ArrayList<>();
            boolean open = false;
            for (Term term : listed.terms()) {
                Object value = value(term, scope);
                if (value == null) {
                    open = true;
                } else {
                    values.add(value);
                }
            }
            return new Elements(List.copyOf(values), open);
        }

        @Override
        public @Nullable Elements visitReferring(Items.Referring referring) {
            String target = id(value(referring.to(), scope));
            Elements all = visitPath(Path.DOC.to(referring.collection()));
            if (target == null || all == null) {
                return null;
            }
            List<Object> found = new ArrayList<>();
            boolean open = all.open();
            for (Object element : all.values()) {
                Object names = value(Path.of("e").to(referring.member()), scope.enter(Map.of("e", element)));
                if (names != null && names(names, target)) {
                    found.add(element);
                } else if (names == null || (names instanceof Elements ids && ids.open())) {
                    open = true;
                }
            }
            return new Elements(List.copyOf(found), open);
        }

        private static boolean names(Object value, String target) {
            return value instanceof Elements elements
                    ? elements.values().stream().anyMatch(element -> target.equals(id(element)))
                    : target.equals(id(value));
        }

        private static @Nullable String id(@Nullable Object value) {
            if (value instanceof Ref ref) {
                return ref.id();
            }
            return value instanceof Node node ? node.id() : (value instanceof String text ? text : null);
        }

        @Override
        public @Nullable Elements visitLineage(Items.Lineage lineage) {
            Object start = value(lineage.of(), scope);
            Node first = start instanceof Ref ref ? knowledge.tree().find(ref) : (Node) start;
            if (first == null) {
                return null;
            }
            Set<Node> found = new LinkedHashSet<>();
            boolean open = upstream(first, found);
            found.remove(first);
            return new Elements(List.copyOf(found), open);
        }

        // A circle ends where it closes: an entity is visited once.
        private boolean upstream(Node entity, Set<Node> found) {
            String path = entity.type().lineage();
            if (path == null) {
                throw new EvaluationException("'" + entity.pointer() + "' has no lineage");
            }
            boolean open = false;
            List<Object> inputs = new ArrayList<>();
            open |= collect(entity, List.of(path.split("\\.", -1)), inputs);
            for (Object input : inputs) {
                Node node = input instanceof Ref ref ? knowledge.tree().find(ref) : null;
                if (node == null) {
                    open = true;
                } else if (found.add(node)) {
                    open |= upstream(node, found);
                }
            }
            return open;
        }

        private boolean collect(Object from, List<String> path, List<Object> into) {
            if (from instanceof Elements elements) {
                boolean open = elements.open();
                for (Object element : elements.values()) {
                    open |= collect(element, path, into);
                }
                return open;
            }
            if (path.isEmpty()) {
                into.add(from);
                return false;
            }
            Object next = from instanceof Node node ? member(node, path.get(0), scope) : null;
            return next == null || collect(next, path.subList(1, path.size()), into);
        }
    }
}
