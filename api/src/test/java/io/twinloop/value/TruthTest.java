// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static io.twinloop.value.Truth.NO;
import static io.twinloop.value.Truth.UNKNOWN;
import static io.twinloop.value.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's strong logic: a De Morgan lattice in which no is below unknown and unknown below yes. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     UNKNOWN, UNKNOWN",
        "YES,     NO,      NO",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO,      NO",
        "NO,      NO,      NO",
    })
    void an_unknown_part_leaves_both_unknown_unless_the_other_is_no(Truth one, Truth other, Truth both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     UNKNOWN, YES",
        "YES,     NO,      YES",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO,      UNKNOWN",
        "NO,      NO,      NO",
    })
    void an_unknown_part_leaves_either_unknown_unless_the_other_is_yes(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void an_unknown_denied_is_unknown(Truth one, Truth denied) {
        assertThat(one.not()).isEqualTo(denied);
    }

    @Test
    void a_settled_answer_is_known() {
        assertThat(Truth.of(true)).isEqualTo(YES);
        assertThat(Truth.of(false)).isEqualTo(NO);
        assertThat(YES.isKnown()).isTrue();
        assertThat(NO.isKnown()).isTrue();
        assertThat(UNKNOWN.isKnown()).isFalse();
    }

    @Property
    void order_and_grouping_do_not_matter(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void each_connective_absorbs_and_spreads_over_the_other(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void denial_turns_one_connective_into_the_other(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void knowing_more_never_changes_a_settled_answer(@ForAll Truth known, @ForAll Truth more) {
        Truth both = UNKNOWN.and(known);
        Truth either = UNKNOWN.or(known);

        assertThat(both).isIn(UNKNOWN, more.and(known));
        assertThat(either).isIn(UNKNOWN, more.or(known));
    }

    @Property
    void a_contradiction_of_an_unknown_is_unknown_and_not_no(@ForAll Truth a) {
        assertThat(a.and(a.not())).isEqualTo(a.isKnown() ? NO : UNKNOWN);
        assertThat(a.or(a.not())).isEqualTo(a.isKnown() ? YES : UNKNOWN);
    }
}
