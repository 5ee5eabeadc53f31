// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwinloopTest {

    @Test
    void without_an_implementation_it_is_said_what_to_add() {
        assertThatThrownBy(Twinloop::load)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no implementation found: add io.twinloop:twinloop-impl to the class path or module path");
    }

    @Test
    void everything_that_is_wrong_with_a_rulebook_is_told_at_once() {
        InvalidRulebookException invalid = new InvalidRulebookException(
                "SHOP-2024", List.of("rule SHOP-2024:1: no path", "rule SHOP-2024:2: no type"));

        assertThat(invalid)
                .hasMessage("SHOP-2024 cannot be used: rule SHOP-2024:1: no path; rule SHOP-2024:2: no type");
        assertThat(invalid.problems()).containsExactly("rule SHOP-2024:1: no path", "rule SHOP-2024:2: no type");
    }
}
