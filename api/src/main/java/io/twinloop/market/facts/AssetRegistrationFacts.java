// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.market.RegistrationType;
import io.twinloop.schema.StructureBuilder;

/**
 * The registration of the rights in an asset (数据产权登记), as rules speak of it.
 *
 * @param path the path to it
 */
public record AssetRegistrationFacts(Path path) implements Entity {

    public AssetRegistrationFacts {
        requireNonNull(path, "path");
    }

    /** Returns the number of the certificate (登记证书编号). */
    public Phrase certificateNo() {
        return Phrase.at(this, "certificateNo");
    }

    /** Returns the registrar (登记机构). */
    public VenueFacts registrar() {
        return new VenueFacts(path.to("registrarVenueId"));
    }

    /** Returns the kind of registration (登记类型). */
    public Choice<RegistrationType> type() {
        return Choice.at(this, "type");
    }

    /** Returns the day of issue of the certificate (发证日). */
    public Day issuedOn() {
        return Day.at(this, "issuedOn");
    }

    /** Returns the last day of validity of the certificate (登记有效期届满日). */
    public Day validTo() {
        return Day.at(this, "validTo");
    }

    /** Returns the days of public notice (公示天数). */
    public Quantity publicNoticeDays() {
        return Quantity.at(this, "publicNoticeDays");
    }

    /** Returns the number of unresolved disputes on title (未决权属争议数). */
    public Quantity openDisputes() {
        return Quantity.at(this, "openDisputes");
    }

    static void declare(StructureBuilder declare) {
        declare.text("certificateNo", m -> m.label("number of the certificate", "登记证书编号"));
        declare.reference("registrarVenueId", "venues", m -> m.label("registrar", "登记机构"));
        declare.code("type", RegistrationType.class, m -> m.label("kind of registration", "登记类型"));
        declare.date("issuedOn", m -> m.label("day of issue of the certificate", "发证日"));
        declare.date("validTo", m -> m.label("last day of validity of the certificate", "登记有效期届满日"));
        declare.count(
                "publicNoticeDays",
                m -> m.label("days of public notice", "公示天数").unit("days", "日"));
        declare.count("openDisputes", m -> m.label("number of unresolved disputes on title", "未决权属争议数"));
        declare.term("issuedOn", "validTo");
    }
}
