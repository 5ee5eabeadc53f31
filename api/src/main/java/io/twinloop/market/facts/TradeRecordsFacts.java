// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * What is recorded of a trade (交易记录), as rules speak of it.
 *
 * @param path the path to it
 */
public record TradeRecordsFacts(Path path) implements Entity {

    public TradeRecordsFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether the identities of both sides were verified (是否核验双方身份). */
    public Flag identitiesVerified() {
        return Flag.at(this, "identitiesVerified");
    }

    /** Returns whether the source of the data was explained (是否说明数据来源). */
    public Flag sourceExplained() {
        return Flag.at(this, "sourceExplained");
    }

    /** Returns whether the records are retained (是否留存记录). */
    public Flag retained() {
        return Flag.at(this, "retained");
    }

    /** Returns the years for which they are retained (留存年限). */
    public Quantity retentionYears() {
        return Quantity.at(this, "retentionYears");
    }

    /** Returns the day on which the trade was reported to the supervising exchange (向监管交易所报送日). */
    public Day reportedToSupervisorOn() {
        return Day.at(this, "reportedToSupervisorOn");
    }

    static void declare(StructureBuilder declare) {
        declare.flag(
                "identitiesVerified", m -> m.label("whether the identities of both sides were verified", "是否核验双方身份"));
        declare.flag("sourceExplained", m -> m.label("whether the source of the data was explained", "是否说明数据来源"));
        declare.flag("retained", m -> m.label("whether the records are retained", "是否留存记录"));
        declare.count(
                "retentionYears",
                m -> m.label("years for which they are retained", "留存年限").unit("years", "年"));
        declare.date(
                "reportedToSupervisorOn",
                m -> m.label("day on which the trade was reported to the supervising exchange", "向监管交易所报送日"));
    }
}
