// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Values;
import io.twinloop.cli.words.Words;
import io.twinloop.schema.Document;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document states, in brief: 'tons: 5,000; it comes by night: yes'.
 *
 * @param law knows what the facts are called
 */
record StatedFacts(Law law) {

    Text of(Document document) {
        List<Text> facts = new ArrayList<>();
        collect(document.type(), "", document.members(), facts);
        return facts.isEmpty() ? Words.of("explore.nothing-stated") : Listed.of("; ", "；", facts);
    }

    private void collect(String kind, String pointer, @Nullable Object value, List<Text> facts) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> collect(kind, pointer + "/" + name, member, facts));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                collect(kind, pointer + "/" + i, list.get(i), facts);
            }
        } else if (value != null) {
            facts.add(Words.of("fact", label(kind, pointer), value(law.type(kind, pointer), value)));
        }
    }

    private Text label(String kind, String pointer) {
        Member member = law.member(kind, pointer);
        return member == null ? Text.of(pointer, pointer) : member.label();
    }

    private static Text value(@Nullable MemberType type, Object value) {
        return Values.of(type, String.valueOf(value));
    }
}
