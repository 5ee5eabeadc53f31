// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.any;
import static io.twinloop.rule.Precedence.Ground.EXPRESS;
import static io.twinloop.rule.Precedence.Ground.SPECIAL;
import static io.twinloop.rule.Precedence.Ground.SUPERIOR;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_STATE_ORGAN;
import static io.twinloop.transfer.TransferFacts.HOUSEHOLD_ACT;
import static io.twinloop.transfer.TransferFacts.PI_CONTAINED;
import static io.twinloop.transfer.TransferFacts.PI_MINORS_UNDER_14;
import static io.twinloop.transfer.TransferFacts.PI_SENSITIVE;
import static io.twinloop.transfer.TransferFacts.TRANSFER;
import static io.twinloop.transfer.TransferFacts.ZONE_EDITION;
import static io.twinloop.transfer.TransferFacts.ZONE_LIST_IN_FORCE;

import io.twinloop.language.Day;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Decision.Invariant;
import io.twinloop.rule.Decision.Option;
import io.twinloop.rule.Precedence;
import io.twinloop.transfer.Mechanism;
import io.twinloop.transfer.ZoneEdition;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The decision under which mechanism, if any, data may leave China (数据出境机制), and how its rules stand to each other. */
final class CnOutbound {

    private static final List<String> PROHIBITIONS = List.of("PIPL:41", "DSL:36", "PIPL:42#prohibited", "HGR-2019:7");
    private static final List<String> IMPORTANT_DATA =
            List.of("CBDF-2024:7(1)(1)#important", "CBDF-2024:7(1)(2)#important", "NDSMR-2024:37");

    private CnOutbound() {}

    static Decision decision() {
        return new Decision(
                Outbound.DECISION,
                Text.of("Under which mechanism, if any, may the data be provided abroad?", "数据向境外提供应当适用何种机制（或者免予适用）？"),
                TRANSFER,
                List.of(
                        option(Mechanism.EXEMPT, "None of the three mechanisms is needed", "免予适用三种机制", false),
                        option(
                                Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION,
                                "A standard contract with the recipient, or a certification",
                                "订立标准合同或者通过认证",
                                false),
                        option(
                                Mechanism.SECURITY_ASSESSMENT,
                                "A security assessment by the state cyberspace administration",
                                "通过国家网信部门组织的安全评估",
                                false),
                        option(Mechanism.PROHIBITED, "The data may not be provided abroad", "禁止向境外提供", true)),
                List.of(
                        "CSL-2016",
                        "DSL",
                        "PIPL",
                        "SECRETS-2010",
                        "SECRETS-2024",
                        "HGR-2019",
                        "NDSMR-2024",
                        "SAM-2022",
                        "SCM-2023",
                        "CBDF-2024",
                        "CERT-2025",
                        "GBA-HK-2023",
                        "GBA-MO-2024"),
                precedences(),
                invariants(),
                ascending(),
                null);
    }

    private static Option option(Mechanism mechanism, String en, String zh, boolean refuses) {
        return new Option(mechanism.name(), Text.of(en, zh), refuses);
    }

    private static List<Invariant> invariants() {
        return Stream.concat(invariantsOfPersons(), invariantsOfLists()).toList();
    }

    // A published list that is relied on before its first day is not in force.
    private static Stream<Invariant> invariantsOfLists() {
        return Arrays.stream(ZoneEdition.values())
                .filter(edition -> edition != ZoneEdition.OTHER)
                .map(edition -> new Invariant(
                        "list-" + edition.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Text.of(
                                "The list " + edition.label().en() + " can be relied on from " + edition.from()
                                        + " (CBDF 6(1)).",
                                "清单（" + edition.label().zh() + "）自" + edition.from() + "起方可援引（促进和规范数据跨境流动规定第六条第一款）。"),
                        any(
                                ZONE_EDITION.isNot(edition),
                                ZONE_LIST_IN_FORCE.isNo(),
                                Day.ON.atLeast(Day.of(edition.from().toString())))));
    }

    private static Stream<Invariant> invariantsOfPersons() {
        return Stream.of(
                new Invariant(
                        "children-are-sensitive",
                        Text.of(
                                "Any personal information on children under 14 is sensitive (PIPL 28(1)).",
                                "不满十四周岁未成年人的个人信息均属敏感个人信息（个人信息保护法第二十八条第一款）。"),
                        any(PI_MINORS_UNDER_14.isNo(), PI_SENSITIVE.isYes())),
                new Invariant(
                        "sensitive-is-personal",
                        Text.of(
                                "Sensitive personal information is personal information (PIPL 28(1)).",
                                "敏感个人信息属于个人信息（个人信息保护法第二十八条第一款）。"),
                        any(PI_SENSITIVE.isNo(), PI_CONTAINED.isYes())),
                new Invariant(
                        "household-is-no-state-organ",
                        Text.of(
                                "A natural person acting for household affairs is no state organ (PIPL 36, 72(1)).",
                                "因个人或者家庭事务行事的自然人不是国家机关（个人信息保护法第三十六条、第七十二条第一款）。"),
                        any(HOUSEHOLD_ACT.isNo(), EXPORTER_IS_STATE_ORGAN.isNo())));
    }

    // The counters of the year, and the grades of what the transfer contains.
    private static List<String> ascending() {
        return List.of(
                "volume.ordinaryPersons",
                "volume.sensitivePersons",
                "personalInfo.sensitive",
                "importantData.status",
                "coreData.contained",
                "stateSecret.contained");
    }

    private static List<Precedence> precedences() {
        return Stream.of(
                        prohibitionsFirst(),
                        otherRegimesNext(),
                        importantDataNext(),
                        householdActsAndStateOrgans(),
                        exemptionsAndLists(),
                        greaterBayArea(),
                        volumes(),
                        FormerLaw.precedences())
                .flatMap(List::stream)
                .toList();
    }

    // What a law forbids is forbidden, whatever another regime would say of it.
    private static List<Precedence> prohibitionsFirst() {
        return Stream.concat(
                        PROHIBITIONS.stream()
                                .map(rule -> over(rule, "DSL:53(1)#secrets-approved", articleOf(rule), SPECIAL)),
                        Stream.of("SECRETS-2010:25", "SECRETS-2024:28", "DSL:53(1)#secrets-unapproved")
                                .map(rule -> over(rule, "DSL:21(2)", articleOf(rule), SPECIAL)))
                .toList();
    }

    // Secrets have their own law; core data has the stricter management; then the licence; then the announced terms.
    private static List<Precedence> otherRegimesNext() {
        return List.of(
                over("DSL:53(1)#secrets-approved", "DSL:21(2)", "DSL:53(1)", EXPRESS),
                over("DSL:21(2)", "DSL:25", "DSL:21(2)", SPECIAL),
                over("DSL:25", "PIPL:42#restricted", "DSL:25", SPECIAL),
                over("DSL:25", "CBDF-2024:3", "DSL:25", SUPERIOR),
                over("DSL:25", "PIPL:72(1)", "DSL:25", SPECIAL),
                over("PIPL:42#restricted", "CBDF-2024:7(1)(1)#important", "PIPL:42", SUPERIOR),
                over("PIPL:42#restricted", "CBDF-2024:7(1)(2)#important", "PIPL:42", SUPERIOR),
                over("PIPL:42#restricted", "NDSMR-2024:37", "PIPL:42", SUPERIOR),
                over("PIPL:42#restricted", "PIPL:36", "PIPL:42", SPECIAL));
    }

    // The data security law binds pilot zones as well, whose lists leave operators of critical infrastructure out;
    // Article 5
    // says itself that it yields.
    private static List<Precedence> importantDataNext() {
        return Stream.concat(
                        Stream.of("CBDF-2024:7(1)(2)#important", "NDSMR-2024:37")
                                .map(rule -> over(rule, "CBDF-2024:6", "DSL:31", SPECIAL)),
                        IMPORTANT_DATA.stream()
                                .flatMap(rule -> Stream.of(
                                        over(rule, "CBDF-2024:4", "DSL:31", SPECIAL),
                                        over(rule, "CBDF-2024:5(1)", "CBDF-2024:5(2)", EXPRESS),
                                        over(rule, "NDSMR-2024:35(1)(6)", "DSL:31", SPECIAL))))
                .toList();
    }

    // What the personal information law says of itself lifts no demand of the data security law.
    private static List<Precedence> householdActsAndStateOrgans() {
        return List.of(
                over("CBDF-2024:7(1)(1)#important", "PIPL:72(1)", "DSL:31", SPECIAL),
                over("CBDF-2024:7(1)(2)#important", "PIPL:72(1)", "DSL:31", SPECIAL),
                over("PIPL:72(1)", "CBDF-2024:4", "PIPL:72(1)", EXPRESS),
                over("PIPL:72(1)", "CBDF-2024:5(1)", "PIPL:72(1)", EXPRESS),
                over("PIPL:72(1)", "CBDF-2024:6", "PIPL:72(1)", EXPRESS),
                over("PIPL:36", "CBDF-2024:4", "PIPL:36", SUPERIOR),
                over("PIPL:36", "CBDF-2024:5(1)", "PIPL:36", SUPERIOR),
                over("PIPL:36", "CBDF-2024:6", "PIPL:36", SUPERIOR),
                over("PIPL:36", "NDSMR-2024:35(1)(6)", "PIPL:36", SUPERIOR));
    }

    // What Articles 7(2) and 8(2) leave to its own article, and what the regulation adds to it. Article 3 is about data
    // without personal information; the lists of Article 6 leave operators of critical infrastructure out.
    private static List<Precedence> exemptionsAndLists() {
        return List.of(
                over("NDSMR-2024:35(1)(6)", "CBDF-2024:6(1)", "NDSMR-2024:35(1)(6)", SUPERIOR),
                over("NDSMR-2024:35(1)(6)", "CBDF-2024:7(1)(1)#personal", "NDSMR-2024:35(1)(6)", SUPERIOR),
                over("CBDF-2024:3", "CBDF-2024:6(1)", "CBDF-2024:7(2)", SPECIAL),
                over("CBDF-2024:4", "CBDF-2024:6(1)", "CBDF-2024:7(2)", SPECIAL),
                over("CBDF-2024:5(1)(1)", "CBDF-2024:6(1)", "CBDF-2024:7(2)", SPECIAL),
                over("CBDF-2024:5(1)(2)", "CBDF-2024:6(1)", "CBDF-2024:7(2)", SPECIAL),
                over("CBDF-2024:5(1)(3)", "CBDF-2024:6(1)", "CBDF-2024:7(2)", SPECIAL),
                over("CBDF-2024:6", "CBDF-2024:5(1)(4)", "CBDF-2024:6(1)", SPECIAL),
                over("CBDF-2024:4", "CBDF-2024:7(1)(1)#personal", "CBDF-2024:7(2)", EXPRESS),
                over("CBDF-2024:5(1)", "CBDF-2024:7(1)(1)#personal", "CBDF-2024:7(2)", EXPRESS),
                over("CBDF-2024:4", "CBDF-2024:7(1)(2)#volume", "CBDF-2024:7(2)", EXPRESS),
                over("CBDF-2024:5(1)", "CBDF-2024:7(1)(2)#volume", "CBDF-2024:7(2)", EXPRESS),
                over("CBDF-2024:6", "CBDF-2024:7(1)(2)#volume", "CBDF-2024:7(2)", EXPRESS),
                over("CBDF-2024:4", "CBDF-2024:8(1)", "CBDF-2024:8(2)", EXPRESS),
                over("CBDF-2024:5(1)", "CBDF-2024:8(1)", "CBDF-2024:8(2)", EXPRESS),
                over("CBDF-2024:6", "CBDF-2024:8(1)", "CBDF-2024:8(2)", EXPRESS));
    }

    private static List<Precedence> greaterBayArea() {
        return Stream.of("GBA-HK-2023:2", "GBA-MO-2024:2")
                .flatMap(rule -> Stream.of(
                        over("CBDF-2024:6", rule, "CBDF-2024:13", SUPERIOR),
                        over("CBDF-2024:5(1)(4)#sensitive-elsewhere", rule, "CBDF-2024:8(2)", SUPERIOR),
                        over(rule + "#ciio", "CBDF-2024:7(1)(1)#personal", rule, SPECIAL),
                        over(rule, "CBDF-2024:7(1)(2)#volume", rule, SPECIAL)))
                .toList();
    }

    private static List<Precedence> volumes() {
        return List.of(
                over("CBDF-2024:7(1)(2)#volume", "CBDF-2024:8(1)", "CBDF-2024:7(1)(2)", SPECIAL),
                over("CBDF-2024:7(1)(2)#volume", "CERT-2025:5(1)", "CBDF-2024:7(1)(2)", SPECIAL));
    }

    static Precedence over(String higher, String lower, String citation, Precedence.Ground ground) {
        return new Precedence(higher, lower, Citation.parse(citation), ground);
    }

    static String articleOf(String rule) {
        int name = rule.indexOf('#');
        return name < 0 ? rule : rule.substring(0, name);
    }
}
