// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.schema.StructureBuilder;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.List;

/**
 * The facts of a transfer: each declared once, with its path, what it means, how one asks for it, the provision that
 * defines it, and what is presumed of it when it is not stated.
 *
 * <p>Never presumed, whatever practice would like: the status as critical information infrastructure or as important data,
 * whether there is personal information and whether it is anonymised, the counters, and the ground of exemption.
 */
public final class TransferFacts {

    // Only the initialisation of the constants below uses it, in the order in which they stand.
    private static final StructureBuilder MEMBERS = new StructureBuilder();

    // A provision is cited from the day on which its instrument is in force.
    private static final EffectivePeriod HGR = EffectivePeriod.from("2019-07-01");
    private static final EffectivePeriod DSL = EffectivePeriod.from("2021-09-01");
    private static final EffectivePeriod CII = EffectivePeriod.from("2021-09-01");
    private static final EffectivePeriod PIPL = EffectivePeriod.from("2021-11-01");
    private static final EffectivePeriod SAM = EffectivePeriod.from("2022-09-01");
    private static final EffectivePeriod SAM_BEFORE_CBDF = SAM.until("2024-03-22");
    private static final EffectivePeriod SCM = EffectivePeriod.from("2023-06-01");
    private static final EffectivePeriod SCM_BEFORE_CBDF = SCM.until("2024-03-22");
    private static final EffectivePeriod GBA_HONG_KONG = EffectivePeriod.from("2023-12-13");
    private static final EffectivePeriod CBDF = EffectivePeriod.from("2024-03-22");
    private static final EffectivePeriod FORMER_SECRETS =
            EffectivePeriod.from("2010-10-01").until("2024-05-01");
    private static final EffectivePeriod SECRETS = EffectivePeriod.from("2024-05-01");
    private static final EffectivePeriod GBA_MACAO = EffectivePeriod.from("2024-09-10");
    private static final EffectivePeriod NDSMR = EffectivePeriod.from("2025-01-01");

    private static final Transferred ME = new Transferred(Path.ME);

    static {
        MEMBERS.text("id", m -> m.label("Reference", "编号"));
        MEMBERS.text("description", m -> m.label("Description", "说明"));
        MEMBERS.code(
                "kind",
                TransferKind.class,
                m -> m.label("How the data goes abroad", "出境方式").cites("FILING-GUIDE-V2:1", CBDF));
        MEMBERS.date(
                "startedOn",
                m -> m.label("the day on which the activity began", "出境活动开始之日")
                        .ask("On which day did the activity begin?", "出境活动自何日开始？")
                        .cites("SAM-2022:20", SAM)
                        .cites("SCM-2023:13", SCM)
                        .presume(
                                Path.ON,
                                "An activity that began earlier would be named as such: it may have had time to be put right.",
                                "此前已经开展的活动会另行说明，以适用整改期。"));
        MEMBERS.group("exporter", "Exporter", "数据处理者");
        MEMBERS.group("recipient", "Recipient", "境外接收方");
        MEMBERS.group("personalInfo", "Personal information", "个人信息");
        MEMBERS.group("importantData", "Important data", "重要数据");
        MEMBERS.group("coreData", "Core data", "国家核心数据");
        MEMBERS.group("stateSecret", "State secrets", "国家秘密");
        MEMBERS.group("exportControl", "Export control", "出口管制");
        MEMBERS.group("humanGenetic", "Human genetic resources", "人类遗传资源");
        MEMBERS.group("foreignRequest", "Foreign request", "外国司法或者执法机构请求");
        MEMBERS.group("ground", "Ground of exemption", "豁免情形");
        MEMBERS.group("zone", "Pilot-zone list", "自由贸易试验区负面清单");
        MEMBERS.group("gba", "Greater Bay Area contract", "粤港澳大湾区标准合同");
        MEMBERS.group("volume", "Volume", "数量");
        MEMBERS.group("days", "Days", "期限起算之日");
        MEMBERS.group("papers", "Papers", "材料");
        MEMBERS.text("exporter.name", m -> m.label("the exporter's name", "数据处理者名称"));
        MEMBERS.text("recipient.name", m -> m.label("the recipient's name", "境外接收方名称"));
        MEMBERS.text("recipient.territory", m -> m.label("the recipient's country or region", "境外接收方所在国家或者地区"));
        MEMBERS.text("zone.name", m -> m.label("the zone and the edition of its list", "自贸试验区及清单版本"));
        MEMBERS.code(
                "zone.edition",
                ZoneEdition.class,
                m -> m.label("the published list", "已发布的清单版本")
                        .ask("Which published list is it, if one of these?", "援引的是哪一份已发布的清单（如属所列）？")
                        .cites("CBDF-2024:6(1)", CBDF));
    }

    /** The day on which the activity began (出境活动开始之日). */
    public static final Day STARTED_ON = Day.at(ME, "startedOn");

    /** The published list (已发布的清单版本). */
    public static final Choice<ZoneEdition> ZONE_EDITION = Choice.at(ME, "zone.edition");

    /** The exporter operates critical information infrastructure (数据处理者是关键信息基础设施运营者). */
    public static final Flag EXPORTER_IS_CIIO = Flag.at(
            ME,
            MEMBERS.flag(
                    "exporter.ciio",
                    m -> m.label("the exporter operates critical information infrastructure", "数据处理者是关键信息基础设施运营者")
                            .ask(
                                    "Has the protection department told the exporter that it operates critical information infrastructure?",
                                    "保护工作部门是否已通知该数据处理者属于关键信息基础设施运营者？")
                            .cites("CII-2021:10", CII)));

    /** The exporter is a state organ (数据处理者是国家机关). */
    public static final Flag EXPORTER_IS_STATE_ORGAN = Flag.at(
            ME,
            MEMBERS.flag(
                    "exporter.stateOrgan",
                    m -> m.label("the exporter is a state organ", "数据处理者是国家机关")
                            .ask(
                                    "Is the exporter a state organ, or an organisation that manages public affairs by authority of law?",
                                    "数据处理者是否为国家机关，或者法律、法规授权的具有管理公共事务职能的组织？")
                            .cites("PIPL:36", PIPL)
                            .cites("PIPL:37", PIPL)
                            .presume(
                                    false,
                                    "Few exporters are state organs, and one that is knows it.",
                                    "国家机关作为数据处理者出境属少数情形，且其自知身份。")));

    /** A natural person acts for private or household affairs (自然人因个人或者家庭事务处理个人信息). */
    public static final Flag HOUSEHOLD_ACT = Flag.at(
            ME,
            MEMBERS.flag(
                    "exporter.householdAct",
                    m -> m.label("a natural person acts for private or household affairs", "自然人因个人或者家庭事务处理个人信息")
                            .ask(
                                    "Does a natural person provide the data for private or household affairs?",
                                    "是否为自然人因个人或者家庭事务提供数据？")
                            .cites("PIPL:72(1)", PIPL)
                            .cites("NDSMR-2024:63(2)", NDSMR)
                            .presume(
                                    false,
                                    "A platform is asked about acts of business; a household act would be named as such.",
                                    "平台处理的通常为经营行为；属家庭事务的会另行说明。")));

    /** The exporter's roles with duties of their own (数据处理者的特殊身份). */
    public static final Codes<ExporterRole> EXPORTER_ROLES = Codes.at(
            ME,
            MEMBERS.codes(
                    "exporter.roles",
                    ExporterRole.class,
                    m -> m.label("the exporter's special roles", "数据处理者的特殊身份")
                            .ask(
                                    "Is the exporter a credit reporting agency, a provider of internet maps or of a large network platform, or a handler abroad?",
                                    "数据处理者是否为征信机构、互联网地图服务单位、大型网络平台服务提供者或者境外个人信息处理者？")
                            .cites("PIPL:3(2)", PIPL)
                            .cites("NDSMR-2024:62(8)", NDSMR)
                            .cites("CREDIT-2013:24", EffectivePeriod.from("2013-03-15"))
                            .cites("MAP-2015:34", EffectivePeriod.from("2016-01-01"))
                            .presume(
                                    List.of(),
                                    "Few exporters are any of these, and one that is knows it.",
                                    "属该等主体者为少数，且其自知身份。")));

    /** The recipient's place on the list under PIPL 42 (境外接收方是否列入限制或者禁止提供清单). */
    public static final Choice<RecipientListing> RECIPIENT_LISTING = Choice.at(
            ME,
            MEMBERS.code(
                    "recipient.listing",
                    RecipientListing.class,
                    m -> m.label("the recipient's place on the list under PIPL 42", "境外接收方是否列入限制或者禁止提供清单")
                            .ask(
                                    "Is the recipient on the cyberspace administration's list of restricted or prohibited recipients?",
                                    "境外接收方是否被国家网信部门列入限制或者禁止个人信息提供清单？")
                            .cites("PIPL:42", PIPL)
                            .presume(
                                    RecipientListing.NOT_LISTED,
                                    "The list is public, and few are on it.",
                                    "清单公开，列入者为少数。")));

    /** The data contains personal information (数据包含个人信息). */
    public static final Flag PI_CONTAINED = Flag.at(
            ME,
            MEMBERS.flag(
                    "personalInfo.contained",
                    m -> m.label("the data contains personal information", "数据包含个人信息")
                            .ask(
                                    "Does the data contain information relating to identified or identifiable natural persons? De-identified data still does.",
                                    "数据是否包含与已识别或者可识别的自然人有关的信息？去标识化的信息仍属个人信息。")
                            .cites("PIPL:4", PIPL)
                            .cites("PIPL:73(1)(3)", PIPL)
                            .actionable(
                                    "Leave the personal information out, if the purpose can do without it.",
                                    "在目的允许时，不提供个人信息。")));

    /** The information is anonymised (信息已匿名化). */
    public static final Flag PI_ANONYMISED = Flag.at(
            ME,
            MEMBERS.flag(
                    "personalInfo.anonymised",
                    m -> m.label("the information is anonymised", "信息已匿名化")
                            .ask(
                                    "Has the information been processed so that no specific person can be identified, and cannot be restored?",
                                    "信息是否经处理后无法识别特定自然人且不能复原？")
                            .cites("PIPL:4", PIPL)
                            .cites("PIPL:73(1)(4)", PIPL)
                            .actionable("Anonymise the data so that it cannot be restored.", "对数据作不能复原的匿名化处理。")));

    /** This transfer contains sensitive personal information (本次出境包含敏感个人信息). */
    public static final Flag PI_SENSITIVE = Flag.at(
            ME,
            MEMBERS.flag(
                    "personalInfo.sensitive",
                    m -> m.label("this transfer contains sensitive personal information", "本次出境包含敏感个人信息")
                            .ask(
                                    "Does this transfer contain sensitive personal information: biometrics, religion, specific identity, health, finance, whereabouts, or any information on a child under 14?",
                                    "本次出境是否包含敏感个人信息：生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹，或者不满十四周岁未成年人的个人信息？")
                            .cites("PIPL:28(1)", PIPL)
                            .actionable(
                                    "Leave the sensitive information out, if the purpose can do without it.",
                                    "在目的允许时，不提供敏感个人信息。")));

    /** It contains information on children under 14 (包含不满十四周岁未成年人的个人信息). */
    public static final Flag PI_MINORS_UNDER_14 = Flag.at(
            ME,
            MEMBERS.flag(
                    "personalInfo.minorsUnder14",
                    m -> m.label("it contains information on children under 14", "包含不满十四周岁未成年人的个人信息")
                            .ask(
                                    "Does this transfer contain information on children under 14?",
                                    "本次出境是否包含不满十四周岁未成年人的个人信息？")
                            .cites("PIPL:28(1)", PIPL)
                            .cites("PIPL:31", PIPL)));

    /** The legal basis of the handling (处理的合法性基础). */
    public static final Choice<LegalBasis> LEGAL_BASIS = Choice.at(
            ME,
            MEMBERS.code(
                    "personalInfo.legalBasis",
                    LegalBasis.class,
                    m -> m.label("the legal basis of the handling", "处理的合法性基础")
                            .ask("On which item of PIPL 13(1) does the handling rest?", "处理该个人信息依据个人信息保护法第十三条第一款哪一项？")
                            .cites("PIPL:13(1)", PIPL)));

    /** The status as important data (重要数据状态). */
    public static final Choice<ImportantDataStatus> IMPORTANT_DATA_STATUS = Choice.at(
            ME,
            MEMBERS.code(
                    "importantData.status",
                    ImportantDataStatus.class,
                    m -> m.label("the status as important data", "重要数据状态")
                            .ask(
                                    "Has a department or region told the exporter that the data is important data, or was it published as such?",
                                    "相关部门、地区是否已告知该数据属于重要数据，或者已公开发布为重要数据？")
                            .cites("DSL:21(3)", DSL)
                            .cites("SAM-2022:19", SAM)
                            .cites("CBDF-2024:2", CBDF)
                            .cites("NDSMR-2024:37", NDSMR)));

    /** It was learnt while the export was under way (在出境活动持续期间获知). */
    public static final Flag LEARNT_DURING_EXPORT = Flag.at(
            ME,
            MEMBERS.flag(
                    "importantData.learntDuringExport",
                    m -> m.label("it was learnt while the export was under way", "在出境活动持续期间获知")
                            .ask(
                                    "Was the exporter told, or the data published, while the export was already under way?",
                                    "是否在出境活动持续期间被告知或者公开发布为重要数据？")
                            .cites("QA-2025-05:answer", EffectivePeriod.from("2025-05-30"))));

    /** The data contains core data of the state (数据包含国家核心数据). */
    public static final Flag CORE_DATA = Flag.at(
            ME,
            MEMBERS.flag(
                    "coreData.contained",
                    m -> m.label("the data contains core data of the state", "数据包含国家核心数据")
                            .ask(
                                    "Does the data bear on national security, the lifelines of the economy, major livelihood or major public interests, as core data of the state?",
                                    "数据是否属于关系国家安全、国民经济命脉、重要民生、重大公共利益的国家核心数据？")
                            .cites("DSL:21(2)", DSL)
                            .presume(false, "Core data is held by few, who are told so.", "国家核心数据仅由少数主体持有，并经明确告知。")));

    /** The data contains state secrets (数据包含国家秘密). */
    public static final Flag STATE_SECRET = Flag.at(
            ME,
            MEMBERS.flag(
                    "stateSecret.contained",
                    m -> m.label("the data contains state secrets", "数据包含国家秘密")
                            .ask("Does the data contain state secrets?", "数据是否包含国家秘密？")
                            .cites("DSL:53(1)", DSL)
                            .cites("SECRETS-2010:25", FORMER_SECRETS)
                            .cites("SECRETS-2024:28", SECRETS)
                            .presume(
                                    false,
                                    "Secrets are marked; a platform may take unmarked data as free of them.",
                                    "国家秘密须标明密级；未标明的可推定不涉密。")));

    /** The provision was approved under the secrecy law (已依保密法批准提供). */
    public static final Flag STATE_SECRET_APPROVED = Flag.at(
            ME,
            MEMBERS.flag(
                    "stateSecret.approved",
                    m -> m.label("the provision was approved under the secrecy law", "已依保密法批准提供")
                            .ask("Was the provision abroad approved under the secrecy law?", "向境外提供是否已依照保守国家秘密法经过批准？")
                            .cites("SECRETS-2010:25", FORMER_SECRETS)
                            .cites("SECRETS-2024:28", SECRETS)
                            .cites("SECRETS-2024:37", SECRETS)));

    /** The data is a controlled item (数据属于管制物项). */
    public static final Flag EXPORT_CONTROLLED = Flag.at(
            ME,
            MEMBERS.flag(
                    "exportControl.controlled",
                    m -> m.label("the data is a controlled item", "数据属于管制物项")
                            .ask("Is the data a controlled item under export-control law?", "数据是否属于出口管制的管制物项？")
                            .cites("DSL:25", DSL)
                            .presume(
                                    false,
                                    "Controlled items are listed, and rare among data.",
                                    "管制物项列有清单，数据属管制物项的情形少见。")));

    /** An export licence is held (已取得出口许可). */
    public static final Flag EXPORT_LICENSED = Flag.at(
            ME,
            MEMBERS.flag(
                    "exportControl.licensed",
                    m -> m.label("an export licence is held", "已取得出口许可")
                            .ask("Is an export licence held for it?", "是否已取得出口许可？")
                            .cites("DSL:25", DSL)));

    /** The data contains human genetic resources information (数据包含人类遗传资源信息). */
    public static final Flag HUMAN_GENETIC = Flag.at(
            ME,
            MEMBERS.flag(
                    "humanGenetic.contained",
                    m -> m.label("the data contains human genetic resources information", "数据包含人类遗传资源信息")
                            .ask(
                                    "Does the data contain information on China's human genetic resources?",
                                    "数据是否包含我国人类遗传资源信息？")
                            .cites("HGR-2019:2", HGR)
                            .presume(
                                    false,
                                    "Such information comes from a known and regulated origin.",
                                    "此类信息来源特定且受监管。")));

    /** The exporter is foreign or foreign-controlled (提供方为境外组织、个人及其设立或者实际控制的机构). */
    public static final Flag HGR_FOREIGN_CONTROLLED = Flag.at(
            ME,
            MEMBERS.flag(
                    "humanGenetic.foreignControlled",
                    m -> m.label("the exporter is foreign or foreign-controlled", "提供方为境外组织、个人及其设立或者实际控制的机构")
                            .ask(
                                    "Is the exporter a foreign organisation or person, or a body set up or actually controlled by one?",
                                    "提供方是否为外国组织、个人，或者其设立或者实际控制的机构？")
                            .cites("HGR-2019:7", HGR)));

    /** The recipient is foreign or foreign-controlled (接收方为外国组织、个人及其设立或者实际控制的机构). */
    public static final Flag HGR_TO_FOREIGNERS = Flag.at(
            ME,
            MEMBERS.flag(
                    "humanGenetic.toForeigners",
                    m -> m.label("the recipient is foreign or foreign-controlled", "接收方为外国组织、个人及其设立或者实际控制的机构")
                            .ask(
                                    "Is the recipient a foreign organisation or person, or a body set up or actually controlled by one?",
                                    "接收方是否为外国组织、个人，或者其设立或者实际控制的机构？")
                            .cites("HGR-2019:28", HGR)));

    /** It may affect public health, national security or the public interest (可能影响我国公众健康、国家安全和社会公共利益). */
    public static final Flag HGR_MAY_AFFECT = Flag.at(
            ME,
            MEMBERS.flag(
                    "humanGenetic.mayAffectPublicInterest",
                    m -> m.label(
                                    "it may affect public health, national security or the public interest",
                                    "可能影响我国公众健康、国家安全和社会公共利益")
                            .ask(
                                    "May the provision affect public health, national security or the public interest of China?",
                                    "提供该信息是否可能影响我国公众健康、国家安全和社会公共利益？")
                            .cites("HGR-2019:28(1)", HGR)));

    /** The security review was passed (已通过安全审查). */
    public static final Flag HGR_REVIEWED = Flag.at(
            ME,
            MEMBERS.flag(
                    "humanGenetic.reviewPassed",
                    m -> m.label("the security review was passed", "已通过安全审查")
                            .ask(
                                    "Has the provision passed the security review of the competent department?",
                                    "是否已通过主管部门组织的安全审查？")
                            .cites("HGR-2019:28(1)", HGR)
                            .actionable("Pass the security review before providing anything.", "在提供前通过安全审查。")));

    /** The data is provided upon a request of a foreign judicial or law-enforcement body (系应外国司法或者执法机构请求提供). */
    public static final Flag FOREIGN_REQUEST = Flag.at(
            ME,
            MEMBERS.flag(
                    "foreignRequest.received",
                    m -> m.label(
                                    "the data is provided upon a request of a foreign judicial or law-enforcement body",
                                    "系应外国司法或者执法机构请求提供")
                            .ask(
                                    "Is the data provided upon a request of a foreign judicial or law-enforcement body?",
                                    "是否系应外国司法或者执法机构的请求提供数据？")
                            .cites("PIPL:41", PIPL)
                            .cites("DSL:36", DSL)
                            .presume(
                                    false,
                                    "Such a request comes in writing, and the exporter knows of it.",
                                    "此类请求以书面提出，数据处理者自知。")));

    /** The requested data is stored in China (所请求的数据存储于境内). */
    public static final Flag REQUESTED_DATA_IN_CHINA = Flag.at(
            ME,
            MEMBERS.flag(
                    "foreignRequest.storedInChina",
                    m -> m.label("the requested data is stored in China", "所请求的数据存储于境内")
                            .ask("Is the requested data stored within the territory of China?", "所请求的数据是否存储于中华人民共和国境内？")
                            .cites("PIPL:41", PIPL)
                            .cites("DSL:36", DSL)));

    /** The competent Chinese authority approved the provision (经中华人民共和国主管机关批准). */
    public static final Flag FOREIGN_REQUEST_APPROVED = Flag.at(
            ME,
            MEMBERS.flag(
                    "foreignRequest.approved",
                    m -> m.label("the competent Chinese authority approved the provision", "经中华人民共和国主管机关批准")
                            .ask(
                                    "Has the competent authority of the People's Republic of China approved the provision?",
                                    "是否已经中华人民共和国主管机关批准？")
                            .cites("PIPL:41", PIPL)
                            .cites("DSL:36", DSL)
                            .actionable(
                                    "Obtain the approval of the competent authority before providing anything.",
                                    "在提供前取得主管机关批准。")));

    /** The ground of exemption claimed (主张的豁免情形). */
    public static final Choice<Ground> GROUND = Choice.at(
            ME,
            MEMBERS.code(
                    "ground.claimed",
                    Ground.class,
                    m -> m.label("the ground of exemption claimed", "主张的豁免情形")
                            .ask("Which ground of exemption is claimed, if any?", "主张哪一种豁免情形（如有）？")
                            .cites("CBDF-2024:4", CBDF)
                            .cites("CBDF-2024:5(1)", CBDF)
                            .cites("NDSMR-2024:35(1)", NDSMR)));

    /** The provision is truly necessary for the ground (确需向境外提供). */
    public static final Flag GROUND_NECESSARY = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.necessary",
                    m -> m.label("the provision is truly necessary for the ground", "确需向境外提供")
                            .ask(
                                    "Is the provision truly necessary for it: directly related, with the least impact, in the smallest scope, stored for the shortest time?",
                                    "是否确需向境外提供：直接相关、影响最小、范围最小、保存期限最短？")
                            .cites("CBDF-2024:5(1)", CBDF)
                            .cites("QA-2025-04:Q4", EffectivePeriod.from("2025-04-09"))));

    /** The individual is a party to the contract (个人为合同一方当事人). */
    public static final Flag INDIVIDUAL_IS_PARTY = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.individualIsParty",
                    m -> m.label("the individual is a party to the contract", "个人为合同一方当事人")
                            .ask(
                                    "Is the individual a party to the contract that is concluded or performed?",
                                    "个人是否为所订立、履行合同的一方当事人？")
                            .cites("CBDF-2024:5(1)(1)", CBDF)));

    /** The information is on employees only (仅涉及员工个人信息). */
    public static final Flag EMPLOYEES_ONLY = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.employeesOnly",
                    m -> m.label("the information is on employees only", "仅涉及员工个人信息")
                            .ask(
                                    "Is the information on employees only, not on applicants or family members?",
                                    "是否仅涉及员工个人信息，不含求职者或者家属？")
                            .cites("CBDF-2024:5(1)(2)", CBDF)));

    /** Labour rules were lawfully made (有依法制定的劳动规章制度). */
    public static final Flag LABOUR_RULES = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.labourRules",
                    m -> m.label("labour rules were lawfully made", "有依法制定的劳动规章制度")
                            .ask("Are there lawfully made labour rules for it?", "是否有依法制定的劳动规章制度？")
                            .cites("CBDF-2024:5(1)(2)", CBDF)
                            .actionable("Make labour rules by the procedure of the law.", "依法定程序制定劳动规章制度。")));

    /** A collective contract was lawfully signed (有依法签订的集体合同). */
    public static final Flag COLLECTIVE_CONTRACT = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.collectiveContract",
                    m -> m.label("a collective contract was lawfully signed", "有依法签订的集体合同")
                            .ask("Is there a lawfully signed collective contract for it?", "是否有依法签订的集体合同？")
                            .cites("CBDF-2024:5(1)(2)", CBDF)
                            .actionable("Sign a collective contract with the employees.", "与职工一方依法签订集体合同。")));

    /** It protects life, health and property in an emergency (紧急情况下为保护自然人的生命健康和财产安全). */
    public static final Flag PROTECTS_LIFE_HEALTH_PROPERTY = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.protectsLifeHealthProperty",
                    m -> m.label("it protects life, health and property in an emergency", "紧急情况下为保护自然人的生命健康和财产安全")
                            .ask(
                                    "Does it protect the life, health and property of natural persons in an emergency?",
                                    "是否为紧急情况下保护自然人的生命健康和财产安全？")
                            .cites("CBDF-2024:5(1)(3)", CBDF)));

    /** Whose law lays the statutory duty (法定职责或者义务的法律来源). */
    public static final Choice<DutySource> DUTY_SOURCE = Choice.at(
            ME,
            MEMBERS.code(
                    "ground.dutySource",
                    DutySource.class,
                    m -> m.label("whose law lays the statutory duty", "法定职责或者义务的法律来源")
                            .ask(
                                    "Is the statutory duty laid down by Chinese law or by the law of another state?",
                                    "该法定职责或者法定义务由中国法还是外国法规定？")
                            .cites("NDSMR-2024:35(1)(6)", NDSMR)));

    /** The information was collected and generated abroad (个人信息在境外收集和产生). */
    public static final Flag COLLECTED_ABROAD = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.collectedAbroad",
                    m -> m.label("the information was collected and generated abroad", "个人信息在境外收集和产生")
                            .ask(
                                    "Did the exporter collect and generate the information abroad, and send it into China to be processed?",
                                    "个人信息是否由数据处理者在境外收集和产生并传输至境内处理？")
                            .cites("CBDF-2024:4", CBDF)));

    /** Domestic personal information or important data was introduced (处理过程中引入了境内个人信息或者重要数据). */
    public static final Flag DOMESTIC_DATA_INTRODUCED = Flag.at(
            ME,
            MEMBERS.flag(
                    "ground.domesticDataIntroduced",
                    m -> m.label(
                                    "domestic personal information or important data was introduced",
                                    "处理过程中引入了境内个人信息或者重要数据")
                            .ask(
                                    "Was domestic personal information or important data introduced in the processing?",
                                    "处理过程中是否引入境内个人信息或者重要数据？")
                            .cites("CBDF-2024:4", CBDF)
                            .actionable("Process the foreign data apart from domestic data.", "将境外数据与境内数据分开处理。")));

    /** The exporter is in the scope of a zone's list (数据处理者属于清单适用范围). */
    public static final Flag ZONE_IN_SCOPE = Flag.at(
            ME,
            MEMBERS.flag(
                    "zone.inScope",
                    m -> m.label("the exporter is in the scope of a zone's list", "数据处理者属于清单适用范围")
                            .ask(
                                    "Is the exporter within the scope of a pilot zone's list: registered and exporting there, with its procedure done?",
                                    "数据处理者是否属于自由贸易试验区清单的适用范围（在区内登记并出境且已完成相应程序）？")
                            .cites("CBDF-2024:6(1)", CBDF)
                            .presume(false, "A list applies only to one who relies on it.", "清单仅适用于援引清单的数据处理者。")));

    /** The list is in force (清单已生效). */
    public static final Flag ZONE_LIST_IN_FORCE = Flag.at(
            ME,
            MEMBERS.flag(
                    "zone.listInForce",
                    m -> m.label("the list is in force", "清单已生效")
                            .ask("Is the list approved, recorded and in force?", "清单是否已经批准、备案并生效？")
                            .cites("CBDF-2024:6(1)", CBDF)));

    /** The list covers the sector and scenario (清单覆盖该行业和场景). */
    public static final Flag ZONE_SECTOR_COVERED = Flag.at(
            ME,
            MEMBERS.flag(
                    "zone.sectorCovered",
                    m -> m.label("the list covers the sector and scenario", "清单覆盖该行业和场景")
                            .ask("Does the list cover this sector and scenario?", "清单是否覆盖该行业和场景？")
                            .cites("CBDF-2024:6(1)", CBDF)));

    /** The data is on the list (数据在清单之内). */
    public static final Flag ZONE_DATA_ON_LIST = Flag.at(
            ME,
            MEMBERS.flag(
                    "zone.onList",
                    m -> m.label("the data is on the list", "数据在清单之内")
                            .ask("Is the data on the list?", "数据是否在清单之内？")
                            .cites("CBDF-2024:6(2)", CBDF)));

    /** The mechanism that the list names (清单所列机制). */
    public static final Choice<ZoneMechanism> ZONE_MECHANISM = Choice.at(
            ME,
            MEMBERS.code(
                    "zone.mechanism",
                    ZoneMechanism.class,
                    m -> m.label("the mechanism that the list names", "清单所列机制")
                            .ask("Which mechanism does the list name for the data?", "清单对该数据规定了哪一种机制？")
                            .cites("CBDF-2024:6(1)", CBDF)));

    /** A Greater Bay Area standard contract is in force (大湾区标准合同已生效). */
    public static final Flag GBA_CONTRACT = Flag.at(
            ME,
            MEMBERS.flag(
                    "gba.contract",
                    m -> m.label("a Greater Bay Area standard contract is in force", "大湾区标准合同已生效")
                            .ask(
                                    "Was the Greater Bay Area standard contract signed as in the annex, and is it in force?",
                                    "是否已按附件订立大湾区标准合同并生效？")
                            .cites("GBA-HK-2023:2", GBA_HONG_KONG)
                            .cites("GBA-MO-2024:2", GBA_MACAO)
                            .presume(
                                    false,
                                    "The contract is voluntary: it counts only for one who has it.",
                                    "该合同自愿采用，仅对已订立者适用。")
                            .actionable("Sign the standard contract of the Greater Bay Area.", "订立粤港澳大湾区标准合同。")));

    /** The exporter is in one of the nine mainland cities (数据处理者位于大湾区内地九市). */
    public static final Flag GBA_EXPORTER = Flag.at(
            ME,
            MEMBERS.flag(
                    "gba.exporterInMainlandCities",
                    m -> m.label("the exporter is in one of the nine mainland cities", "数据处理者位于大湾区内地九市")
                            .ask(
                                    "Is the exporter registered (as an organisation) or located (as a person) in one of the nine mainland cities of the area?",
                                    "数据处理者是否注册于（组织）或者位于（个人）大湾区内地九市？")
                            .cites("GBA-HK-2023:2", GBA_HONG_KONG)
                            .cites("GBA-MO-2024:2", GBA_MACAO)));

    /** The recipient's region (接收方所在地区). */
    public static final Choice<GbaRegion> GBA_RECIPIENT = Choice.at(
            ME,
            MEMBERS.code(
                    "gba.recipientIn",
                    GbaRegion.class,
                    m -> m.label("the recipient's region", "接收方所在地区")
                            .ask(
                                    "Is the recipient registered or located in Hong Kong or in Macao?",
                                    "接收方注册于或者位于香港还是澳门？")
                            .cites("GBA-HK-2023:2", GBA_HONG_KONG)
                            .cites("GBA-MO-2024:2", GBA_MACAO)));

    /** The data goes onward outside the area (数据向大湾区以外转移). */
    public static final Flag GBA_ONWARD = Flag.at(
            ME,
            MEMBERS.flag(
                    "gba.onwardOutside",
                    m -> m.label("the data goes onward outside the area", "数据向大湾区以外转移")
                            .ask(
                                    "Will the recipient provide the data to anyone outside the area?",
                                    "接收方是否将数据提供给大湾区以外的组织、个人？")
                            .cites("GBA-HK-2023:2", GBA_HONG_KONG)
                            .cites("GBA-MO-2024:2", GBA_MACAO)
                            .actionable("Keep the data within the area.", "不将数据提供至大湾区以外。")));

    /** Persons since 1 January, sensitive information left out (自当年1月1日起累计人数(不含敏感个人信息)). */
    public static final Quantity ORDINARY_PERSONS = Quantity.at(
            ME,
            MEMBERS.count(
                    "volume.ordinaryPersons",
                    m -> m.label("persons since 1 January, sensitive information left out", "自当年1月1日起累计人数（不含敏感个人信息）")
                            .ask(
                                    "Of how many persons has the exporter provided personal information abroad since 1 January, this transfer included, leaving out exempt transfers and persons with sensitive information?",
                                    "自当年1月1日起（含本次）累计向境外提供多少人的个人信息（不含敏感个人信息，不计豁免情形）？")
                            .unit("persons", "人")
                            .cites("CBDF-2024:5(1)(4)", CBDF)
                            .cites("CBDF-2024:7(1)(2)", CBDF)
                            .cites("CBDF-2024:8(1)", CBDF)
                            .actionable(
                                    "Provide the information of fewer persons. Splitting the volume to stay below a limit is forbidden (SCM-2023:4(3)).",
                                    "减少提供的人数；不得以数量拆分等手段规避（个人信息出境标准合同办法第四条第三款）。")));

    /** Persons with sensitive information since 1 January (自当年1月1日起累计敏感个人信息人数). */
    public static final Quantity SENSITIVE_PERSONS = Quantity.at(
            ME,
            MEMBERS.count(
                    "volume.sensitivePersons",
                    m -> m.label("persons with sensitive information since 1 January", "自当年1月1日起累计敏感个人信息人数")
                            .ask(
                                    "Of how many persons has the exporter provided sensitive personal information abroad since 1 January, this transfer included, leaving out exempt transfers?",
                                    "自当年1月1日起（含本次）累计向境外提供多少人的敏感个人信息（不计豁免情形）？")
                            .unit("persons", "人")
                            .cites("CBDF-2024:7(1)(2)", CBDF)
                            .cites("CBDF-2024:8(1)", CBDF)
                            .actionable(
                                    "Provide sensitive information of fewer persons. Splitting the volume to stay below a limit is forbidden (SCM-2023:4(3)).",
                                    "减少提供的敏感个人信息人数；不得以数量拆分等手段规避（个人信息出境标准合同办法第四条第三款）。")));

    /** Persons of whom the exporter handles information at all (处理个人信息的人数). */
    public static final Quantity PERSONS_HANDLED = Quantity.at(
            ME,
            MEMBERS.count(
                    "volume.personsHandled",
                    m -> m.label("persons whose information the exporter handles", "处理个人信息的人数")
                            .ask(
                                    "Of how many persons does the exporter handle personal information, provided abroad or not?",
                                    "数据处理者共处理多少人的个人信息（不论是否出境）？")
                            .unit("persons", "人")
                            .cites("PIPL:52(1)", PIPL)
                            .cites("SAM-2022:4(1)(2)", SAM_BEFORE_CBDF)
                            .cites("SCM-2023:4(1)", SCM_BEFORE_CBDF)
                            .cites("NDSMR-2024:28", NDSMR)));

    /** All persons since 1 January of the previous year (自上年1月1日起累计人数). */
    public static final Quantity PERSONS_SINCE_LAST_YEAR = Quantity.at(
            ME,
            MEMBERS.count(
                    "volume.personsSinceLastYear",
                    m -> m.label("persons since 1 January of the previous year", "自上年1月1日起累计人数")
                            .ask(
                                    "Of how many persons has the exporter provided personal information abroad since 1 January of the previous year, this transfer and sensitive information included?",
                                    "自上年1月1日起（含本次，含敏感个人信息）累计向境外提供多少人的个人信息？")
                            .unit("persons", "人")
                            .cites("SAM-2022:4(1)(3)", SAM_BEFORE_CBDF)
                            .cites("SCM-2023:4(1)", SCM_BEFORE_CBDF)
                            .actionable(
                                    "Provide the information of fewer persons. Splitting the volume to stay below a limit is forbidden (SCM-2023:4(3)).",
                                    "减少提供的人数；不得以数量拆分等手段规避（个人信息出境标准合同办法第四条第三款）。")));

    /** Persons with sensitive information since 1 January of the previous year (自上年1月1日起累计敏感个人信息人数). */
    public static final Quantity SENSITIVE_SINCE_LAST_YEAR = Quantity.at(
            ME,
            MEMBERS.count(
                    "volume.sensitivePersonsSinceLastYear",
                    m -> m.label(
                                    "persons with sensitive information since 1 January of the previous year",
                                    "自上年1月1日起累计敏感个人信息人数")
                            .ask(
                                    "Of how many persons has the exporter provided sensitive personal information abroad since 1 January of the previous year, this transfer included?",
                                    "自上年1月1日起（含本次）累计向境外提供多少人的敏感个人信息？")
                            .unit("persons", "人")
                            .cites("SAM-2022:4(1)(3)", SAM_BEFORE_CBDF)
                            .cites("SCM-2023:4(1)", SCM_BEFORE_CBDF)
                            .actionable(
                                    "Provide sensitive information of fewer persons. Splitting the volume to stay below a limit is forbidden (SCM-2023:4(3)).",
                                    "减少提供的敏感个人信息人数；不得以数量拆分等手段规避（个人信息出境标准合同办法第四条第三款）。")));

    /** The number of filings over which the volume is split (数量拆分的份数). */
    public static final Quantity SPLIT_FILINGS = Quantity.at(
            ME,
            MEMBERS.count(
                    "volume.splitFilings",
                    m -> m.label("the number of filings over which the volume is split", "数量拆分的份数")
                            .ask("Over how many filings or contracts is the volume split?", "数量被拆分为几份合同或者备案？")
                            .unit("filings", "份")
                            .cites("SCM-2023:4(3)", SCM)
                            .presume(
                                    1,
                                    "Splitting is forbidden, and nobody is presumed to do what is forbidden.",
                                    "数量拆分为法律所禁止，不推定违法。")));

    static {
        KeyDayFacts.declare(MEMBERS);
        PaperFacts.declare(MEMBERS);
    }

    /** The mechanisms that the exporter holds (已具备的机制). */
    public static final Many<Held> HELD = Many.at(
            ME,
            MEMBERS.list(
                    "held",
                    Completeness.COMPLETE,
                    held -> {
                        held.code(
                                "kind",
                                HeldKind.class,
                                m -> m.label("the mechanism", "机制")
                                        .ask("Which mechanism is it?", "该项为何种机制？")
                                        .cites("PIPL:38(1)", PIPL));
                        held.text("reference", m -> m.label("its number", "编号"));
                        held.date("from", m -> m.label("its first day", "生效日"));
                        held.date("until", m -> m.label("its last day", "届满日"));
                        held.text("scope", m -> m.label("what it covers", "适用范围"));
                        held.term("from", "until");
                    },
                    m -> m.label("the mechanisms held", "已具备的机制")
                            .ask(
                                    "Which mechanisms does the exporter hold for this transfer, with their dates?",
                                    "数据处理者就本次出境已具备哪些机制及其起止日期？")
                            .cites("PIPL:38(1)", PIPL)
                            .actionable("Go through the mechanism before providing the data.", "在提供数据前履行相应机制。")),
            Held::new);

    /** What a transfer is made of. */
    public static final Schema TRANSFER = MEMBERS.schema("transfer", Text.of("Transfer out of China", "数据出境"));

    private TransferFacts() {}

    private record Transferred(Path path) implements Entity {}

    /**
     * A mechanism held, as a rule speaks of it.
     *
     * @param path the path to it
     */
    public record Held(Path path) implements Entity {

        public Held {
            requireNonNull(path, "path");
        }

        /**
         * Returns which mechanism it is.
         *
         * @return the kind
         */
        public Choice<HeldKind> kind() {
            return Choice.at(this, "kind");
        }
    }
}
