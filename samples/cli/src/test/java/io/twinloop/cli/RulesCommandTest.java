// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Columns;
import io.twinloop.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    private static List<String> ids(String... args) {
        Run run = Run.twinloop(args);
        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        return JsonMapper.shared()
                .readTree(run.out())
                .get("rules")
                .valueStream()
                .map(rule -> rule.get("id").asString())
                .toList();
    }

    @Test
    void without_an_article_it_lists_every_rule_in_the_order_of_the_texts() {
        List<String> all = Twinloop.load().rulebooks().stream()
                .flatMap(book -> book.rules().stream())
                .map(Rule::id)
                .toList();

        assertThat(ids("rules", "--json")).isEqualTo(all);
        assertThat(Run.twinloop("rules").out()).contains(all).contains("\n " + all.size() + " rules\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PIPL 38                              | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held PIPL:38(3)#recipient-standard
            pipl38                               | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held PIPL:38(3)#recipient-standard
            PIPL:38(1)                           | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held
            Article 38 of the PIPL               | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held PIPL:38(3)#recipient-standard
            Personal Information Protection Law of the People's Republic of China, Art. 38 | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held PIPL:38(3)#recipient-standard
            个人信息保护法第三十八条             | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held PIPL:38(3)#recipient-standard
            《中华人民共和国个人信息保护法》第38条第1款 | PIPL:38(1)#conditions-pending PIPL:38(1)#contract-pending PIPL:38(1)#held
            CBDF 8                               | CBDF-2024:8(1)
            cbdf-2024:8(1)                       | CBDF-2024:8(1)
            CBDF-8                               | CBDF-2024:8(1)
            CBDF 第五条第一款第（三）项          | CBDF-2024:5(1)(3)
            促进和规范数据跨境流动规定 第五条第一款第三项 | CBDF-2024:5(1)(3)
            CBDF 5 (1)(3)                        | CBDF-2024:5(1)(3)
            CBDF-2024:7(1)(2)#volume             | CBDF-2024:7(1)(2)#volume
            cbdf-2024:7(1)(2)#VOLUME             | CBDF-2024:7(1)(2)#volume
            QA-2025-05                           | QA-2025-05:answer#filing-within-two-months
            第四十一条                           | PIPL:41 PIPL:41#approval
            PIPL 41                              | PIPL:41 PIPL:41#approval
            CSL                                  | CSL-2016:37#important CSL-2016:37#local-storage CSL-2016:37#other-data CSL-2016:37#other-handlers CSL-2016:37#personal
            GBA-HK 5                             | GBA-HK-2023:4-9#filing GBA-HK-2023:4-9#no-onward-transfer
            """)
    void an_article_is_found_however_it_is_written(String text, String rules) {
        assertThat(ids("rules", "--json", "--article", text)).containsExactly(rules.split(" "));
    }

    @Test
    void an_article_without_a_rule_of_its_own_is_answered_by_the_rule_that_covers_it() {
        assertThat(ids("rules", "--json", "--article", "CBDF 8(1)(1)")).containsExactly("CBDF-2024:8(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CBDF 77", "PIPL 99999999999999999999", "GBA-HK 99999999999", "CBDF 8(2)(1)(7)x", "第零条", "#", "("
            })
    void an_article_that_is_not_there_is_not_found(String text) {
        Run run = Run.twinloop("rules", "--article", text);

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith("error: no rule is encoded for '" + text + "'\n  → ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void who_else_cites_the_article_is_told() {
        JsonNode answer = JsonMapper.shared()
                .readTree(
                        Run.twinloop("rules", "--json", "--article", "PIPL 38").out());

        assertThat(answer.get("citedBy").valueStream().map(JsonNode::asString))
                .contains("CBDF-2024:8(1)", "CBDF-2024:7(1)#held")
                .doesNotContain("PIPL:38(1)#held");
        assertThat(Run.twinloop("rules", "--article", "PIPL 38").out()).contains("\n Cited by: SAM-2022:4(1)#held,");
    }

    @Test
    void a_rule_as_data_says_where_it_stands_and_how_sure_it_is() {
        JsonNode rule = JsonMapper.shared()
                .readTree(Run.twinloop("rules", "--json", "--article", "CBDF-2024:8(1)")
                        .out())
                .get("rules")
                .get(0);

        assertThat(rule.propertyNames())
                .containsExactly(
                        "id",
                        "instrument",
                        "about",
                        "effect",
                        "text",
                        "citations",
                        "origin",
                        "confidence",
                        "inForce",
                        "notes");
        assertThat(rule.at("/effect/outcome").asString()).isEqualTo("STANDARD_CONTRACT_OR_CERTIFICATION");
        assertThat(rule.at("/citations/0").asString()).isEqualTo("CBDF-2024:8(1)");
        assertThat(rule.at("/confidence").asString()).isEqualTo("DECLARED_READING");
        assertThat(rule.at("/inForce/from").asString()).isEqualTo("2024-03-22");
        assertThat(rule.at("/text/zh").asString()).startsWith("关键信息基础设施运营者以外的数据处理者");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void no_line_is_wider_than_the_page(String language) {
        assertThat(Run.twinloop("rules", "--lang", language).out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void the_page_of_an_article(@TempDir Path directory) {
        Harbour.write(directory);

        Run english =
                Run.in(directory, "rules", "--with", "rules.json", "--with", "entry.json", "--article", "HARBOUR 2");
        Run chinese = Run.in(
                directory,
                "rules",
                "--with",
                "rules.json",
                "--with",
                "entry.json",
                "--article",
                "港口规则第六条",
                "--lang",
                "zh");

        assertThat(english.out()).isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 HARBOUR-2026  Harbour Rules
                 The harbour master · in force from 2026-01-01
                ────────────────────────────────────────────────────────────────────────────────

                 HARBOUR-2026:2(1)
                 A ship of 5,000 tons or more takes a pilot.
                 Gives: It may enter with a pilot
                 HARBOUR-2026:2(1), HARBOUR-2026:9 · by a declared reading · in force from
                 2026-01-01 · from the market's charter, not law
                 Read so: Tons are gross tons.

                 HARBOUR-2026:2(2)
                 By night the pilot decides.
                 The law leaves it open. Whether pilots work by night is open.
                 HARBOUR-2026:2(2) · the authentic text was read · in force from 2026-01-01 ·
                 from the market's charter, not law

                 2 rules
                 Twinloop informs; it is not legal advice.
                """);
        assertThat(chinese.out()).isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 HARBOUR-2026  港口规则
                 港务长 · 自 2026-01-01 起施行
                ────────────────────────────────────────────────────────────────────────────────

                 HARBOUR-2026:6#report
                 向港务长报告。
                 义务：事后应办。自进港之时起1日内
                 HARBOUR-2026:6 · 已核对正式文本 · 自 2026-01-01 起施行 · 源自市场章程，非法律

                 共 1 条规则
                 Twinloop 仅供参考，不构成法律意见。
                """);
    }
}
