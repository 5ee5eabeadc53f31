// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Paragraph;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    private final Citations citations = new Citations(
            Twinloop.load().rulebooks().stream().map(Rulebook::instrument).toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CBDF-2024:11          | CBDF-2024 Art. 11         | 《促进和规范数据跨境流动规定》第十一条
            CBDF-2024:8(1)        | CBDF-2024 Art. 8(1)       | 《促进和规范数据跨境流动规定》第八条第一款
            PIPL:38(1)(2)         | PIPL Art. 38(1)(2)        | 《个人信息保护法》第三十八条第一款第二项
            CSL-2016:37           | CSL-2016 Art. 37          | 《网络安全法》第三十七条
            GBA-MO-2024:4-9       | GBA-MO-2024 Arts. 4-9     | 《粤港澳大湾区（内地、澳门）个人信息跨境流动标准合同实施指引》第四条至第九条
            QA-2025-05:answer     | QA-2025-05 answer         | 《数据出境安全管理政策问答（2025年5月）》 answer
            EXIT-2012:10          | EXIT-2012 Art. 10         | EXIT-2012第十条
            """)
    void a_citation_is_written_as_a_lawyer_writes_it(String citation, String en, String zh) {
        Text written = citations.of(Citation.parse(citation));

        assertThat(written.en().replace(Paragraph.TIE, ' ')).isEqualTo(en);
        assertThat(written.zh()).isEqualTo(zh);
    }

    @Test
    void it_remembers_the_instruments_it_named_in_the_order_of_the_library() {
        citations.of(List.of(Citation.parse("CBDF-2024:3"), Citation.parse("EXIT-2012:10"), Citation.parse("PIPL:4")));

        assertThat(citations.named()).extracting(Instrument::id).containsExactly("PIPL", "CBDF-2024");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "38, 三十八",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "999, 九百九十九"
    })
    void numbers_are_written_as_in_the_law(int number, String written) {
        assertThat(ChineseNumber.write(number)).isEqualTo(written);
        assertThat(ChineseNumber.read(written)).isEqualTo(number);
        assertThat(ChineseNumber.read(Integer.toString(number))).isEqualTo(number);
    }
}
