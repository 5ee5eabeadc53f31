// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.InForce;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;

/**
 * An entity as a rule speaks of it: its path, and the members that the implementing type names.
 *
 * <p>For each kind of entity there is one small record that implements this, in which each JSON member is named once.
 * A member that holds the id of another entity is given as that entity.
 */
public interface Entity {

    /**
     * Returns the path to this entity, or to the id that stands for it.
     *
     * @return the path
     */
    Path path();

    /**
     * Tests for the same entity, by id.
     *
     * @param other the other entity
     * @return the test; unknown if either id is not stated
     */
    default Condition same(Entity other) {
        return new Comparison(path(), Operator.EQUAL, other.path());
    }

    /**
     * Tests for another entity, by id.
     *
     * @param other the other entity
     * @return the test; unknown if either id is not stated
     */
    default Condition differs(Entity other) {
        return new Comparison(path(), Operator.DIFFERENT, other.path());
    }

    /**
     * Tests whether this entity, or the id that stands for it, is stated.
     *
     * @return yes if stated, else unknown
     */
    default Condition stated() {
        return new Stated(path());
    }

    /**
     * Tests whether the date asked for lies in this entity's term, both ends included; an end that is not stated is open.
     *
     * @return the test
     */
    default Condition inForce() {
        return new InForce(path(), Path.ON);
    }

    /**
     * Tests whether a day lies in this entity's term, both ends included; an end that is not stated is open.
     *
     * @param day the day
     * @return the test
     */
    default Condition inForce(Day day) {
        return new InForce(path(), day.term());
    }
}
