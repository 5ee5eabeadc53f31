// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91310000F6PYTH9BA0", "91440100R55M36GTQ2", "91100000X2TRRBD7EN", "913100003BC1NDQKYJ"})
    void a_code_whose_last_character_checks_the_others_is_valid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
        assertThat(new CreditCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91310000F6PYTH9BA1",
                "9131000F60PYTH9BA0",
                "91310000F6PYTH9BA",
                "91310000f6pyth9ba0",
                "91310000I6PYTH9BA0",
                ""
            })
    void any_other_is_not(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
        assertThatThrownBy(() -> new CreditCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a credit code must have 18 characters with a check character such as '91310000F6PYTH9BA0', was: '"
                                + code + "'");
    }
}
