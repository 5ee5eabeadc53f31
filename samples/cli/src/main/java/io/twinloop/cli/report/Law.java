// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Outcome;
import io.twinloop.Twinloop;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a library knows beyond a report: the rules by id, the outcomes in words, and what a fact can be. */
public final class Law {

    private final Twinloop library;
    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * Reads a library.
     *
     * @param library the library
     */
    public Law(Twinloop library) {
        this.library = library;
        library.rulebooks().forEach(book -> book.rules().forEach(rule -> rules.put(rule.id(), rule)));
    }

    /**
     * Returns the instruments.
     *
     * @return the instruments, in the order of their rulebooks
     */
    public List<Instrument> instruments() {
        return library.rulebooks().stream().map(Rulebook::instrument).toList();
    }

    @Nullable
    Rule rule(String id) {
        return rules.get(id);
    }

    /** Returns what an outcome means. */
    Text outcome(String decision, String value) {
        return decision(decision).map(one -> one.option(value).text()).orElse(Text.of(value, value));
    }

    /** Returns whether an outcome refuses the subject. */
    boolean refuses(Outcome outcome) {
        String value = outcome.value();
        return value != null
                && decision(outcome.decision())
                        .map(one -> one.option(value).refuses())
                        .orElse(false);
    }

    boolean isDecision(String id) {
        return decision(id).isPresent();
    }

    private Optional<Decision> decision(String id) {
        return library.decisions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Returns a decision that is there. */
    Decision requireDecision(String id) {
        return decision(id).orElseThrow(() -> new IllegalArgumentException("there is no decision '" + id + "'"));
    }

    /**
     * Returns the member at a pointer.
     *
     * @param kind the kind of subject
     * @param pointer the JSON Pointer
     * @return the member, or null if the schema has none there
     */
    public @Nullable Member member(String kind, String pointer) {
        int last = pointer.lastIndexOf('/');
        MemberType owner = type(kind, pointer.substring(0, Math.max(0, last)));
        return owner instanceof MemberType.Structure structure ? structure.member(pointer.substring(last + 1)) : null;
    }

    /** Returns the type of a member, or null if the schema of a kind of subject has none at that pointer. */
    @Nullable
    MemberType type(String kind, String pointer) {
        MemberType type = library.rulebooks().stream()
                .map(Rulebook::schema)
                .filter(schema -> schema.subject().equals(kind))
                .findFirst()
                .<MemberType>map(Schema::root)
                .orElse(null);
        if (pointer.isEmpty()) {
            return type;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            type = below(type, step);
        }
        return type;
    }

    private static @Nullable MemberType below(@Nullable MemberType type, String step) {
        if (type instanceof MemberType.ListOf list) {
            return list.element();
        }
        if (type instanceof MemberType.Structure structure) {
            Member member = structure.member(step);
            return member == null ? null : member.type();
        }
        return null;
    }
}
