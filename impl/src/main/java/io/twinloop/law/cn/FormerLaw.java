// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.CnOutbound.articleOf;
import static io.twinloop.law.cn.CnOutbound.over;
import static io.twinloop.rule.Precedence.Ground.SPECIAL;
import static io.twinloop.rule.Precedence.Ground.SUPERIOR;

import io.twinloop.rule.Precedence;
import java.util.List;
import java.util.stream.Stream;

/** How the rules that held before CBDF-2024 stood to each other and to the statutes that outlive them. */
final class FormerLaw {

    /** What needed a mechanism for personal information. */
    private static final List<String> FOR_PERSONS = List.of(
            "CSL-2016:37#personal",
            "PIPL:38(1)#conditions-pending",
            "PIPL:38(1)#contract-pending",
            "SAM-2022:4(1)(2)",
            "SAM-2022:4(1)(3)",
            "SCM-2023:4(1)",
            "GBA-HK-2023:2");

    /** What needed one for important data, or may have. */
    private static final List<String> FOR_IMPORTANT_DATA =
            List.of("CSL-2016:37#important", "DSL:31#measures-pending", "DSL:31#not-told", "SAM-2022:4(1)(1)");

    /** What only a superior rule of the statutes can yield to: no assessment was certain. */
    private static final List<String> UNCERTAIN = List.of(
            "DSL:31#measures-pending",
            "DSL:31#not-told",
            "PIPL:38(1)#conditions-pending",
            "PIPL:38(1)#contract-pending",
            "SCM-2023:4(1)",
            "GBA-HK-2023:2");

    private FormerLaw() {}

    static List<Precedence> precedences() {
        return Stream.of(
                        otherRegimes(),
                        importantData(),
                        householdActs(),
                        UNCERTAIN.stream().map(rule -> over("PIPL:36", rule, "PIPL:36", SUPERIOR)),
                        greaterBayArea())
                .flatMap(one -> one)
                .toList();
    }

    // What is forbidden, licensed, secret or on announced terms comes first, as it does today.
    private static Stream<Precedence> otherRegimes() {
        return Stream.of(
                        Stream.of(
                                over("HGR-2019:7", "CSL-2016:37", "HGR-2019:7", SPECIAL),
                                over("HGR-2019:7", "SECRETS-2010:25#approved", "HGR-2019:7", SPECIAL),
                                over("SECRETS-2010:25", "CSL-2016:37", "SECRETS-2010:25", SPECIAL)),
                        FOR_PERSONS.stream().flatMap(FormerLaw::yieldToRegimes),
                        FOR_IMPORTANT_DATA.stream().flatMap(FormerLaw::yieldToRegimes),
                        Stream.of("CSL-2016:37#other-handlers", "DSL:31#other-data", "SAM-2022:2")
                                .map(rule -> over("DSL:25", rule, "DSL:25", SPECIAL)))
                .flatMap(one -> one);
    }

    private static Stream<Precedence> yieldToRegimes(String rule) {
        return Stream.of(
                over("DSL:25", rule, "DSL:25", SPECIAL), over("PIPL:42#restricted", rule, "PIPL:42", SUPERIOR));
    }

    private static Stream<Precedence> importantData() {
        return Stream.of(
                over("DSL:31#measures-pending", "CSL-2016:37#other-handlers", "DSL:31", SPECIAL),
                over("DSL:31#measures-pending", "PIPL:38(1)#conditions-pending", "DSL:31", SPECIAL),
                over("DSL:31#not-told", "CSL-2016:37#other-handlers", "DSL:31", SPECIAL),
                over("DSL:31#not-told", "PIPL:38(1)#conditions-pending", "DSL:31", SPECIAL),
                over("DSL:31#not-told", "DSL:31#other-data", "DSL:31", SPECIAL),
                over("SAM-2022:4(1)(1)#not-told", "SAM-2022:2", "SAM-2022:4(1)(1)", SPECIAL),
                over("SAM-2022:4(1)(1)", "PIPL:38(1)#contract-pending", "SAM-2022:4(1)(1)", SPECIAL),
                over("SAM-2022:4(1)(1)", "SCM-2023:4(1)", "DSL:31", SUPERIOR),
                over("SAM-2022:4(1)(1)", "GBA-HK-2023:2", "DSL:31", SUPERIOR));
    }

    // What the personal information law says of itself lifts no demand of the data security law.
    private static Stream<Precedence> householdActs() {
        return Stream.concat(
                FOR_IMPORTANT_DATA.stream().map(rule -> over(rule, "PIPL:72(1)", articleOf(rule), SPECIAL)),
                Stream.of(
                                "CSL-2016:37#personal",
                                "SAM-2022:4(1)(2)",
                                "SAM-2022:4(1)(3)",
                                "SCM-2023:4(1)",
                                "GBA-HK-2023:2")
                        .map(rule -> over("PIPL:72(1)", rule, "PIPL:72(1)", SUPERIOR)));
    }

    private static Stream<Precedence> greaterBayArea() {
        return Stream.of(
                over("GBA-HK-2023:2#ciio", "SAM-2022:4(1)(2)", "GBA-HK-2023:2", SPECIAL),
                over("GBA-HK-2023:2#ciio", "SAM-2022:4(1)(3)", "GBA-HK-2023:2", SPECIAL),
                over("GBA-HK-2023:2#volume-waiver", "SAM-2022:4(1)(2)#million", "GBA-HK-2023:2", SPECIAL),
                over("GBA-HK-2023:2#volume-waiver", "SAM-2022:4(1)(3)", "GBA-HK-2023:2", SPECIAL));
    }
}
