// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.market.TradeSide;
import io.twinloop.schema.StructureBuilder;

/**
 * A broker who takes part in a trade (参与经纪人), as rules speak of it.
 *
 * @param path the path to it
 */
public record TradeBrokerFacts(Path path) implements Entity {

    public TradeBrokerFacts {
        requireNonNull(path, "path");
    }

    /** Returns the licence of the broker (经纪业务牌照). */
    public BrokerLicenceFacts licence() {
        return new BrokerLicenceFacts(path.to("licenceId"));
    }

    /** Returns the side for which it acts (代理方). */
    public Choice<TradeSide> side() {
        return Choice.at(this, "side");
    }

    /** Returns the mandate (经纪委托). */
    public BrokerMandateFacts mandate() {
        return new BrokerMandateFacts(path.to("mandate"));
    }

    /** Returns the fee (经纪费用). */
    public BrokerFeeFacts fee() {
        return new BrokerFeeFacts(path.to("fee"));
    }

    /** Returns whether the broker uses the data itself (是否自用数据). */
    public Flag ownUseOfData() {
        return Flag.at(this, "ownUseOfData");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("licenceId", "brokerLicences", m -> m.label("licence of the broker", "经纪业务牌照"));
        declare.code("side", TradeSide.class, m -> m.label("side for which it acts", "代理方"));
        declare.group("mandate", BrokerMandateFacts::declare, "mandate", "经纪委托");
        declare.group("fee", BrokerFeeFacts::declare, "fee", "经纪费用");
        declare.flag("ownUseOfData", m -> m.label("whether the broker uses the data itself", "是否自用数据"));
    }
}
