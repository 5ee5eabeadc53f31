// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.schema.MemberType.Code;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.value.Text;
import io.twinloop.value.Truth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberTypeTest {

    @Test
    void a_labelled_enum_gives_its_constants_their_words() {
        assertThat(Code.of(GbaRegion.class))
                .isEqualTo(new Code(
                        List.of("HONG_KONG", "MACAO"),
                        Map.of("HONG_KONG", Text.of("Hong Kong", "香港"), "MACAO", Text.of("Macao", "澳门"))));
        assertThat(Code.of(GbaRegion.class).label("MACAO")).isEqualTo(Text.of("Macao", "澳门"));
    }

    @Test
    void a_constant_without_words_is_called_by_itself() {
        assertThat(Code.of(Truth.class).label("YES")).isEqualTo(Text.of("YES", "YES"));
    }

    @Test
    void words_for_what_is_no_constant_are_refused() {
        assertThatThrownBy(() -> new Code(List.of("A"), Map.of("B", Text.of("b", "乙"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label must be of a constant of the list, was of: 'B'");
    }
}
