// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.value.Citation;
import io.twinloop.value.Text;

/** The rules of structure, TL-STRUCTURE: what any document must keep, whatever it is about. */
enum StructureRule {
    VALUE("TL-STRUCTURE-01", "A value must lie in its domain.", "取值应当在其值域之内。"),
    CONTRADICTION("TL-STRUCTURE-02", "Facts must not contradict each other.", "事实之间不得相互矛盾。"),
    TERM("TL-STRUCTURE-03", "A term must not end before it begins.", "期间的届满日不得早于起始日。"),
    DANGLING("TL-STRUCTURE-04", "An id must name an entity of the document.", "标识应当指向文件中的对象。"),
    DUPLICATE("TL-STRUCTURE-05", "An id must be used once.", "标识不得重复。"),
    CIRCLE("TL-STRUCTURE-06", "What something is made from must not lead back to it.", "来源关系不得成环。");

    private final String id;
    private final String en;
    private final String zh;

    StructureRule(String id, String en, String zh) {
        this.id = id;
        this.en = en;
        this.zh = zh;
    }

    String id() {
        return id;
    }

    Text text() {
        return Text.of(en, zh);
    }

    Citation citation() {
        return Citation.parse("TL-STRUCTURE:" + id.substring(id.length() - 2));
    }
}
