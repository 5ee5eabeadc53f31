// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.market.BillingBasis;
import io.twinloop.market.PricingModel;
import io.twinloop.schema.StructureBuilder;

/**
 * The price of an offer (定价), as rules speak of it.
 *
 * @param path the path to it
 */
public record PricingFacts(Path path) implements Entity {

    public PricingFacts {
        requireNonNull(path, "path");
    }

    /** Returns how the price is reckoned (计价模式). */
    public Choice<PricingModel> model() {
        return Choice.at(this, "model");
    }

    /** Returns the price (价格). */
    public Quantity amount() {
        return Quantity.at(this, "amount");
    }

    /** Returns the currency, ISO 4217 (币种). */
    public Phrase currency() {
        return Phrase.at(this, "currency");
    }

    /** Returns the unit of the price (计价单位). */
    public Phrase unit() {
        return Phrase.at(this, "unit");
    }

    /** Returns the calls that are billed (计费口径). */
    public Choice<BillingBasis> billing() {
        return Choice.at(this, "billing");
    }

    /** Returns the free trial (试用). */
    public Phrase trial() {
        return Phrase.at(this, "trial");
    }

    /** Returns whether the price is guided by government (是否政府指导价). */
    public Flag governmentGuided() {
        return Flag.at(this, "governmentGuided");
    }

    /** Returns the highest permitted price (最高限价). */
    public Quantity capAmount() {
        return Quantity.at(this, "capAmount");
    }

    static void declare(StructureBuilder declare) {
        declare.code("model", PricingModel.class, m -> m.label("how the price is reckoned", "计价模式"));
        declare.decimal("amount", m -> m.label("price", "价格"));
        declare.text("currency", m -> m.label("currency, ISO 4217", "币种"));
        declare.text("unit", m -> m.label("unit of the price", "计价单位"));
        declare.code("billing", BillingBasis.class, m -> m.label("calls that are billed", "计费口径"));
        declare.text("trial", m -> m.label("free trial", "试用"));
        declare.flag("governmentGuided", m -> m.label("whether the price is guided by government", "是否政府指导价"));
        declare.decimal("capAmount", m -> m.label("highest permitted price", "最高限价"));
    }
}
