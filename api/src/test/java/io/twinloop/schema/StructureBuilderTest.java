// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import io.twinloop.value.Truth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StructureBuilderTest {

    private static Structure declared(Consumer<StructureBuilder> members) {
        return Schema.of("shop", Text.of("Shop", "商店"), members).root();
    }

    private static Member only(Consumer<StructureBuilder> members) {
        return declared(members).members().values().iterator().next();
    }

    static Stream<Arguments> types() {
        Code truths = Code.of(List.of("YES", "NO", "UNKNOWN"));
        return Stream.of(
                arguments(declares(m -> m.flag("x", d -> {})), Scalar.FLAG),
                arguments(declares(m -> m.integer("x", d -> {})), Scalar.INTEGER),
                arguments(declares(m -> m.count("x", d -> {})), Scalar.COUNT),
                arguments(declares(m -> m.decimal("x", d -> {})), Scalar.DECIMAL),
                arguments(declares(m -> m.text("x", d -> {})), Scalar.TEXT),
                arguments(declares(m -> m.date("x", d -> {})), Scalar.DATE),
                arguments(declares(m -> m.code("x", Truth.class, d -> {})), truths),
                arguments(declares(m -> m.reference("x", "parties", d -> {})), new Reference("parties")),
                arguments(declares(m -> m.codes("x", Truth.class, d -> {})), complete(truths)),
                arguments(declares(m -> m.references("x", "parties", d -> {})), complete(new Reference("parties"))),
                arguments(declares(m -> m.texts("x", d -> {})), complete(Scalar.TEXT)));
    }

    private static Consumer<StructureBuilder> declares(Consumer<StructureBuilder> member) {
        return member;
    }

    private static ListOf complete(MemberType element) {
        return new ListOf(element, Completeness.COMPLETE, false);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_member_is_declared_with_its_type(Consumer<StructureBuilder> declares, MemberType type) {
        assertThat(only(declares).type()).isEqualTo(type);
    }

    @Test
    void a_member_is_described() {
        Member member = only(members -> members.count(
                "persons",
                m -> m.label("persons", "人数")
                        .ask("How many persons?", "多少人？")
                        .unit("persons", "人")
                        .cites("CBDF-2024:7(1)(2)", "CBDF-2024:8(1)")
                        .presume(1, "Nobody is alone.", "无人独处。")
                        .actionable("Provide fewer.", "减少人数。")));

        assertThat(member)
                .isEqualTo(new Member(
                        "persons",
                        Scalar.COUNT,
                        Text.of("persons", "人数"),
                        Text.of("How many persons?", "多少人？"),
                        Text.of("persons", "人"),
                        List.of(Citation.parse("CBDF-2024:7(1)(2)"), Citation.parse("CBDF-2024:8(1)")),
                        new Presumption(Term.literal(1), Text.of("Nobody is alone.", "无人独处。")),
                        Text.of("Provide fewer.", "减少人数。")));
        assertThat(member.isActionable()).isTrue();
    }

    @Test
    void a_member_may_be_presumed_to_be_what_another_is() {
        Term listing = Path.parse("$me.listingId.assetId");
        Member member = only(members -> members.reference(
                "assetId", "assets", m -> m.presume(listing, "A trade is of what is listed.", "交易标的为所上市的资产。")));

        assertThat(member.presumption())
                .isNotNull()
                .extracting(Presumption::value)
                .isEqualTo(listing);
        assertThat(member.isActionable()).isFalse();
    }

    @Test
    void a_member_without_a_label_is_called_by_its_name() {
        assertThat(only(members -> members.flag("open", m -> {})).label()).isEqualTo(Text.of("open", "open"));
    }

    @Test
    void a_dotted_path_declares_the_groups_on_its_way() {
        Structure shop = declared(members -> {
            members.flag("till.open", m -> {});
            members.text("name", m -> {});
            members.count("till.coins.small", m -> {});
            members.group("till", "Till", "钱箱");
        });

        assertThat(shop.members()).containsOnlyKeys("till", "name");
        Member till = shop.members().get("till");
        assertThat(till.label()).isEqualTo(Text.of("Till", "钱箱"));
        assertThat(((Structure) till.type()).members()).containsOnlyKeys("open", "coins");
        assertThat(new Schema("shop", Text.of("Shop", "商店"), shop).member("till.coins.small"))
                .isNotNull()
                .extracting(Member::type)
                .isEqualTo(Scalar.COUNT);
    }

    @Test
    void members_stand_in_the_order_of_their_declaration() {
        assertThat(declared(members -> {
                            members.text("name", m -> {});
                            members.flag("till.open", m -> {});
                            members.text("address", m -> {});
                            members.count("till.coins", m -> {});
                        })
                        .members()
                        .keySet())
                .containsExactly("name", "till", "address");
    }

    @Test
    void each_word_returns_the_path_it_was_given() {
        StructureBuilder members = new StructureBuilder();

        assertThat(members.flag("till.open", m -> {})).isEqualTo("till.open");
        assertThat(members.group("till", "Till", "钱箱")).isEqualTo("till");
        assertThat(members.collection("parties", Completeness.COMPLETE, party -> {}, m -> {}))
                .isEqualTo("parties");
    }

    @Test
    void the_entities_of_a_collection_have_ids_and_the_elements_of_a_list_do_not() {
        Structure shop = declared(members -> {
            members.collection("parties", Completeness.FILED, party -> party.text("name", m -> {}), m -> {});
            members.list("rooms", Completeness.COMPLETE, room -> room.text("name", m -> {}), m -> {});
        });
        ListOf parties = (ListOf) shop.members().get("parties").type();
        ListOf rooms = (ListOf) shop.members().get("rooms").type();

        assertThat(parties.collection()).isTrue();
        assertThat(parties.completeness()).isEqualTo(Completeness.FILED);
        assertThat(((Structure) parties.element()).members()).containsOnlyKeys("id", "name");
        assertThat(rooms.collection()).isFalse();
        assertThat(((Structure) rooms.element()).members()).containsOnlyKeys("name");
    }

    @Test
    void a_structure_may_have_a_term_and_a_lineage() {
        Structure lease = declared(members -> {
            members.date("from", m -> {});
            members.date("to", m -> {});
            members.references("madeOf", "leases", m -> {});
            members.term("from", "to");
            members.madeFrom("madeOf");
        });

        assertThat(lease.from()).isEqualTo("from");
        assertThat(lease.until()).isEqualTo("to");
        assertThat(lease.lineage()).isEqualTo("madeOf");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        declares(m -> {
                            m.flag("open", d -> {});
                            m.text("open", d -> {});
                        }),
                        "a member must be declared once, was declared twice: 'open'"),
                arguments(
                        declares(m -> {
                            m.flag("till.open", d -> {});
                            m.text("till.open", d -> {});
                        }),
                        "a member must be declared once, was declared twice: 'till.open'"),
                arguments(
                        declares(m -> {
                            m.flag("till.open", d -> {});
                            m.text("till", d -> {});
                        }),
                        "a member must be declared once, was declared twice: 'till'"),
                arguments(
                        declares(m -> {
                            m.text("till", d -> {});
                            m.flag("till.open", d -> {});
                        }),
                        "a member must be a group to have members, was declared otherwise: 'till'"),
                arguments(
                        declares(m -> m.collection(
                                "parties", Completeness.COMPLETE, party -> party.text("id", d -> {}), d -> {})),
                        "a member must be declared once, was declared twice: 'id'"),
                arguments(
                        declares(m -> m.flag("till.Is open", d -> {})),
                        "a name must be camelCase such as 'assetId', was: 'Is open'"),
                arguments(
                        declares(m -> m.flag("till..open", d -> {})),
                        "a name must be camelCase such as 'assetId', was: ''"),
                arguments(
                        declares(m -> m.text("type", d -> {})),
                        "a schema must not declare 'type' or 'unknown', which every document has, declares: 'type'"),
                arguments(
                        declares(m -> m.texts("unknown", d -> {})),
                        "a schema must not declare 'type' or 'unknown', which every document has, declares: 'unknown'"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_faulty_declaration_is_refused_and_named(Consumer<StructureBuilder> declares, String message) {
        assertThatThrownBy(() -> declared(declares))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_reserved_name_may_be_used_further_in() {
        assertThat(declared(members -> members.text("till.type", m -> {})).members())
                .containsOnlyKeys("till");
    }
}
