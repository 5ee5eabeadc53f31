// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Json;
import io.twinloop.json.CanonicalJson;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Structure;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rulebook with its names looked up: what a condition may refer to while it is evaluated. */
final class Linked {

    private final Rulebook rulebook;
    private final Map<String, Fact> facts;
    private volatile @Nullable String digest;

    Linked(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.facts = rulebook.facts().stream().collect(Collectors.toUnmodifiableMap(Fact::name, Function.identity()));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    String instrument() {
        return rulebook.instrument().id();
    }

    @Nullable
    Fact fact(String name) {
        return facts.get(name);
    }

    @Nullable
    Object parameter(String name) {
        var literal = rulebook.parameters().get(name);
        return literal == null ? null : literal.value();
    }

    /** Returns the type of the entities of a collection. */
    @Nullable
    Structure entity(String collection) {
        Member member = rulebook.schema().member(collection);
        MemberType type = member == null ? null : member.type();
        return type instanceof ListOf list && list.element() instanceof Structure structure ? structure : null;
    }

    /** Returns the digest of the rulebook's canonical JSON; the value is the same whoever computes it first. */
    String digest(Json json) {
        String known = digest;
        if (known == null) {
            boolean hasNative = rulebook.facts().stream().anyMatch(Fact.Native.class::isInstance);
            known = hasNative ? "native" : CanonicalJson.digest(json.write(rulebook));
            digest = known;
        }
        return known;
    }
}
