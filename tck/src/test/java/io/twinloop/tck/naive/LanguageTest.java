// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form of the language by example. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # condition                                                       | toy                                | answer
            ['$me.loud', '=', true]                                           | 'loud': true                       | yes
            ['$me.loud', '=', true]                                           | 'loud': false                      | no
            ['$me.loud', '=', true]                                           |                                    | unknown
            ['$me.loud', '!=', true]                                          |                                    | unknown
            ['$me.name', '=', 'a']                                            | 'name': ' '                        | unknown
            ['$me.name', '=', '$$a']                                          | 'name': '$a'                       | yes
            ['$me.parts', '<', 5]                                             | 'parts': 5                         | no
            ['$me.parts', '<=', 5]                                            | 'parts': 5                         | yes
            ['$me.parts', '>', 5]                                             | 'parts': 5                         | no
            [5, '<=', '$me.parts']                                            | 'parts': 5                         | yes
            ['$me.weight', '=', 0.5]                                          | 'weight': 0.50                     | yes
            ['$me.made', '<', {'date': '2026-01-02'}]                         | 'made': '2026-01-01'               | yes
            ['$me.made', '<=', '$on']                                         | 'made': '2026-03-24'               | no
            ['$me.colour', 'in', ['RED', 'BLUE']]                             | 'colour': 'BLUE'                   | yes
            ['$me.colour', 'in', ['RED', 'BLUE']]                             | 'colour': 'PINK'                   | no
            ['$me.colours', 'has', 'RED']                                     | 'colours': ['BLUE', 'RED']         | yes
            ['$me.colours', 'has', 'RED']                                     | 'colours': []                      | no
            ['$me.colours', 'has', 'RED']                                     |                                    | unknown
            ['$me.colours', '=', ['RED', 'BLUE']]                             | 'colours': ['BLUE', 'RED', 'RED']  | yes
            ['$me.colours', '=', ['RED']]                                     | 'colours': ['BLUE', 'RED']         | no
            ['$me.parts', '<=', {'param': 'most'}]                            | 'parts': 10                        | yes
            {'all': []}                                                       |                                    | yes
            {'any': []}                                                       |                                    | no
            {'all': [['$me.loud', '=', true], ['$me.big', '=', true]]}        | 'loud': false                      | no
            {'any': [['$me.loud', '=', true], ['$me.big', '=', true]]}        | 'loud': false                      | unknown
            {'not': ['$me.loud', '=', true]}                                  | 'loud': false                      | yes
            {'stated': '$me.parts'}                                           | 'parts': 0                         | yes
            {'stated': '$me.parts'}                                           |                                    | unknown
            {'stated': '$me.box'}                                             | 'box': {'size': 1}                 | yes
            {'stated': '$me.box'}                                             | 'box': {}                          | unknown
            {'near': ['$me.weight', 1], 'by': 0.01}                           | 'weight': 1.01                     | yes
            {'near': ['$me.weight', 1], 'by': 0.01}                           | 'weight': 0.98                     | no
            [{'plus': ['$me.parts', '$me.box.size']}, '=', 5]                 | 'parts': 2, 'box': {'size': 3}     | yes
            [{'minus': ['$me.parts', 3]}, '=', -1]                            | 'parts': 2                         | yes
            [{'times': ['$me.parts', 1.1]}, '=', 2.2]                         | 'parts': 2                         | yes
            [{'times': ['$me.parts', 1.1]}, '=', 2.2]                         |                                    | unknown
            [{'plusDays': ['$me.made', -1]}, '=', {'date': '2026-02-28'}]     | 'made': '2026-03-01'               | yes
            [{'plusMonths': ['$me.made', 1]}, '=', {'date': '2026-02-28'}]    | 'made': '2026-01-31'               | yes
            [{'plusMonths': ['$me.made', 1], 'round': 'UP'}, '=', {'date': '2026-03-01'}] | 'made': '2026-01-31'   | yes
            [{'endOfYear': '$me.made', 'plusYears': 2}, '=', {'date': '2028-12-31'}] | 'made': '2026-01-31'        | yes
            [{'endOfYear': '$me.made'}, '=', {'date': '2026-12-31'}]          | 'made': '2026-01-31'               | yes
            """)
    void a_test_of_plain_facts(String condition, String toy, String answer) {
        assertThat(Toys.holds(condition, toy == null ? "" : toy)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # condition                                                               | toy                                          | answer
            {'some': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}    | 'licences': [{'kind': 'RENT'}, {'kind': 'SALE'}] | yes
            {'some': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}    | 'licences': [{'kind': 'RENT'}]               | no
            {'some': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}    | 'licences': [{'kind': 'RENT'}, {}]           | unknown
            {'some': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}    |                                              | unknown
            {'every': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}   | 'licences': []                               | yes
            {'every': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}   | 'licences': [{}, {'kind': 'RENT'}]           | no
            {'no': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}      | 'licences': []                               | yes
            {'no': '$me.licences', 'as': 'l', 'where': ['$l.kind', '=', 'SALE']}      | 'licences': [{'kind': 'SALE'}]               | no
            {'every': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}          | 'licences': [{}]                             | yes
            {'every': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}          | 'licences': [{'until': '2026-03-23'}]        | yes
            {'every': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}          | 'licences': [{'until': '2026-03-22'}]        | no
            {'every': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}          | 'licences': [{'from': '2026-03-24'}]         | no
            {'every': '$me.licences', 'as': 'l', 'where': {'inForce': '$l', 'at': '$me.made'}} | 'made': '2020-01-01', 'licences': [{'from': '2020-01-01'}] | yes
            {'every': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}          | 'licences': [{}], 'unknown': ['/licences/0/until'] | unknown
            [{'count': '$me.licences'}, '=', 2]                                       | 'licences': [{}, {}]                         | yes
            [{'count': '$me.makers'}, '=', 0]                                         |                                              | yes
            [{'count': '$me.makers'}, '=', 0]                                         | 'unknown': ['/makers']                       | unknown
            [{'count': '$doc.reports'}, '>=', 1]                                      | 'reports': [{'id': 'r'}]                     | yes
            [{'count': '$doc.reports'}, '>=', 2]                                      | 'reports': [{'id': 'r'}]                     | unknown
            [{'count': '$doc.reports'}, '<', 1]                                       | 'reports': [{'id': 'r'}]                     | no
            [{'sum': '$me.makers', 'as': 'm', 'of': '$m.share'}, '=', 0]              |                                              | yes
            [{'sum': '$me.makers', 'as': 'm', 'of': '$m.share'}, '=', 100]            | 'makers': [{'share': 60}, {'share': 40}]     | yes
            [{'sum': '$me.makers', 'as': 'm', 'of': '$m.share'}, '=', 60]             | 'makers': [{'share': 60}, {}]                | unknown
            [{'min': '$me.makers', 'as': 'm', 'of': '$m.share'}, '=', 40]             | 'makers': [{'share': 60}, {'share': 40}]     | yes
            [{'max': '$me.makers', 'as': 'm', 'of': '$m.share'}, '=', 60]             | 'makers': [{'share': 60}, {'share': 40}]     | yes
            [{'max': '$me.makers', 'as': 'm', 'of': '$m.share'}, '=', 60]             |                                              | unknown
            {'some': {'list': ['$me.made', '$on']}, 'as': 'd', 'where': ['$d', '=', '$on']}  |                                       | yes
            {'every': {'list': ['$me.made', '$on']}, 'as': 'd', 'where': ['$d', '=', '$on']} |                                       | unknown
            """)
    void a_test_of_a_list(String condition, String toy, String answer) {
        assertThat(Toys.holds(condition, toy == null ? "" : toy)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # condition                                          | toy                                                                   | answer
            ['$me.maker.share', '=', 5]                          | 'maker': 'a', 'makers': [{'id': 'a', 'share': 5}]                     | yes
            ['$me.maker.parent.share', '=', 5]                   | 'maker': 'a', 'makers': [{'id': 'a', 'parent': 'b'}, {'id': 'b', 'share': 5}] | yes
            ['$me.maker', '=', '$me.maker.parent']               | 'maker': 'a', 'makers': [{'id': 'a', 'parent': 'a'}]                  | yes
            ['$me.maker', '=', '$me.maker.parent']               | 'maker': 'a', 'makers': [{'id': 'a', 'parent': 'b'}, {'id': 'b'}]     | no
            ['$me.maker', '=', '$me.maker.parent']               | 'maker': 'a', 'makers': [{'id': 'a'}]                                 | unknown
            ['$me.maker.inputs', 'has', '$me.maker']             | 'maker': 'a', 'makers': [{'id': 'a', 'inputs': ['a']}]                | yes
            [{'count': {'lineage': '$me.maker'}}, '=', 2]        | 'maker': 'a', 'makers': [{'id': 'a', 'inputs': ['b']}, {'id': 'b', 'inputs': ['c']}, {'id': 'c', 'inputs': ['a']}] | yes
            [{'count': {'lineage': '$me.maker'}}, '=', 1]        | 'maker': 'a', 'makers': [{'id': 'a', 'inputs': ['b']}, {'id': 'b'}]   | unknown
            {'some': {'referring': 'makers.parent', 'to': '$me.maker'}, 'as': 'm', 'where': ['$m.share', '=', 1]} | 'maker': 'a', 'makers': [{'id': 'a', 'parent': 'a'}, {'id': 'b', 'parent': 'a', 'share': 1}] | yes
            {'no': {'referring': 'makers.parent', 'to': '$me.maker'}, 'as': 'm', 'where': ['$m.share', '=', 1]} | 'maker': 'a', 'makers': [{'id': 'a', 'parent': 'b'}, {'id': 'b', 'share': 1, 'parent': 'b'}] | yes
            {'no': {'referring': 'makers.parent', 'to': '$me.maker'}, 'as': 'm', 'where': ['$m.share', '=', 1]} | 'maker': 'a', 'makers': [{'id': 'a', 'parent': 'a', 'share': 2}, {'id': 'b', 'share': 1}] | unknown
            {'some': {'referring': 'reports.about', 'to': '$me.maker'}, 'as': 'r', 'where': ['$r.good', '=', true]} | 'maker': 'a', 'makers': [{'id': 'a'}], 'reports': [{'id': 'r', 'about': 'a', 'good': true}] | yes
            {'some': {'referring': 'reports.about', 'to': '$me.maker'}, 'as': 'r', 'where': ['$r.good', '=', true]} | 'maker': 'a', 'makers': [{'id': 'a'}] | unknown
            """)
    void a_test_that_follows_ids(String condition, String toy, String answer) {
        assertThat(Toys.holds(condition, toy)).isEqualTo(answer);
    }

    @Test
    void a_named_fact_sees_its_parameters() {
        Toys toys = Toys.toys().facts("""
                        {'large': {'of': [['m', 'makers']], 'is': ['$m.share', '>', 50]},
                         'owned': {'of': [['a', 'makers'], ['b', 'makers']], 'is': {'all': [
                           ['$a.parent', '=', '$b'], {'fact': 'large', 'of': ['$b']}]}}}""").requiresOfMakers("{'fact': 'owned', 'of': ['$me', '$me.parent']}");

        assertThat(toys.check("'makers': [{'id': 'a', 'parent': 'a', 'share': 51}]")
                        .get("verdict")
                        .stringValue())
                .isEqualTo("ACCEPTED");
        assertThat(toys.check("'makers': [{'id': 'a', 'parent': 'a', 'share': 50}]")
                        .get("verdict")
                        .stringValue())
                .isEqualTo("REJECTED");
    }

    @Test
    void the_outcome_of_a_decision_is_a_fact() {
        Toys toys = Toys.toys()
                .outcome("1", "['$me.loud', '=', true]", "NOTIFY")
                .rule(
                        "2",
                        "{'outcome': 'MAY-PLAY', 'in': ['NOTIFY']}",
                        "'severity': 'ERROR', 'require': {'shown': ['$me.big', '=', true]}");

        assertThat(toys.check("'loud': true, 'big': true").get("verdict").stringValue())
                .isEqualTo("ACCEPTED");
        assertThat(toys.check("'loud': true, 'big': false").get("verdict").stringValue())
                .isEqualTo("REJECTED");
        assertThat(toys.check("'big': false").get("questions").toString()).isEqualTo("[\"/loud\"]");
    }
}
