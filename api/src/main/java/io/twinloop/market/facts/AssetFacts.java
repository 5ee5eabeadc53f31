// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.market.DataForm;
import io.twinloop.market.DataGrade;
import io.twinloop.market.DataTier;
import io.twinloop.market.SourceType;
import io.twinloop.schema.StructureBuilder;

/**
 * A data asset (数据资产), as rules speak of it.
 *
 * @param path the path to it
 */
public record AssetFacts(Path path) implements Entity {

    public AssetFacts {
        requireNonNull(path, "path");
    }

    /** Returns all assets of the dossier. */
    public static Many<AssetFacts> all() {
        return new Many<>(Path.DOC.to("assets"), "a", AssetFacts::new);
    }

    /** Returns the assets that name an entity as the developer. */
    public static Many<AssetFacts> namingDeveloper(PartyFacts entity) {
        return Many.referring("assets", "developerPartyId", entity, AssetFacts::new);
    }

    /** Returns the assets that name an entity as the manager. */
    public static Many<AssetFacts> namingManager(PartyFacts entity) {
        return Many.referring("assets", "managerPartyId", entity, AssetFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the name (名称). */
    public Phrase name() {
        return Phrase.at(this, "name");
    }

    /** Returns what the data is (内容). */
    public Phrase content() {
        return Phrase.at(this, "content");
    }

    /** Returns the tier of the data (数据层级). */
    public Choice<DataTier> tier() {
        return Choice.at(this, "tier");
    }

    /** Returns form of the product (产品形态). */
    public Choice<DataForm> form() {
        return Choice.at(this, "form");
    }

    /** Returns the source of the data (数据来源类型). */
    public Choice<SourceType> sourceType() {
        return Choice.at(this, "sourceType");
    }

    /** Returns the statement of the source (来源说明). */
    public Phrase sourceStatement() {
        return Phrase.at(this, "sourceStatement");
    }

    /** Returns how it was obtained (数据取得). */
    public AcquisitionFacts acquisition() {
        return new AcquisitionFacts(path.to("acquisition"));
    }

    /** Returns the grade of the data (数据分级). */
    public Choice<DataGrade> classification() {
        return Choice.at(this, "classification");
    }

    /** Returns the personal information (个人信息). */
    public PersonalInformationFacts personalInfo() {
        return new PersonalInformationFacts(path.to("personalInfo"));
    }

    /** Returns the number of records (记录数). */
    public Quantity recordCount() {
        return Quantity.at(this, "recordCount");
    }

    /** Returns the size (数据量). */
    public Quantity sizeBytes() {
        return Quantity.at(this, "sizeBytes");
    }

    /** Returns the period that the data covers (时间范围). */
    public Phrase timeRange() {
        return Phrase.at(this, "timeRange");
    }

    /** Returns how often it is renewed, ISO 8601 (更新频率). */
    public Phrase updateFrequency() {
        return Phrase.at(this, "updateFrequency");
    }

    /** Returns the fields (字段). */
    public Many<AssetFieldFacts> fields() {
        return Many.at(this, "fields", AssetFieldFacts::new);
    }

    /** Returns the de-identification (去标识化). */
    public DeidentificationFacts deidentification() {
        return new DeidentificationFacts(path.to("deidentification"));
    }

    /** Returns the rights in it (数据权利). */
    public Many<AssetRightFacts> rights() {
        return Many.at(this, "rights", AssetRightFacts::new);
    }

    /** Returns the registration (产权登记). */
    public AssetRegistrationFacts registration() {
        return new AssetRegistrationFacts(path.to("registration"));
    }

    /** Returns the lineage (数据血缘). */
    public LineageFacts lineage() {
        return new LineageFacts(path.to("lineage"));
    }

    /** Returns the training of the model (模型训练). */
    public TrainingFacts training() {
        return new TrainingFacts(path.to("training"));
    }

    /** Returns whether its output reproduces its inputs (输出是否再现来源数据). */
    public Flag outputReproducesInputs() {
        return Flag.at(this, "outputReproducesInputs");
    }

    /** Returns whether it contains data of its inputs (是否包含来源数据). */
    public Flag containsInputData() {
        return Flag.at(this, "containsInputData");
    }

    /** Returns the authorisation to operate public data (公共数据授权). */
    public PublicAuthorisationFacts publicAuthorisation() {
        return new PublicAuthorisationFacts(path.to("publicAuthorisation"));
    }

    /** Returns whether it is a product that a public-data operator has delivered (是否已交付的授权运营产品). */
    public Flag deliveredProduct() {
        return Flag.at(this, "deliveredProduct");
    }

    /** Returns who developed it (开发方). */
    public PartyFacts developer() {
        return new PartyFacts(path.to("developerPartyId"));
    }

    /** Returns who manages it for its holder (资产管理方). */
    public PartyFacts manager() {
        return new PartyFacts(path.to("managerPartyId"));
    }

    static void declare(StructureBuilder declare) {
        declare.text("name", m -> m.label("name", "名称"));
        declare.text("content", m -> m.label("what the data is", "内容"));
        declare.code("tier", DataTier.class, m -> m.label("tier of the data", "数据层级"));
        declare.code("form", DataForm.class, m -> m.label("form of the product", "产品形态"));
        declare.code("sourceType", SourceType.class, m -> m.label("source of the data", "数据来源类型"));
        declare.text("sourceStatement", m -> m.label("statement of the source", "来源说明"));
        declare.group("acquisition", AcquisitionFacts::declare, "how it was obtained", "数据取得");
        declare.code(
                "classification",
                DataGrade.class,
                m -> m.label("grade of the data", "数据分级")
                        .ask("Is the data core data, important data or general data?", "数据属于核心数据、重要数据还是一般数据？")
                        .cites("DSL:21"));
        declare.group("personalInfo", PersonalInformationFacts::declare, "personal information", "个人信息");
        declare.count("recordCount", m -> m.label("number of records", "记录数").unit("records", "条"));
        declare.count("sizeBytes", m -> m.label("size", "数据量").unit("bytes", "字节"));
        declare.text("timeRange", m -> m.label("period that the data covers", "时间范围"));
        declare.text("updateFrequency", m -> m.label("how often it is renewed, ISO 8601", "更新频率"));
        declare.list("fields", COMPLETE, AssetFieldFacts::declare, m -> m.label("fields", "字段"));
        declare.group("deidentification", DeidentificationFacts::declare, "de-identification", "去标识化");
        declare.list("rights", COMPLETE, AssetRightFacts::declare, m -> m.label("rights in it", "数据权利"));
        declare.group("registration", AssetRegistrationFacts::declare, "registration", "产权登记");
        declare.group("lineage", LineageFacts::declare, "lineage", "数据血缘");
        declare.group("training", TrainingFacts::declare, "training of the model", "模型训练");
        declare.flag("outputReproducesInputs", m -> m.label("whether its output reproduces its inputs", "输出是否再现来源数据"));
        declare.flag("containsInputData", m -> m.label("whether it contains data of its inputs", "是否包含来源数据"));
        declare.group(
                "publicAuthorisation",
                PublicAuthorisationFacts::declare,
                "authorisation to operate public data",
                "公共数据授权");
        declare.flag(
                "deliveredProduct",
                m -> m.label("whether it is a product that a public-data operator has delivered", "是否已交付的授权运营产品"));
        declare.reference("developerPartyId", "parties", m -> m.label("who developed it", "开发方"));
        declare.reference("managerPartyId", "parties", m -> m.label("who manages it for its holder", "资产管理方"));
        declare.madeFrom("lineage.inputs.assetId");
    }
}
