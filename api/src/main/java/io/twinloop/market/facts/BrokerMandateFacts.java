// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.schema.StructureBuilder;

/**
 * The mandate of a broker (经纪委托), as rules speak of it.
 *
 * @param path the path to it
 */
public record BrokerMandateFacts(Path path) implements Entity {

    public BrokerMandateFacts {
        requireNonNull(path, "path");
    }

    /** Returns the day of signature (签订日). */
    public Day signedOn() {
        return Day.at(this, "signedOn");
    }

    /** Returns the model form used (合同示范文本). */
    public Phrase template() {
        return Phrase.at(this, "template");
    }

    /** Returns whether the broker has full discretion (是否全权委托). */
    public Flag discretionary() {
        return Flag.at(this, "discretionary");
    }

    /** Returns whether the broker promises a return (是否承诺收益). */
    public Flag guaranteesReturn() {
        return Flag.at(this, "guaranteesReturn");
    }

    /** Returns whether acting for both sides was disclosed (是否披露双方代理). */
    public Flag dualAgencyDisclosed() {
        return Flag.at(this, "dualAgencyDisclosed");
    }

    static void declare(StructureBuilder declare) {
        declare.date("signedOn", m -> m.label("day of signature", "签订日"));
        declare.text("template", m -> m.label("model form used", "合同示范文本"));
        declare.flag("discretionary", m -> m.label("whether the broker has full discretion", "是否全权委托"));
        declare.flag("guaranteesReturn", m -> m.label("whether the broker promises a return", "是否承诺收益"));
        declare.flag("dualAgencyDisclosed", m -> m.label("whether acting for both sides was disclosed", "是否披露双方代理"));
    }
}
