// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.rule.Deadline.Direction;
import io.twinloop.rule.Deadline.Unit;
import io.twinloop.value.Text;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void a_limit_ends_some_units_after_its_event_or_before_it() {
        assertThat(Deadline.within(10, Unit.WORKING_DAYS, "the contract is in force", "标准合同生效之日"))
                .isEqualTo(new Deadline(
                        Text.of("the contract is in force", "标准合同生效之日"), 10, Unit.WORKING_DAYS, Direction.AFTER));
        assertThat(Deadline.before("the data is provided", "提供数据前"))
                .isEqualTo(new Deadline(Text.of("the data is provided", "提供数据前"), 0, Unit.DAYS, Direction.BEFORE));
    }

    @Test
    void a_limit_is_not_counted_backwards_by_its_sign() {
        assertThatThrownBy(() -> Deadline.within(-1, Unit.DAYS, "the event", "事件"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("offset must be 0 or more, was: -1");
    }
}
