// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.transfer.TransferFacts.TRANSFER;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.language.Syntax;
import io.twinloop.language.Term;
import io.twinloop.language.Term.Literal;
import io.twinloop.rule.Effect;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.transfer.Transfer;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of a transfer: what is asked, what is presumed, and that nothing is declared in vain. */
class TransferFactsTest {

    private static final EffectivePeriod ENCODED = EffectivePeriod.from("2017-06-01");

    /** Members that no rule reads, with the reason. */
    private static final Map<String, String> LABELS = Map.of(
            "id", "the exporter's own reference",
            "description", "words for people",
            "kind", "each of the three kinds is a provision abroad, FILING-GUIDE-V2:1",
            "exporter.name", "a name",
            "recipient.name", "a name",
            "recipient.territory", "Hong Kong, Macao and Taiwan count as abroad like any other",
            "zone.name", "a name: what the list says are facts of their own",
            "held.reference", "a number",
            "held.scope", "words for people: whether it covers the transfer is the exporter's word");

    private static final Map<String, Object> PRESUMED = Map.ofEntries(
            entry("foreignRequest.received", false),
            entry("stateSecret.contained", false),
            entry("recipient.listing", "NOT_LISTED"),
            entry("humanGenetic.contained", false),
            entry("coreData.contained", false),
            entry("exportControl.controlled", false),
            entry("exporter.stateOrgan", false),
            entry("exporter.householdAct", false),
            entry("zone.inScope", false),
            entry("gba.contract", false),
            // The decision does not read it: it only keeps a duty from being asked about whoever splits nothing.
            entry("volume.splitFilings", BigDecimal.ONE),
            entry("exporter.roles", List.of()),
            entry("startedOn", Path.ON),
            entry("papers.submitted", false));

    private static final List<String> NEVER_PRESUMED = List.of(
            "exporter.ciio",
            "importantData.status",
            "volume.ordinaryPersons",
            "volume.sensitivePersons",
            "personalInfo.contained",
            "personalInfo.anonymised");

    /** Returns the members that hold values, by their paths. */
    static Map<String, Member> leaves() {
        Map<String, Member> leaves = new LinkedHashMap<>();
        collect("", TRANSFER.root(), leaves);
        return leaves;
    }

    private static void collect(String prefix, Structure structure, Map<String, Member> leaves) {
        structure.members().forEach((name, member) -> {
            if (member.type() instanceof Structure inner) {
                collect(prefix + name + ".", inner, leaves);
                return;
            }
            leaves.put(prefix + name, member);
            if (member.type() instanceof ListOf list && list.element() instanceof Structure inner) {
                collect(prefix + name + ".", inner, leaves);
            }
        });
    }

    static Stream<Member> members() {
        return leaves().values().stream();
    }

    /** Returns the paths that the rules and the invariants read. */
    private static Set<String> read() {
        Set<String> read = new TreeSet<>();
        conditions().forEach(condition -> paths(condition, Map.of("me", ""), read));
        return read;
    }

    static Stream<String> asked() {
        return read().stream();
    }

    private static Stream<Condition> conditions() {
        return Stream.concat(
                ChineseLaw.rulebooks().stream()
                        .flatMap(rulebook -> rulebook.rules().stream())
                        .flatMap(rule -> rule.effect() instanceof Effect.Requirement requirement
                                ? Stream.of(rule.when(), requirement.require())
                                : Stream.of(rule.when())),
                CnOutbound.decision().invariants().stream().map(invariant -> invariant.holds()));
    }

    /** Returns the paths of the days from which limits are reckoned: they are stated, and never asked for. */
    private static Set<String> reckoned() {
        Set<String> days = new TreeSet<>();
        ChineseLaw.rulebooks().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .forEach(rule -> {
                    if (rule.effect() instanceof Effect.Duty duty
                            && duty.deadline() != null
                            && duty.deadline().day() != null) {
                        paths(duty.deadline().day(), Map.of("me", ""), days);
                    }
                });
        return days;
    }

    private static void paths(Syntax node, Map<String, String> bound, Set<String> read) {
        Map<String, String> inside = bound;
        if (node instanceof Condition.Quantified quantified && quantified.over() instanceof Path list) {
            inside = new LinkedHashMap<>(bound);
            inside.put(quantified.as(), String.join(".", list.members()) + ".");
        }
        if (node instanceof Condition.InForce term) {
            String prefix = requireNonNull(inside.get(term.entity().root()));
            read.addAll(List.of(prefix + "from", prefix + "until"));
        } else if (node instanceof Path path
                && bound.containsKey(path.root())
                && !path.members().isEmpty()) {
            read.add(bound.get(path.root()) + String.join(".", path.members()));
        }
        for (Syntax child : node.children()) {
            paths(child, inside, read);
        }
    }

    @Test
    void every_fact_is_read_by_a_rule_or_is_a_label() {
        Set<String> unread = new TreeSet<>(leaves().keySet());
        unread.removeAll(read());
        unread.removeAll(reckoned());

        assertThat(unread).isEqualTo(LABELS.keySet());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_fact_that_rules_read_can_be_asked_for_and_says_where_it_is_defined(String path) {
        Member member = requireNonNull(leaves().get(path), path);

        // The ends of a term are open if they are not stated, so nobody is asked for them.
        if (member.type() != Scalar.DATE) {
            assertThat(member.question()).isNotNull();
            assertThat(member.question().en()).contains("?");
            assertThat(member.question().zh()).contains("？");
            assertThat(member.citations()).isNotEmpty();
        }
    }

    @Test
    void every_constant_has_words_in_both_languages() {
        assertThat(members().map(Member::type).filter(Code.class::isInstance).map(Code.class::cast))
                .hasSizeGreaterThan(5)
                .allSatisfy(code -> {
                    assertThat(code.labels()).containsOnlyKeys(code.constants());
                    assertThat(code.labels().values()).allSatisfy(label -> {
                        assertThat(label.en()).doesNotContain("_");
                        assertThat(label.zh()).matches(".*\\p{IsHan}.*");
                    });
                });
    }

    @Test
    void what_is_presumed_is_exactly_what_law_or_practice_presumes() {
        Map<String, Object> presumed = leaves().entrySet().stream()
                .filter(leaf -> leaf.getValue().presumption() != null)
                .collect(toMap(
                        Map.Entry::getKey,
                        leaf -> value(
                                requireNonNull(leaf.getValue().presumption()).value())));

        assertThat(presumed).isEqualTo(PRESUMED).doesNotContainKeys(NEVER_PRESUMED.toArray(new String[0]));
        assertThat(leaves()).containsKeys(NEVER_PRESUMED.toArray(new String[0]));
    }

    private static Object value(Term term) {
        return term instanceof Literal literal ? literal.value() : term;
    }

    @Test
    void no_fact_cites_a_provision_before_its_instrument_is_in_force() {
        for (Citation citation :
                members().flatMap(member -> member.citations().stream()).toList()) {
            EffectivePeriod cited = requireNonNull(ENCODED.intersection(citation.during()));

            assertThat(cited.intersection(RulebooksTest.citable(citation.instrument())))
                    .as("days on which %s could be cited", citation)
                    .isEqualTo(cited);
        }
    }

    @Test
    void the_transfer_and_its_schema_agree_member_by_member() {
        agree(Transfer.class, TRANSFER.root(), Set.of("unknown"));
    }

    private static void agree(Class<?> type, Structure structure, Set<String> besides) {
        List<RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .filter(component -> !besides.contains(component.getName()))
                .toList();
        assertThat(components.stream().map(RecordComponent::getName))
                .as("members of %s", type.getSimpleName())
                .containsExactlyElementsOf(structure.members().keySet());
        for (RecordComponent component : components) {
            Member member = requireNonNull(structure.member(component.getName()));
            agree(component.getGenericType(), member.type(), type.getSimpleName() + "." + component.getName());
        }
    }

    private static void agree(Type java, MemberType type, String name) {
        if (type instanceof Structure structure) {
            agree((Class<?>) java, structure, Set.of());
        } else if (type instanceof ListOf list) {
            agree(((ParameterizedType) java).getActualTypeArguments()[0], list.element(), name);
        } else if (type instanceof Code code) {
            assertThat(Arrays.stream(((Class<?>) java).getEnumConstants()).map(Object::toString))
                    .as(name)
                    .containsExactlyElementsOf(code.constants());
        } else {
            assertThat(Set.of(java)).as(name).isSubsetOf(javaTypes((Scalar) type));
        }
    }

    private static Set<Class<?>> javaTypes(Scalar scalar) {
        return Map.<Scalar, Set<Class<?>>>of(
                        Scalar.FLAG, Set.of(Boolean.class),
                        Scalar.COUNT, Set.of(Long.class, Integer.class),
                        Scalar.INTEGER, Set.of(Long.class, Integer.class),
                        Scalar.DECIMAL, Set.of(BigDecimal.class),
                        Scalar.TEXT, Set.of(String.class),
                        Scalar.DATE, Set.of(LocalDate.class))
                .get(scalar);
    }
}
