// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.twinloop.Twinloop;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Review;
import io.twinloop.explore.Review.Kind;
import io.twinloop.rule.Rulebook;
import io.twinloop.tck.mutant.Mutant;
import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proves that a broken copy of a rule gives the same answers as the rule: a decision by the diagrams of every period of its
 * law, a requirement or duty by the diagram of its condition.
 */
final class Proofs {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);
    private static final Map<String, Rulebook> BOOKS = TWINLOOP.rulebooks().stream()
            .collect(toMap(book -> book.instrument().id(), Function.identity()));

    private Proofs() {}

    /**
     * What was found.
     *
     * @param words the proof in words, or null if the copy is not the same, or cannot be told to be
     * @param witnesses subjects of whom the copy says something else
     */
    record Proof(@Nullable String words, List<NearMisses> witnesses) {

        static final Proof NONE = new Proof(null, List.of());

        static Proof that(String words) {
            return new Proof(words, List.of());
        }
    }

    /** Looks for a proof. */
    static Proof of(Mutant mutant) {
        ObjectNode broken = mutant.rulebook();
        if (broken == null) {
            return Proof.NONE;
        }
        JsonNode rule = broken.get("rules")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals(mutant.rule()))
                .findFirst()
                .orElseThrow();
        return rule.has("require") || rule.has("duty") ? condition(mutant, rule) : decision(broken);
    }

    private static Proof decision(ObjectNode broken) {
        Twinloop other = TWINLOOP.replacing(
                TWINLOOP.json().readRulebook(broken.toString().getBytes(UTF_8)));
        String decision = TWINLOOP.decisions().get(0).id();
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(TWINLOOP, other)
                .flatMap(library -> library.explorer().periods(decision).stream())
                .map(EffectivePeriod::from)
                .map(from -> from == null ? BEFORE_ALL : from)
                .forEach(days::add);
        for (LocalDate day : days) {
            List<Difference> differences = TWINLOOP.explorer().differences(decision, day, other.explorer());
            if (!differences.isEmpty()) {
                return new Proof(
                        null,
                        differences.stream()
                                .map(difference -> new NearMisses(day, subject(difference), null))
                                .toList());
            }
        }
        return Proof.that("equal diagrams in all " + days.size() + " periods of the law");
    }

    private static ObjectNode subject(Difference difference) {
        return (ObjectNode) VectorPair.MAPPER.readTree(TWINLOOP.json().write(difference.subject()));
    }

    /** Sets the rule and its copy side by side as two requirements, and asks whether they are one. */
    private static Proof condition(Mutant mutant, JsonNode broken) {
        String area = mutant.rule().replaceFirst(":.*", "");
        ObjectNode book =
                (ObjectNode) VectorPair.MAPPER.readTree(TWINLOOP.json().write(BOOKS.get(area)));
        JsonNode right = book.get("rules")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals(mutant.rule()))
                .findFirst()
                .orElseThrow();
        if (!right.path("inForce").equals(broken.path("inForce"))
                || !right.path("severity").equals(broken.path("severity"))) {
            return Proof.NONE;
        }
        String copy = mutant.rule() + "-copy";
        ArrayNode rules = VectorPair.MAPPER.createArrayNode();
        // Outcomes and open law stay, since decisions name them; the other requirements and duties are in nobody's way.
        book.get("rules").forEach(rule -> {
            if (!rule.has("require") && !rule.has("duty")) {
                rules.add(rule);
            }
        });
        rules.add(requirement(right, mutant.rule()));
        rules.add(requirement(broken, copy));
        book.set("rules", rules);
        book.remove("coverage");
        Twinloop both =
                TWINLOOP.replacing(TWINLOOP.json().readRulebook(book.toString().getBytes(UTF_8)));
        LocalDate on = LocalDate.parse((right.has("inForce") ? right.get("inForce") : book.at("/instrument/inForce"))
                .get("from")
                .stringValue());
        List<Review.Remark> remarks = both.explorer().review(area, on).remarks();
        boolean same = remarks.stream()
                        .anyMatch(remark -> remark.kind() == Kind.DUPLICATE
                                && remark.rules().containsAll(List.of(mutant.rule(), copy)))
                || remarks.stream().filter(remark -> remark.kind() == Kind.DEAD).count() == 2;
        return same ? Proof.that("equal diagrams of the condition") : Proof.NONE;
    }

    private static ObjectNode requirement(JsonNode rule, String id) {
        ObjectNode requirement = rule.deepCopy().asObject();
        requirement.put("id", id);
        if (requirement.has("duty")) {
            requirement.remove("duty");
            requirement.putObject("require").putArray("any");
            requirement.put("severity", "ERROR");
        }
        return requirement;
    }
}
