// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole pages in both languages, on ships that enter a fictional harbour. */
class WholePageTest {

    @TempDir
    private Path directory;

    @Test
    void a_ship_that_may_enter() {
        Run run = Harbour.check(directory, """
                {"type": "ship", "id": "Ida", "tons": 5000, "night": false, "insured": true, "lit": true}
                """);

        assertThat(run.out()).isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 ship.json                                                           2026-11-23
                 Ida
                ────────────────────────────────────────────────────────────────────────────────

                 verdict     ✓ Accepted: every rule that concerns it is satisfied.

                 answer      May the ship enter?
                             It may enter with a pilot

                 why         HARBOUR-2026 Art. 2(1), by a declared reading
                             A ship of 5,000 tons or more takes a pilot.
                             + HARBOUR-2026 Art. 9
                             ↳ tons: 5000; it is under quarantine: no (presumed)
                             § Read so: Tons are gross tons.

                 met         HARBOUR-2026 Art. 4
                             ↳ it is insured: yes
                             HARBOUR-2026 Art. 5
                             ↳ it shows lights: yes

                 do before   • HARBOUR-2026 Art. 7: Show the flag.

                 do after    • Within 1 day after entry
                               HARBOUR-2026 Art. 6: Report to the harbour master.

                 assumed     · Presumed not so: it is under quarantine.
                               Quarantine is announced.

                ────────────────────────────────────────────────────────────────────────────────

                 sources     · HARBOUR-2026  Harbour Rules

                 By the rules in force on 2026-11-23.
                 Twinloop informs; it is not legal advice.
                """);
    }

    @Test
    void a_ship_that_breaks_rules() {
        Run run = Harbour.check(directory, """
                {"type": "ship", "id": "Ida", "tons": 100, "insured": false, "lit": false}
                """, "--lang", "zh");

        assertThat(run.out()).isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 ship.json                                                           2026-11-23
                 Ida
                ────────────────────────────────────────────────────────────────────────────────

                 判断        ✗ 不通过：违反应当遵守的规则。

                 结论        船舶可否进港？
                             可以进港

                 违反        《港口规则》第四条 · 错误 · 整份文件
                             船舶应当投保。
                             ↳ 已投保：否（/insured）
                             → 为船舶投保。

                 违反        《港口规则》第五条 · 警告 · 整份文件
                             船舶应当显示号灯。
                             ↳ 显示号灯：否（/lit）

                 理由        《港口规则》第一条
                             不满5000吨的船舶可以进港。
                             ↳ 吨位：100；处于检疫期：否（推定）

                 事前应办    • 《港口规则》第七条：悬挂国旗。

                 事后应办    • 自进港之时起1日内
                               《港口规则》第六条：向港务长报告。

                 推定        · 推定并非如此：处于检疫期。
                               检疫均予公告。

                ────────────────────────────────────────────────────────────────────────────────

                 依据        · HARBOUR-2026  港口规则

                 以上依 2026-11-23 现行有效的规则判断。
                 Twinloop 仅供参考，不构成法律意见。
                """);
    }

    @Test
    void a_ship_of_which_little_is_known() {
        Run run = Harbour.check(directory, """
                {"type": "ship"}
                """);

        assertThat(run.out()).isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 ship.json                                                           2026-11-23
                ────────────────────────────────────────────────────────────────────────────────

                 verdict     ? Undetermined: facts that matter are not stated.

                 answer      May the ship enter?
                             Open: facts that matter are not stated
                             The law leaves it open. Whether pilots work by night is open.
                             It can still be:
                             · It may enter
                             · It may enter with a pilot
                             · It may not enter

                 not shown   HARBOUR-2026 Art. 4 · error · the document as a whole
                             A ship is insured.
                             ↳ it is insured: not stated (/insured)
                             → Insure the ship.

                 do before   • HARBOUR-2026 Art. 7: Show the flag.

                 do after    • Within 1 day after entry
                               HARBOUR-2026 Art. 6: Report to the harbour master.

                 to settle   1. How many tons has it? [HARBOUR-2026 Art. 1]
                                Decides the answer. State it at /tons: a whole number, 0 or
                                more
                             2. Does it come by night?
                                Decides the answer. State it at /night: true or false
                             3. Does it show lights?
                                Concerns what is to be shown or done. State it at /lit: true or
                                false

                 in play     HARBOUR-2026 Art. 1
                             If it applies: It may enter
                             A ship of fewer than 5,000 tons may enter.
                             ↳ tons: not stated

                             HARBOUR-2026 Art. 2(1), by a declared reading
                             If it applies: It may enter with a pilot
                             A ship of 5,000 tons or more takes a pilot.
                             + HARBOUR-2026 Art. 9
                             § Read so: Tons are gross tons.

                             HARBOUR-2026 Art. 2(2)
                             It may mean: It may not enter
                             By night the pilot decides.
                             ↳ tons: not stated; it comes by night: not stated

                 assumed     · Presumed not so: it is under quarantine.
                               Quarantine is announced.

                ────────────────────────────────────────────────────────────────────────────────

                 sources     · HARBOUR-2026  Harbour Rules

                 By the rules in force on 2026-11-23.
                 Twinloop informs; it is not legal advice.
                """);
    }

    @Test
    void a_ship_for_which_the_law_is_open() {
        Run run = Harbour.check(directory, """
                {"type": "ship", "tons": 5000, "night": true, "insured": true}
                """, "--lang", "zh");

        assertThat(run.out()).isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 ship.json                                                           2026-11-23
                ────────────────────────────────────────────────────────────────────────────────

                 判断        ? 未定：法律对此尚无定论。

                 结论        船舶可否进港？
                             尚未确定：法律对此尚无定论
                             夜间是否引航尚无定论。
                             仍有以下可能：
                             · 引航后可以进港
                             · 不得进港

                 已满足      《港口规则》第四条
                             ↳ 已投保：是

                 事前应办    • 《港口规则》第七条：悬挂国旗。

                 事后应办    • 自进港之时起1日内
                               《港口规则》第六条：向港务长报告。

                 待补事实    1. 是否显示号灯？
                                关系应办事项。请在 /lit 填写：true 或 false

                 可能适用    《港口规则》第二条第一款（依所声明的解释）
                             如适用，则：引航后可以进港
                             5000吨以上的船舶应当引航。
                             + 《港口规则》第九条
                             ↳ 吨位：5000；处于检疫期：否（推定）
                             § 解释：吨位指总吨。

                             《港口规则》第二条第二款
                             可能是指：不得进港
                             夜间由引航员决定。
                             ↳ 吨位：5000；夜间进港：是；处于检疫期：否（推定）

                 推定        · 推定并非如此：处于检疫期。
                               检疫均予公告。

                ────────────────────────────────────────────────────────────────────────────────

                 依据        · HARBOUR-2026  港口规则

                 以上依 2026-11-23 现行有效的规则判断。
                 Twinloop 仅供参考，不构成法律意见。
                """);
    }
}
