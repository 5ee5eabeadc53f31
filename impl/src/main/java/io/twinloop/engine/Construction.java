// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.Witness;
import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.schema.Document;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.value.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a subject of what a way through a diagram says of its unknowns, and takes the decision about it again: what does not
 * replay is no witness.
 *
 * <p>A fact gets its value. For a test over lists or several facts, values are tried at the places it reads, until it comes
 * out as the way says; what the way does not speak of stays unknown.
 */
final class Construction {

    private static final int MAX_TRIES = 4096;

    private final Space space;
    private int tries;
    private List<String> rules = List.of();

    Construction(Space space) {
        this.space = space;
    }

    /** Returns the ids of the rules that give the answer to the last subject made. */
    List<String> rules() {
        return rules;
    }

    /** Returns a subject on a way that has the answer; empty if none was found. */
    Optional<Witness> witness(Map<Variable, Object> way, Answer answer) {
        Map<Condition, Linked> tests = new LinkedHashMap<>();
        Map<Variable.Whole, Scope> scopes = new LinkedHashMap<>();
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<Variable, Object> turn : way.entrySet()) {
            if (turn.getKey() instanceof Variable.Fact fact) {
                members = Placing.put(members, fact.pointer(), Placing.plain(turn.getValue()));
            } else if (turn.getKey() instanceof Variable.Whole whole) {
                Optional<Scope> scope = space.scope(whole);
                if (scope.isEmpty()) {
                    return Optional.empty();
                }
                scopes.put(whole, scope.get());
                tests.put(whole.test(), scope.get().linked());
            }
        }
        tries = 0;
        Candidates candidates = new Candidates(tests, space.knowledge().on());
        return search(members, way, scopes, candidates, answer).map(found -> new Witness(document(found), answer));
    }

    private Document document(Map<String, Object> members) {
        return new Document(space.taker().decision().schema().subject(), new LinkedHashMap<>(members));
    }

    private Optional<Map<String, Object>> search(
            Map<String, Object> members,
            Map<Variable, Object> way,
            Map<Variable.Whole, Scope> scopes,
            Candidates candidates,
            Answer answer) {
        if (++tries > MAX_TRIES) {
            return Optional.empty();
        }
        Knowledge knowledge = space.knowing(members);
        Recorder open = null;
        for (Map.Entry<Variable.Whole, Scope> one : scopes.entrySet()) {
            Recorder recorder = new Recorder();
            Scope scope = one.getValue();
            Truth truth = new Evaluator(knowledge, new Formulas(), false, recorder)
                    .reduce(
                            one.getKey().test(),
                            Scope.of(
                                    scope.linked(),
                                    scope.rule(),
                                    knowledge.tree().root()))
                    .truth();
            if (truth == Truth.UNKNOWN) {
                open = open == null ? recorder : open;
            } else if (truth != way.get(one.getKey())) {
                return fill(members, collection(one.getKey().test(), members), way, scopes, candidates, answer);
            }
        }
        if (open == null) {
            return replays(knowledge, answer) ? Optional.of(members) : Optional.empty();
        }
        String place = open.reads().values().stream()
                .filter(read -> read.value() == null)
                .map(Recorder.Read::pointer)
                .findFirst()
                .orElse(null);
        return fill(members, place, way, scopes, candidates, answer);
    }

    /** Tries values at a place. */
    private Optional<Map<String, Object>> fill(
            Map<String, Object> members,
            @Nullable String place,
            Map<Variable, Object> way,
            Map<Variable.Whole, Scope> scopes,
            Candidates candidates,
            Answer answer) {
        Member member =
                place == null ? null : Placing.member(space.taker().decision().schema(), place);
        if (place == null || member == null) {
            return Optional.empty();
        }
        for (Object value : candidates.of(member, members)) {
            Optional<Map<String, Object>> found =
                    search(Placing.put(members, place, value), way, scopes, candidates, answer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns a collection that a test reads and that is absent, so empty; null if there is none. */
    private @Nullable String collection(Condition test, Map<String, Object> members) {
        return test.nodes()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .filter(path -> path.root().equals("doc") || path.root().equals("me"))
                .filter(path -> path.members().size() == 1
                        && !members.containsKey(path.members().get(0)))
                .map(path -> "/" + path.members().get(0))
                .filter(pointer -> {
                    Member member = Placing.member(space.taker().decision().schema(), pointer);
                    return member != null && member.type() instanceof ListOf list && list.collection();
                })
                .findFirst()
                .orElse(null);
    }

    private boolean replays(Knowledge knowledge, Answer answer) {
        Taken taken = space.taker().take(knowledge, true);
        rules = taken.rules().stream().sorted().toList();
        return taken.possible().equals(Set.of(answer));
    }

    /** Returns the first of some ways that a subject goes. */
    Optional<Witness> first(Stream<Map<Variable, Object>> ways, Answer answer) {
        return ways.limit(64)
                .map(way -> witness(way, answer))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
