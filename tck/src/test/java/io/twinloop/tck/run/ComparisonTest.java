// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

    private static final String WANTED =
            "{'verdict':'REJECTED','outcomes':{'A':null},'questions':['/a','/b'],'findings':[{'rule':'R','path':''}]}";

    private static List<Comparison> compared(String got) {
        return Comparison.of(object(WANTED), object(got));
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) Platforms.json(json.replace('\'', '"'));
    }

    @Test
    void lists_are_sets() {
        assertThat(compared(WANTED.replace("'/a','/b'", "'/b','/a'"))).isEmpty();
        assertThat(compared(WANTED.replace("{'rule':'R','path':''}", "{'path':'','rule':'R'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'REJECTED'     | 'ACCEPTED'        | verdict",
                "{'A':null}     | {'A':'X'}         | outcomes",
                "{'A':null}     | {}                | outcomes",
                "'/a','/b'      | '/a'              | questions",
                "'/a','/b'      | '/a','/b','/c'    | questions",
                "'rule':'R'     | 'rule':'S'        | findings",
                "'path':''      | 'path':'/x'       | findings"
            })
    void every_part_is_compared(String right, String wrong, String member) {
        assertThat(compared(WANTED.replace(right, wrong)))
                .extracting(Comparison::member)
                .containsExactly(member);
    }

    @Test
    void a_member_that_is_not_there_differs() {
        assertThat(compared("{'verdict':'REJECTED','outcomes':{'A':null},'questions':['/a','/b'],'findings':[]}"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.member()).isEqualTo("findings");
                    assertThat(difference.wanted()).hasSize(1);
                    assertThat(difference.got()).isEmpty();
                });
        assertThat(Comparison.of(object("{'unreadable':'/a'}"), object(WANTED)))
                .extracting(Comparison::member)
                .contains("unreadable", "verdict");
    }
}
