// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    private static final Schema SHOP = Schema.of("shop", Text.of("Shop", "商店"), members -> {
        members.flag("open", m -> {});
        members.count("till.coins.small", m -> {});
        members.list("rooms", Completeness.COMPLETE, room -> room.text("name", m -> {}), m -> {});
    });

    @ParameterizedTest
    @CsvSource({
        "open,             open",
        "till,             till",
        "till.coins,       coins",
        "till.coins.small, small",
        "rooms,            rooms",
        "opn,              ",
        "till.coin,        ",
        "open.wide,        ",
        // A list is not entered: it has many elements.
        "rooms.name,       ",
        "till.,            ",
        "'',               ",
    })
    void a_member_is_found_by_its_path(String path, String name) {
        Member member = SHOP.member(path);

        assertThat(member == null ? null : member.name()).isEqualTo(name);
    }
}
