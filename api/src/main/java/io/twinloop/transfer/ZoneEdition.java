// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published data list of a pilot free-trade zone or a city (自由贸易试验区数据出境清单), CBDF-2024:6: what is known of it, and what is
 * not. It comes from secondary sources: the single items of a list were not read, so whether data is on it is a fact of the
 * transfer.
 *
 * <p>No part of it decides by itself. That a list is relied on before its first day contradicts it.
 */
public enum ZoneEdition implements Labelled {
    /** Tianjin, edition of 2024 (天津2024年版). */
    TIANJIN_2024(
            Text.of("Tianjin 2024", "天津2024年版"),
            "2024-05-09",
            Design.COMPREHENSIVE,
            Reach.ZONE,
            true,
            Text.of("13 classes with 45 or 46 sub-classes, personal information among them", "13大类、45或者46子类，含个人信息"),
            Text.of(
                    "The number of sub-classes differs between reports; limits for personal information are reported to equal the national ones.",
                    "各报道所载子类数量不一；个人信息数量标准据报道与全国标准一致。")),
    /** Lin-gang (Shanghai), edition of 2024 (上海临港新片区2024年版). */
    LINGANG_GENERAL_2024(
            Text.of("Lin-gang 2024, general data", "临港新片区2024年一般数据清单"),
            "2024-05-31",
            Design.GENERAL_DATA,
            Reach.ZONE,
            null,
            Text.of("intelligent connected vehicles, mutual funds, biomedicine", "智能网联汽车、公募基金、生物医药"),
            Text.of(
                    "Lists of data that may leave freely, not a negative list; issued in May 2024 under measures of 2024-02-08, on a day that is not known: the last day of that month is taken.",
                    "一般数据清单（正面清单），并非负面清单；依据2024年2月8日的办法于2024年5月发布，具体日期未核实，以该月最后一日计。")),
    /** Beijing, edition of 2024 (北京2024年版). */
    BEIJING_2024(
            Text.of("Beijing 2024", "北京2024年版"),
            "2024-08-30",
            Design.SECTOR,
            Reach.ZONE,
            true,
            Text.of(
                    "automotive, pharmaceuticals, civil aviation, retail and services, artificial intelligence: 23 scenarios, 198 fields",
                    "汽车、医药、民航、零售与现代服务业、人工智能：23个业务场景、198个字段"),
            Text.of(
                    "Some limits are more generous than the national ones; which ones was not read item by item.",
                    "部分数量标准较全国标准放宽，具体条目未逐项核读。")),
    /** Shanghai, edition of 2024 (上海2024年版). */
    SHANGHAI_2024(
            Text.of("Shanghai 2024", "上海2024年版"),
            "2025-02-08",
            Design.SECTOR,
            Reach.ZONE,
            true,
            Text.of(
                    "reinsurance, international shipping, commerce (retail, catering, lodging): 6 scenarios, 84 items",
                    "再保险、国际航运、商贸（零售、餐饮、住宿）：6个场景、84个数据项"),
            Text.of(
                    "The exporter must be registered in the zone or Lin-gang and export from there; a report within 15 working days of the export is reported.",
                    "数据处理者应当在自贸试验区或者临港新片区登记并在区内出境；据报道出境后15个工作日内应当报告。")),
    /** Hainan, edition of 2024 (海南2024年版). */
    HAINAN_2024(
            Text.of("Hainan 2024", "海南2024年版"),
            "2025-02-20",
            Design.SECTOR,
            Reach.ZONE,
            null,
            Text.of(
                    "deep sea, space, seeds, tourism, duty-free trade: 14 scenarios, 88 items",
                    "深海、航天、种业、旅游、免税：14个场景、88个数据项"),
            Text.of(
                    "Whether operators of critical information infrastructure may use it is not known.",
                    "关键信息基础设施运营者能否适用未核实。")),
    /** Zhejiang, edition of 2024 (浙江2024年版). */
    ZHEJIANG_2024(
            Text.of("Zhejiang 2024", "浙江2024年版"),
            "2025-04-10",
            Design.SECTOR,
            Reach.ZONE,
            null,
            Text.of(
                    "business-to-business electronic commerce, settlement: 8 scenarios, 134 items",
                    "跨境电商（B2B）、结算：8个场景、134个数据项"),
            Text.of(
                    "It has limits of volume of its own for each scenario; whether operators of critical information infrastructure may use it is not known.",
                    "各场景另有数量标准；关键信息基础设施运营者能否适用未核实。")),
    /** Guangxi, Jiangsu, Chongqing, edition of 2025 (广西、江苏、重庆2025年版). */
    GUANGXI_JIANGSU_CHONGQING_2025(
            Text.of("Guangxi, Jiangsu or Chongqing 2025", "广西、江苏或者重庆2025年版"),
            "2025-09-30",
            Design.SECTOR,
            Reach.ZONE,
            null,
            Text.of(
                    "geographic information, weather, credit information, live commerce, audiovisual; pharmaceuticals; connected vehicles",
                    "地理信息、气象、征信、直播电商、视听；医药；智能网联汽车"),
            Text.of(
                    "Three lists of August and September 2025 whose days are not known: the last day of that time is taken.",
                    "三份清单于2025年8月至9月发布，具体日期未核实，以该期间最后一日计。")),
    /** Fujian, edition of 2025 (福建2025年版). */
    FUJIAN_2025(
            Text.of("Fujian 2025", "福建2025年版"),
            "2025-12-25",
            Design.SECTOR,
            Reach.ZONE,
            null,
            Text.of(
                    "pharmaceuticals, connected vehicles, retail, aircraft repair: 26 scenarios, 298 items",
                    "医药、智能网联汽车、零售、航空维修：26个场景、298个数据项"),
            Text.of(
                    "Whether operators of critical information infrastructure may use it is not known.",
                    "关键信息基础设施运营者能否适用未核实。")),
    /** Shanghai, edition of 2025 (上海2025年版). */
    SHANGHAI_2025(
            Text.of("Shanghai 2025", "上海2025年版"),
            "2026-04-29",
            Design.SECTOR,
            Reach.CITY,
            null,
            Text.of("as in 2024, with meteorology: 9 scenarios, 109 items", "较2024年版增加气象：9个场景、109个数据项"),
            Text.of(
                    "Dated 2026-04-24 or 2026-04-29: the later day is taken. For the whole city; the lists of other zones may be used.",
                    "落款或者发布日期为2026年4月24日或者29日，以较晚者计；适用于全市，可参照使用其他地区清单。")),
    /** Beijing, edition of 2025 (北京2025年版). */
    BEIJING_2025(
            Text.of("Beijing 2025", "北京2025年版"),
            "2026-05-11",
            Design.SECTOR,
            Reach.CITY,
            null,
            Text.of(
                    "9 sectors (medical devices, automated driving, trade logistics and banking are new), 67 scenarios, 612 fields",
                    "9个行业（新增医疗器械、自动驾驶、贸易物流、银行），67个业务场景、612个字段"),
            Text.of(
                    "Dated 2026-05-08 or 2026-05-11: the later day is taken. For bodies registered in Beijing; the lists of other provinces may be used.",
                    "日期为2026年5月8日或者11日，以较晚者计；适用于在北京登记的主体，可参照使用其他省份清单。")),
    /** Guangdong, edition of 2025 (广东2025年版). */
    GUANGDONG_2025(
            Text.of("Guangdong 2025", "广东2025年版"),
            "2026-05-18",
            Design.SECTOR,
            Reach.ZONE,
            null,
            Text.of("smart equipment, personal credit: 7 scenarios, 67 items", "智能装备、个人征信：7个场景、67个数据项"),
            Text.of(
                    "Dated 2026-05-15 or 2026-05-18: the later day is taken. For the zone and Hetao.",
                    "日期为2026年5月15日或者18日，以较晚者计；适用于自贸试验区和河套。")),
    /** A list that is not known here (其他清单). */
    OTHER(
            Text.of("another list", "其他清单"),
            "2024-03-22",
            null,
            null,
            null,
            Text.of("Not known.", "未知。"),
            Text.of("Everything: the exporter states what the list says.", "均未知：以数据处理者填报的清单内容为准。"));

    /** How a list is made. */
    public enum Design {
        /** All sectors are covered: what is not on the list needs no mechanism (全行业清单). */
        COMPREHENSIVE,
        /** Only the sectors and scenarios named are covered; the others stay under the national rules (分行业、分场景清单). */
        SECTOR,
        /** It names what may leave freely, not what needs a mechanism (一般数据清单). */
        GENERAL_DATA
    }

    /** Where an exporter must be to use a list. */
    public enum Reach {
        /** In the pilot zone or area (自由贸易试验区或者相应区域内). */
        ZONE,
        /** In the whole city (全市). */
        CITY
    }

    private final Text label;
    private final LocalDate from;
    private final @Nullable Design design;
    private final @Nullable Reach reach;
    private final @Nullable Boolean excludesCiio;
    private final Text covers;
    private final Text notKnown;

    ZoneEdition(
            Text label,
            String from,
            @Nullable Design design,
            @Nullable Reach reach,
            @Nullable Boolean excludesCiio,
            Text covers,
            Text notKnown) {
        this.label = label;
        this.from = LocalDate.parse(from);
        this.design = design;
        this.reach = reach;
        this.excludesCiio = excludesCiio;
        this.covers = covers;
        this.notKnown = notKnown;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Returns the first day on which it can be relied on; where sources differ, the latest of their days. */
    public LocalDate from() {
        return from;
    }

    /** Returns how it is made, or null if that is not known. */
    public @Nullable Design design() {
        return design;
    }

    /** Returns where an exporter must be to use it, or null if that is not known. */
    public @Nullable Reach reach() {
        return reach;
    }

    /** Returns whether it leaves operators of critical information infrastructure out, or null if that is not known. */
    public @Nullable Boolean excludesCiio() {
        return excludesCiio;
    }

    /** Returns the sectors that it covers. */
    public Text covers() {
        return covers;
    }

    /** Returns what is not known of it, and which of several reported days was taken. */
    public Text notKnown() {
        return notKnown;
    }
}
