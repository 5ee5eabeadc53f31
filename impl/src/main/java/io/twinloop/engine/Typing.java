// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the types of terms and lists before anything is evaluated; what cannot have one is a problem.
 *
 * @param linked the rulebook
 * @param names the types of the names in scope, with 'me' where there is a judged entity
 * @param problems takes what is wrong
 */
record Typing(Linked linked, Map<String, MemberType> names, Consumer<String> problems) {

    Typing bind(String name, MemberType type) {
        if (names.containsKey(name) || name.equals("doc") || name.equals("on")) {
            problems.accept("the name '" + name + "' is bound twice");
        }
        Map<String, MemberType> more = new LinkedHashMap<>(names);
        more.put(name, type);
        return new Typing(linked, more, problems);
    }

    /** Returns the type of a term, or null after telling why it has none. */
    @Nullable
    MemberType of(Term term) {
        return term.accept(new Terms());
    }

    /** Returns the type of a list, or null after telling why it has none. */
    @Nullable
    ListOf of(Items items) {
        return items.accept(new Lists());
    }

    private @Nullable MemberType complain(String problem) {
        problems.accept(problem);
        return null;
    }

    /** Returns the value of a constant or of a parameter, or null if a term is neither. */
    @Nullable
    Object constant(Term term) {
        if (term instanceof Term.Literal literal) {
            return literal.value();
        }
        return term instanceof Term.Parameter parameter ? linked.parameter(parameter.name()) : null;
    }

    /** Returns the type of the entities that a parameter of a fact stands for. */
    @Nullable
    Structure entity(String name) {
        Schema schema = linked.rulebook().schema();
        return name.equals(schema.subject()) ? schema.root() : collection(name);
    }

    @Nullable
    Structure collection(String name) {
        return linked.entity(name);
    }

    @Nullable
    Structure structure(@Nullable MemberType type) {
        if (type instanceof Structure structure) {
            return structure;
        }
        return type instanceof Reference reference ? collection(reference.collection()) : null;
    }

    private @Nullable MemberType path(Path path) {
        MemberType type = switch (path.root()) {
            case "on" -> Scalar.DATE;
            case "doc" -> linked.rulebook().schema().root();
            default -> names.get(path.root());
        };
        if (type == null) {
            return complain("'$" + path.root() + "' is not bound here");
        }
        for (String name : path.members()) {
            Structure structure = structure(type);
            Member member = structure == null ? null : structure.member(name);
            if (member == null) {
                return complain("the schema has no '" + name + "' in '" + path + "'");
            }
            type = member.type();
        }
        return type;
    }

    // NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
    @SuppressWarnings("NullAway")
    private final class Terms implements Term.Visitor<@Nullable MemberType> {

        @Override
        public @Nullable MemberType visitPath(Path path) {
            return path(path);
        }

        @Override
        public @Nullable MemberType visitLiteral(Term.Literal literal) {
            return literal(literal.value());
        }

        private @Nullable MemberType list(List<?> list) {
            List<@Nullable MemberType> types = list.stream()
                    .<@Nullable MemberType>map(this::literal)
                    .distinct()
                    .toList();
            if (types.size() > 1) {
                return complain("the elements of a list must be of one kind, were: " + list);
            }
            MemberType element = types.isEmpty() ? Scalar.TEXT : types.get(0);
            return element == null ? null : new ListOf(element, Completeness.COMPLETE, false);
        }

        private @Nullable MemberType literal(Object value) {
            if (value instanceof BigDecimal) {
                return Scalar.DECIMAL;
            }
            if (value instanceof Boolean) {
                return Scalar.FLAG;
            }
            if (value instanceof LocalDate) {
                return Scalar.DATE;
            }
            if (value instanceof List<?> list) {
                return list(list);
            }
            return Scalar.TEXT;
        }

        @Override
        public @Nullable MemberType visitParameter(Term.Parameter parameter) {
            Object value = linked.parameter(parameter.name());
            return value == null ? complain("there is no parameter '" + parameter.name() + "'") : literal(value);
        }

        @Override
        public @Nullable MemberType visitCount(Term.Count count) {
            of(count.of());
            return Scalar.COUNT;
        }

        @Override
        public @Nullable MemberType visitFold(Term.Fold fold) {
            ListOf list = of(fold.over());
            if (list != null) {
                number(bind(fold.as(), list.element()).of(fold.of()), "a " + fold.folding());
                if (list.completeness() == Completeness.FILED) {
                    problems.accept("a filed list may not be folded: what is not in it is not known");
                }
            }
            return Scalar.DECIMAL;
        }

        private void number(@Nullable MemberType type, String what) {
            if (type != null && Kind.of(type) != Kind.NUMBER) {
                problems.accept(what + " needs numbers");
            }
        }

        @Override
        public MemberType visitArithmetic(Term.Arithmetic arithmetic) {
            number(of(arithmetic.left()), arithmetic.operation().name());
            number(of(arithmetic.right()), arithmetic.operation().name());
            return Scalar.DECIMAL;
        }

        @Override
        public MemberType visitShift(Term.Shift shift) {
            date(of(shift.date()));
            number(of(shift.amount()), "a shift of days");
            return Scalar.DATE;
        }

        @Override
        public MemberType visitYearEnd(Term.YearEnd yearEnd) {
            date(of(yearEnd.date()));
            number(of(yearEnd.plusYears()), "an end of year");
            return Scalar.DATE;
        }

        private void date(@Nullable MemberType type) {
            if (type != null && type != Scalar.DATE) {
                problems.accept("a day is needed to reckon from");
            }
        }
    }

    // NullAway knows nothing of nullable type arguments outside its JSpecify mode, which needs a newer compiler.
    @SuppressWarnings("NullAway")
    private final class Lists implements Items.Visitor<@Nullable ListOf> {

        @Override
        public @Nullable ListOf visitPath(Path path) {
            MemberType type = path(path);
            if (type == null || type instanceof ListOf) {
                return (ListOf) type;
            }
            problems.accept("'" + path + "' is not a list");
            return null;
        }

        @Override
        public @Nullable ListOf visitListed(Items.Listed listed) {
            MemberType element = null;
            for (Term term : listed.terms()) {
                MemberType type = of(term);
                element = element == null ? type : element;
            }
            return element == null ? null : new ListOf(element, Completeness.COMPLETE, false);
        }

        @Override
        public @Nullable ListOf visitReferring(Items.Referring referring) {
            of(referring.to());
            ListOf all = visitPath(Path.DOC.to(referring.collection()));
            if (all != null) {
                bind("referrer", all.element()).path(Path.of("referrer").to(referring.member()));
            }
            return all;
        }

        @Override
        public @Nullable ListOf visitLineage(Items.Lineage lineage) {
            Structure structure = structure(of(lineage.of()));
            if (structure == null || structure.lineage() == null) {
                problems.accept("the schema does not say what the entity was made from");
                return null;
            }
            return new ListOf(structure, Completeness.COMPLETE, false);
        }
    }

    /** What kinds of values can be compared with each other. */
    enum Kind {
        FLAG,
        NUMBER,
        DATE,
        TEXT,
        LIST;

        static Kind of(MemberType type) {
            if (type instanceof ListOf) {
                return LIST;
            }
            if (type instanceof Scalar scalar) {
                return switch (scalar) {
                    case FLAG -> FLAG;
                    case INTEGER, COUNT, DECIMAL -> NUMBER;
                    case DATE -> DATE;
                    case TEXT, USCC -> TEXT;
                };
            }
            return TEXT;
        }
    }

    /** Returns the constants of a closed list that a type, or the elements of it, is taken from; null if it is none. */
    static @Nullable List<String> constants(@Nullable MemberType type) {
        if (type instanceof ListOf list) {
            return constants(list.element());
        }
        return type instanceof Code code ? code.constants() : null;
    }
}
