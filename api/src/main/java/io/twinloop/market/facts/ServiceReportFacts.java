// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Phrases;
import io.twinloop.market.Conclusion;
import io.twinloop.market.ReportKind;
import io.twinloop.schema.StructureBuilder;

/**
 * The report of a third party on an asset (第三方报告), as rules speak of it.
 *
 * @param path the path to it
 */
public record ServiceReportFacts(Path path) implements Entity {

    public ServiceReportFacts {
        requireNonNull(path, "path");
    }

    /** Returns all service reports of the dossier. */
    public static Many<ServiceReportFacts> all() {
        return new Many<>(Path.DOC.to("serviceReports"), "s", ServiceReportFacts::new);
    }

    /** Returns the service reports that name an entity as the asset. */
    public static Many<ServiceReportFacts> namingAsset(AssetFacts entity) {
        return Many.referring("serviceReports", "assetId", entity, ServiceReportFacts::new);
    }

    /** Returns the service reports that name an entity as the provider. */
    public static Many<ServiceReportFacts> namingProvider(PartyFacts entity) {
        return Many.referring("serviceReports", "providerPartyId", entity, ServiceReportFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the kind of report (报告种类). */
    public Choice<ReportKind> kind() {
        return Choice.at(this, "kind");
    }

    /** Returns the asset (资产). */
    public AssetFacts asset() {
        return new AssetFacts(path.to("assetId"));
    }

    /** Returns who gave the report (出具机构). */
    public PartyFacts provider() {
        return new PartyFacts(path.to("providerPartyId"));
    }

    /** Returns the day of the report (出具日). */
    public Day issuedOn() {
        return Day.at(this, "issuedOn");
    }

    /** Returns the last day of validity of the report (报告有效期届满日). */
    public Day validTo() {
        return Day.at(this, "validTo");
    }

    /** Returns the conclusion (报告结论). */
    public Choice<Conclusion> conclusion() {
        return Choice.at(this, "conclusion");
    }

    /** Returns who signed it (签署人). */
    public Phrases signatories() {
        return Phrases.at(this, "signatories");
    }

    static void declare(StructureBuilder declare) {
        declare.code("kind", ReportKind.class, m -> m.label("kind of report", "报告种类"));
        declare.reference("assetId", "assets", m -> m.label("asset", "资产"));
        declare.reference("providerPartyId", "parties", m -> m.label("who gave the report", "出具机构"));
        declare.date("issuedOn", m -> m.label("day of the report", "出具日"));
        declare.date("validTo", m -> m.label("last day of validity of the report", "报告有效期届满日"));
        declare.code("conclusion", Conclusion.class, m -> m.label("conclusion", "报告结论"));
        declare.texts("signatories", m -> m.label("who signed it", "签署人"));
        declare.term("issuedOn", "validTo");
    }
}
