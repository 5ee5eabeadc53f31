// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.schema.Document;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.TransferFacts;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

    private static final Schema SHOP = Schema.of("shop", Text.of("Shop", "商店"), shop -> {
        shop.flag("open", m -> {});
        shop.count("persons", m -> m.unit("persons", "人"));
        shop.decimal("rate", m -> {});
        shop.date("since", m -> {});
        shop.code("region", GbaRegion.class, m -> {});
        shop.codes("regions", GbaRegion.class, m -> {});
        shop.texts("tags", m -> {});
        shop.list("rooms", Completeness.COMPLETE, room -> room.count("doors", m -> {}), m -> {});
    });

    private static Reply to(String member) {
        return new Reply(requireNonNull(SHOP.member(member)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            open    | Yes             | true
            open    | 否              | false
            open    | maybe           |
            open    | ''              |
            persons | 250,000         | 250000
            persons | 250000 persons  | 250000
            persons | 25万人          | 250000
            persons | 1.5亿           | 150000000
            persons | 0               | 0
            persons | -1              |
            persons | 1.5             |
            persons | 1e9             |
            rate    | -0.50           | -0.50
            since   | 2026-11-23      | 2026-11-23
            since   | 2026-02-30      |
            region  | 2               | MACAO
            region  | macao           | MACAO
            region  | 香港            | HONG_KONG
            region  | 3               |
            regions | 1, 2            | [HONG_KONG, MACAO]
            regions | 1、2            | [HONG_KONG, MACAO]
            regions | none            | []
            regions | 1, 9            |
            tags    | a, b            | [a, b]
            tags    | 无              | []
            rooms   | none            | []
            rooms   | two             |
            """)
    void an_answer_means_a_value_or_nothing(String member, String answer, String value) {
        assertThat(to(member).read(answer).map(Object::toString).orElse(null)).isEqualTo(value);
    }

    @Test
    void elements_of_a_list_are_told_by_their_kind() {
        Reply held = new Reply(requireNonNull(TransferFacts.TRANSFER.member("held")));

        assertThat(held.choices()).hasSize(4);
        assertThat(held.read("2")).contains(List.of(Map.of("kind", "STANDARD_CONTRACT")));
        assertThat(held.read("none")).contains(List.of());
    }

    @Test
    void a_draft_takes_facts_at_any_depth() {
        Draft draft = Draft.of(new Document("shop", Map.of("rooms", List.of(Map.of("doors", BigDecimal.ONE)))))
                .with("/till/open", true)
                .with("/rooms/0/doors", BigDecimal.TEN);

        assertThat(draft.members())
                .isEqualTo(Map.of("rooms", List.of(Map.of("doors", BigDecimal.TEN)), "till", Map.of("open", true)));
    }
}
