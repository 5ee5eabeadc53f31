// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.ContractKind;
import io.twinloop.market.DataRight;
import io.twinloop.market.Disposal;
import io.twinloop.schema.StructureBuilder;

/**
 * The contract of a trade (合同), as rules speak of it.
 *
 * @param path the path to it
 */
public record ContractFacts(Path path) implements Entity {

    public ContractFacts {
        requireNonNull(path, "path");
    }

    /** Returns the kind of contract (合同种类). */
    public Choice<ContractKind> kind() {
        return Choice.at(this, "kind");
    }

    /** Returns the model form used (合同示范文本). */
    public Phrase template() {
        return Phrase.at(this, "template");
    }

    /** Returns the day of signature (签订日). */
    public Day signedOn() {
        return Day.at(this, "signedOn");
    }

    /** Returns the agreed purpose (约定用途). */
    public Phrase purpose() {
        return Phrase.at(this, "purpose");
    }

    /** Returns the agreed method of processing (约定处理方式). */
    public Phrase method() {
        return Phrase.at(this, "method");
    }

    /** Returns the agreed extent (约定范围). */
    public Phrase scope() {
        return Phrase.at(this, "scope");
    }

    /** Returns the agreed security duties (约定安全保护义务). */
    public Phrase securityDuties() {
        return Phrase.at(this, "securityDuties");
    }

    /** Returns what becomes of the data in the end (终止处置). */
    public Choice<Disposal> disposalOnEnd() {
        return Choice.at(this, "disposalOnEnd");
    }

    /** Returns the rights granted (授予的权利). */
    public Codes<DataRight> rightsGranted() {
        return Codes.at(this, "rightsGranted");
    }

    /** Returns whether derived data may be made (是否允许衍生). */
    public Flag derivativesAllowed() {
        return Flag.at(this, "derivativesAllowed");
    }

    /** Returns whether re-identification is prohibited (是否禁止重标识). */
    public Flag reidentificationProhibited() {
        return Flag.at(this, "reidentificationProhibited");
    }

    /** Returns the instalments (分期付款). */
    public Many<InstalmentFacts> instalments() {
        return Many.at(this, "instalments", InstalmentFacts::new);
    }

    /** Returns the first day of the contract (合同起始日). */
    public Day from() {
        return Day.at(this, "from");
    }

    /** Returns the last day of the contract (合同届满日). */
    public Day to() {
        return Day.at(this, "to");
    }

    static void declare(StructureBuilder declare) {
        declare.code("kind", ContractKind.class, m -> m.label("kind of contract", "合同种类"));
        declare.text("template", m -> m.label("model form used", "合同示范文本"));
        declare.date("signedOn", m -> m.label("day of signature", "签订日"));
        declare.text("purpose", m -> m.label("agreed purpose", "约定用途"));
        declare.text("method", m -> m.label("agreed method of processing", "约定处理方式"));
        declare.text("scope", m -> m.label("agreed extent", "约定范围"));
        declare.text("securityDuties", m -> m.label("agreed security duties", "约定安全保护义务"));
        declare.code("disposalOnEnd", Disposal.class, m -> m.label("what becomes of the data in the end", "终止处置"));
        declare.codes("rightsGranted", DataRight.class, m -> m.label("rights granted", "授予的权利"));
        declare.flag("derivativesAllowed", m -> m.label("whether derived data may be made", "是否允许衍生"));
        declare.flag("reidentificationProhibited", m -> m.label("whether re-identification is prohibited", "是否禁止重标识"));
        declare.list("instalments", COMPLETE, InstalmentFacts::declare, m -> m.label("instalments", "分期付款"));
        declare.date("from", m -> m.label("first day of the contract", "合同起始日"));
        declare.date("to", m -> m.label("last day of the contract", "合同届满日"));
    }
}
