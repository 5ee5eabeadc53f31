// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.market.PersonalInfoCategory;
import io.twinloop.schema.StructureBuilder;

/**
 * The personal information in an asset (个人信息), as rules speak of it.
 *
 * @param path the path to it
 */
public record PersonalInformationFacts(Path path) implements Entity {

    public PersonalInformationFacts {
        requireNonNull(path, "path");
    }

    /** Returns whether it contains personal information (是否包含个人信息). */
    public Flag contained() {
        return Flag.at(this, "contained");
    }

    /** Returns whether it was anonymised (是否已匿名化). */
    public Flag anonymised() {
        return Flag.at(this, "anonymised");
    }

    /** Returns the category of the personal information (个人信息类别). */
    public Choice<PersonalInfoCategory> category() {
        return Choice.at(this, "category");
    }

    /** Returns whether the individuals gave separate consent (是否取得单独同意). */
    public Flag separateConsent() {
        return Flag.at(this, "separateConsent");
    }

    /** Returns whether there are children under 14 among them (是否涉及不满十四周岁未成年人). */
    public Flag minorsUnder14() {
        return Flag.at(this, "minorsUnder14");
    }

    /** Returns whether their guardians consented (是否取得监护人同意). */
    public Flag guardianConsent() {
        return Flag.at(this, "guardianConsent");
    }

    /** Returns the number of individuals (个人数量). */
    public Quantity subjectCount() {
        return Quantity.at(this, "subjectCount");
    }

    /** Returns the number of individuals with sensitive information (敏感个人信息主体数量). */
    public Quantity sensitiveSubjectCount() {
        return Quantity.at(this, "sensitiveSubjectCount");
    }

    static void declare(StructureBuilder declare) {
        declare.flag(
                "contained",
                m -> m.label("whether it contains personal information", "是否包含个人信息")
                        .ask("Does the data contain personal information?", "数据是否包含个人信息？")
                        .cites("PIPL:4(1)"));
        declare.flag(
                "anonymised",
                m -> m.label("whether it was anonymised", "是否已匿名化")
                        .ask(
                                "Was the personal information anonymised, so that nobody can be identified from it and it cannot be restored?",
                                "个人信息是否已经匿名化，即无法识别特定自然人且不能复原？")
                        .cites("PIPL:73(4)"));
        declare.code(
                "category", PersonalInfoCategory.class, m -> m.label("category of the personal information", "个人信息类别"));
        declare.flag("separateConsent", m -> m.label("whether the individuals gave separate consent", "是否取得单独同意"));
        declare.flag("minorsUnder14", m -> m.label("whether there are children under 14 among them", "是否涉及不满十四周岁未成年人"));
        declare.flag("guardianConsent", m -> m.label("whether their guardians consented", "是否取得监护人同意"));
        declare.count(
                "subjectCount", m -> m.label("number of individuals", "个人数量").unit("persons", "人"));
        declare.count(
                "sensitiveSubjectCount",
                m -> m.label("number of individuals with sensitive information", "敏感个人信息主体数量")
                        .unit("persons", "人"));
    }
}
