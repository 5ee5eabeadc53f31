// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.gate.ClauseView.Kind;
import io.twinloop.gate.ClauseView.Strength;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.schema.StructureBuilder;
import io.twinloop.value.Text;

/** What the small draft agreements are made of. */
final class DraftFixture {

    static final Schema SCHEMA = Schema.of(
            "draft-fixture",
            Text.of("draft agreement", "协定草案"),
            draft -> draft.collection(
                    "clauses", Completeness.COMPLETE, DraftFixture::clause, m -> m.label("clauses", "条款")));

    private DraftFixture() {}

    private static void clause(StructureBuilder clause) {
        clause.code("kind", Kind.class, m -> m.label("kind", "种类"));
        clause.codes("clauses", Kind.class, m -> m.label("clauses it modifies", "所涉条款"));
        clause.list(
                "obligations",
                Completeness.COMPLETE,
                obligation -> {
                    obligation.text("party", m -> m.label("party", "缔约方"));
                    obligation.code("strength", Strength.class, m -> m.label("strength", "约束力度"));
                },
                m -> m.label("obligations of single parties", "各方义务"));
        clause.flag("pluralised", m -> m.label("worded for more than two parties", "已作多边化处理"));
        clause.count("members", m -> m.label("number of members", "成员数"));
    }
}
