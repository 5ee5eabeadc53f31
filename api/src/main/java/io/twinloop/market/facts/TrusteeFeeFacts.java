// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.schema.StructureBuilder;

/**
 * The fee of a trustee (受托报酬), as rules speak of it.
 *
 * @param path the path to it
 */
public record TrusteeFeeFacts(Path path) implements Entity {

    public TrusteeFeeFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether a fee was agreed (是否约定报酬). */
    public Flag agreed() {
        return Flag.at(this, "agreed");
    }

    /** Returns the fee as a part of the income (报酬比例). */
    public Quantity percent() {
        return Quantity.at(this, "percent");
    }

    /** Returns the fee charged (已收取报酬). */
    public Quantity charged() {
        return Quantity.at(this, "charged");
    }

    static void declare(StructureBuilder declare) {
        declare.flag("agreed", m -> m.label("whether a fee was agreed", "是否约定报酬"));
        declare.decimal(
                "percent", m -> m.label("fee as a part of the income", "报酬比例").unit("per cent", "百分比"));
        declare.decimal("charged", m -> m.label("fee charged", "已收取报酬"));
    }
}
