// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static io.twinloop.language.Condition.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ManyTest {

    private record Party(Path path) implements Entity {
        Many<Party> partners() {
            return Many.at(this, "partners", Party::new);
        }

        Quantity share() {
            return Quantity.at(this, "share");
        }
    }

    private static final Party ME = new Party(Path.ME);

    private static Quantified some(String over, String as, Condition where) {
        return new Quantified(Quantifier.SOME, Path.parse(over), as, where);
    }

    private static Condition equal(String left, String right) {
        return new Comparison(Path.parse(left), Operator.EQUAL, Path.parse(right));
    }

    @Test
    void an_element_is_named_by_the_initial_of_its_list() {
        assertThat(ME.partners().some(partner -> partner.same(ME)))
                .isEqualTo(some("$me.partners", "p", equal("$p", "$me")));
        assertThat(Many.referring("serviceReports", "partyId", ME, Party::new).every(report -> report.same(ME)))
                .isEqualTo(new Quantified(
                        Quantifier.EVERY,
                        new Items.Referring("serviceReports", "partyId", Path.ME),
                        "s",
                        equal("$s", "$me")));
    }

    @Test
    void two_lists_within_each_other_have_two_names() {
        Condition pair = ME.partners().some(one -> one.partners().some(other -> other.same(one)));

        assertThat(pair).isEqualTo(some("$me.partners", "p2", some("$p2.partners", "p", equal("$p", "$p2"))));
    }

    @Test
    void an_element_does_not_hide_what_a_definition_calls_by_its_name() {
        Party parameter = new Party(Path.of("p"));

        assertThat(ME.partners().some(partner -> partner.same(parameter)))
                .isEqualTo(some("$me.partners", "p2", equal("$p2", "$p")));
        assertThat(ME.partners()
                        .sum(partner -> partner.share().minus(parameter.share()))
                        .term())
                .isEqualTo(new Term.Fold(
                        Term.Folding.SUM,
                        Path.parse("$me.partners"),
                        "p2",
                        new Term.Arithmetic(Term.Operation.MINUS, Path.parse("$p2.share"), Path.parse("$p.share"))));
    }

    @Test
    void a_name_further_in_may_be_used_again_beside_it() {
        Condition twice = all(
                ME.partners().some(partner -> partner.same(ME)), ME.partners().no(partner -> partner.same(ME)));

        assertThat(twice.nodes().map(Syntax::binds).filter(name -> name != null))
                .containsExactly("p", "p");
    }

    @Test
    void a_preferred_name_that_every_rule_has_is_not_taken() {
        assertThat(Many.of("me", Party::new, ME)
                        .some(one -> one.same(ME))
                        .nodes()
                        .map(Syntax::binds))
                .contains("me2");
    }

    /** However conditions nest, and whatever names are about, each path still leads to what it was written for. */
    @Property
    void nesting_never_captures(@ForAll("nestings") List<String> initials) {
        Condition condition = nested(initials, List.of(ME, new Party(Path.of("a")), new Party(Path.of("a2"))));

        int depth = 0;
        Set<String> bound = new HashSet<>(Set.of("me", "a", "a2"));
        while (condition instanceof Quantified quantified) {
            assertThat(bound.add(quantified.as())).as(quantified.as()).isTrue();
            condition = quantified.where();
            depth++;
        }
        assertThat(depth).isEqualTo(initials.size());
        // The innermost condition compares each entity in reach with the next, all of which have different names.
        assertThat(condition
                        .nodes()
                        .filter(Path.class::isInstance)
                        .map(Syntax::toString)
                        .distinct())
                .hasSize(initials.size() + 3);
    }

    private static Condition nested(List<String> initials, List<Party> inReach) {
        if (initials.isEmpty()) {
            return all(inReach.stream().map(one -> one.same(ME)).toArray(Condition[]::new));
        }
        return new Many<>(Path.DOC.to("parties"), initials.get(0), Party::new)
                .some(one -> nested(initials.subList(1, initials.size()), plus(inReach, one)));
    }

    private static List<Party> plus(List<Party> parties, Party one) {
        return Stream.concat(parties.stream(), Stream.of(one)).toList();
    }

    @Provide
    Arbitrary<List<String>> nestings() {
        return Arbitraries.of("a", "b", "probe", "a2", "me").list().ofMinSize(1).ofMaxSize(5);
    }

    @Test
    void an_entity_is_among_a_path_and_among_other_lists() {
        assertThat(ME.partners().has(ME)).isEqualTo(new Comparison(Path.parse("$me.partners"), Operator.HAS, Path.ME));
        assertThat(Many.lineage(ME, Party::new).has(ME))
                .isEqualTo(new Quantified(Quantifier.SOME, new Items.Lineage(Path.ME), "a", equal("$a", "$me")));
    }

    @Test
    void a_list_is_counted_and_folded() {
        Items partners = Path.parse("$me.partners");
        Term share = Path.parse("$p.share");

        assertThat(ME.partners().count().term()).isEqualTo(new Term.Count(partners));
        assertThat(ME.partners().min(Party::share).term())
                .isEqualTo(new Term.Fold(Term.Folding.MIN, partners, "p", share));
        assertThat(ME.partners().max(Party::share).term())
                .isEqualTo(new Term.Fold(Term.Folding.MAX, partners, "p", share));
    }
}
