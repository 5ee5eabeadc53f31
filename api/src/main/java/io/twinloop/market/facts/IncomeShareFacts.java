// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.market.ShareBasis;
import io.twinloop.schema.StructureBuilder;

/**
 * What a party receives of an income (收益份额), as rules speak of it.
 *
 * @param path the path to it
 */
public record IncomeShareFacts(Path path) implements Entity {

    public IncomeShareFacts {
        requireNonNull(path, "path");
    }

    /** Returns the recipient (收益人). */
    public PartyFacts party() {
        return new PartyFacts(path.to("partyId"));
    }

    /** Returns why it receives it (分配依据). */
    public Choice<ShareBasis> basis() {
        return Choice.at(this, "basis");
    }

    /** Returns the part of the income (分配比例). */
    public Quantity percent() {
        return Quantity.at(this, "percent");
    }

    /** Returns the amount (分配金额). */
    public Quantity amount() {
        return Quantity.at(this, "amount");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("partyId", "parties", m -> m.label("recipient", "收益人"));
        declare.code("basis", ShareBasis.class, m -> m.label("why it receives it", "分配依据"));
        declare.decimal("percent", m -> m.label("part of the income", "分配比例").unit("per cent", "百分比"));
        declare.decimal("amount", m -> m.label("amount", "分配金额"));
    }
}
