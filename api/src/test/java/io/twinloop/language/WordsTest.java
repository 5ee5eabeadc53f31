// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.InForce;
import io.twinloop.language.Condition.Near;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;
import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a rule, and what each writes: above all which bounds are included (以上、以下) and which are not (不满、超过). */
class WordsTest {

    private record Thing(Path path) implements Entity {}

    private static final Thing ME = new Thing(Path.ME);
    private static final Thing OTHER = new Thing(Path.parse("$me.otherId"));
    private static final Quantity COUNT = Quantity.at(ME, "count");
    private static final Quantity LIMIT = Quantity.param("limit");
    private static final Day FROM = Day.at(ME, "from");
    private static final Day UNTIL = Day.at(ME, "until");
    private static final Flag OPEN = Flag.at(ME, "open");
    private static final Phrase NAME = Phrase.at(ME, "name");
    private static final Phrase TITLE = Phrase.at(ME, "title");
    private static final Choice<Truth> STATE = Choice.at(ME, "state");
    private static final Choice<Truth> BEFORE = Choice.at(ME, "before");
    private static final Codes<Truth> STATES = Codes.at(ME, "states");

    private static Condition compare(String left, Operator operator, Object right) {
        return new Comparison(Path.parse(left), operator, right instanceof Term term ? term : Term.literal(right));
    }

    static Stream<Arguments> tests() {
        return Stream.of(
                arguments(COUNT.atLeast(1_000_000), compare("$me.count", Operator.AT_LEAST, 1_000_000)),
                arguments(COUNT.atLeast(LIMIT), compare("$me.count", Operator.AT_LEAST, Term.param("limit"))),
                arguments(COUNT.atMost(7), compare("$me.count", Operator.AT_MOST, 7)),
                arguments(COUNT.above(7), compare("$me.count", Operator.ABOVE, 7)),
                arguments(COUNT.above(LIMIT), compare("$me.count", Operator.ABOVE, Term.param("limit"))),
                arguments(COUNT.below(100_000), compare("$me.count", Operator.BELOW, 100_000)),
                arguments(COUNT.below(LIMIT), compare("$me.count", Operator.BELOW, Term.param("limit"))),
                arguments(COUNT.is(0), compare("$me.count", Operator.EQUAL, 0)),
                arguments(COUNT.same(LIMIT), compare("$me.count", Operator.EQUAL, Term.param("limit"))),
                arguments(COUNT.stated(), new Stated(Path.parse("$me.count"))),
                arguments(
                        COUNT.near(LIMIT, "0.010"),
                        new Near(COUNT.term(), LIMIT.term(), Quantity.of("0.01").term())),
                arguments(OPEN.isYes(), compare("$me.open", Operator.EQUAL, true)),
                arguments(OPEN.isNo(), compare("$me.open", Operator.EQUAL, false)),
                arguments(OPEN.stated(), new Stated(Path.parse("$me.open"))),
                arguments(FROM.before(UNTIL), compare("$me.from", Operator.BELOW, UNTIL.term())),
                arguments(FROM.after(UNTIL), compare("$me.from", Operator.ABOVE, UNTIL.term())),
                arguments(FROM.atLeast(UNTIL), compare("$me.from", Operator.AT_LEAST, UNTIL.term())),
                arguments(FROM.atMost(Day.ON), compare("$me.from", Operator.AT_MOST, Path.ON)),
                arguments(
                        FROM.same(Day.of("2024-03-22")),
                        compare("$me.from", Operator.EQUAL, LocalDate.of(2024, 3, 22))),
                arguments(FROM.stated(), new Stated(Path.parse("$me.from"))),
                arguments(NAME.is("A"), compare("$me.name", Operator.EQUAL, "A")),
                arguments(NAME.same(TITLE), compare("$me.name", Operator.EQUAL, TITLE.term())),
                arguments(NAME.differs(TITLE), compare("$me.name", Operator.DIFFERENT, TITLE.term())),
                arguments(NAME.before(TITLE), compare("$me.name", Operator.BELOW, TITLE.term())),
                arguments(NAME.stated(), new Stated(Path.parse("$me.name"))),
                arguments(STATE.is(Truth.YES), compare("$me.state", Operator.EQUAL, "YES")),
                arguments(STATE.isNot(Truth.YES), compare("$me.state", Operator.DIFFERENT, "YES")),
                arguments(STATE.in(Truth.YES, Truth.NO), compare("$me.state", Operator.IN, List.of("YES", "NO"))),
                arguments(STATE.same(BEFORE), compare("$me.state", Operator.EQUAL, BEFORE.term())),
                arguments(STATE.differs(BEFORE), compare("$me.state", Operator.DIFFERENT, BEFORE.term())),
                arguments(STATE.stated(), new Stated(Path.parse("$me.state"))),
                arguments(STATES.has(Truth.NO), compare("$me.states", Operator.HAS, "NO")),
                arguments(STATES.has(STATE), compare("$me.states", Operator.HAS, STATE.term())),
                arguments(STATES.same(STATES), compare("$me.states", Operator.EQUAL, STATES.path())),
                arguments(ME.same(OTHER), compare("$me", Operator.EQUAL, OTHER.path())),
                arguments(ME.differs(OTHER), compare("$me", Operator.DIFFERENT, OTHER.path())),
                arguments(OTHER.stated(), new Stated(OTHER.path())),
                arguments(ME.inForce(), new InForce(Path.ME, Path.ON)),
                arguments(ME.inForce(FROM), new InForce(Path.ME, FROM.term())));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void a_word_writes_its_test(Condition word, Condition test) {
        assertThat(word).isEqualTo(test);
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                arguments(
                        COUNT.plus(LIMIT).term(), new Term.Arithmetic(Term.Operation.PLUS, COUNT.term(), LIMIT.term())),
                arguments(
                        COUNT.minus(LIMIT).term(),
                        new Term.Arithmetic(Term.Operation.MINUS, COUNT.term(), LIMIT.term())),
                arguments(
                        COUNT.times(LIMIT).term(),
                        new Term.Arithmetic(Term.Operation.TIMES, COUNT.term(), LIMIT.term())),
                arguments(FROM.plusDays(-30).term(), new Term.Shift(FROM.term(), Term.Step.DAYS, Term.literal(-30))),
                arguments(
                        FROM.plusMonths(6, Term.Step.MONTHS_ROUND_UP).term(),
                        new Term.Shift(FROM.term(), Term.Step.MONTHS_ROUND_UP, Term.literal(6))),
                arguments(FROM.endOfYear(LIMIT).term(), new Term.YearEnd(FROM.term(), LIMIT.term())));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_word_writes_its_value(Term word, Term value) {
        assertThat(word).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", ".1", "1e3", "1,000", "+1", "ten", " 1"})
    void what_is_no_plain_decimal_is_refused_and_named(String text) {
        String message = "a number must be a plain decimal such as '1.1', was: '" + text + "'";

        assertThatThrownBy(() -> Quantity.of(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> COUNT.near(LIMIT, text)).hasMessage(message);
    }
}
