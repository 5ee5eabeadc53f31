// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of an object that is being written, in their order. This class is not thread-safe. */
final class Members {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member. */
    Members put(String name, Object plain) {
        members.put(name, plain);
        return this;
    }

    /** Adds a number. */
    Members put(String name, long number) {
        return put(name, BigDecimal.valueOf(number));
    }

    /** Adds a constant. */
    Members put(String name, Enum<?> constant) {
        return put(name, constant.name());
    }

    /** Adds a text in both languages. */
    Members put(String name, Text text) {
        return put(name, bilingual(text));
    }

    /** Adds a period of days. */
    Members put(String name, EffectivePeriod period) {
        return put(name, new Members().days(period).tree());
    }

    /** Adds a list. */
    <T> Members put(String name, Collection<T> elements, Function<? super T, ?> writer) {
        return put(name, elements.stream().<Object>map(writer).toList());
    }

    /** Adds a member unless it is null. */
    Members putStated(String name, @Nullable Object plain) {
        return plain == null ? this : put(name, plain);
    }

    /** Adds a text in both languages unless it is null. */
    Members putStated(String name, @Nullable Text text) {
        return text == null ? this : put(name, text);
    }

    /** Adds a list unless it is empty. */
    <T> Members putStated(String name, Collection<T> elements, Function<? super T, ?> writer) {
        return elements.isEmpty() ? this : put(name, elements, writer);
    }

    /** Adds a list of texts unless it is empty. */
    Members putStated(String name, Collection<String> texts) {
        return putStated(name, texts, text -> text);
    }

    /** Adds citations unless there is none. */
    Members putCitations(List<Citation> citations) {
        return putStated("cites", citations, Members::citation);
    }

    /** Adds a member that is always there: a text, or null. */
    Members putNullable(String name, @Nullable String text) {
        members.put(name, text);
        return this;
    }

    /** Adds yes; a no is left out. */
    Members putYes(String name, boolean value) {
        return value ? put(name, true) : this;
    }

    /** Returns the object. */
    Map<String, @Nullable Object> tree() {
        return members;
    }

    /** Returns a text in both languages. */
    static Object bilingual(Text text) {
        return new Members().put("en", text.en()).put("zh", text.zh()).tree();
    }

    /** Returns a citation: a text, or an object if the provision had its number only on some days. */
    static Object citation(Citation citation) {
        if (citation.during().equals(EffectivePeriod.ALWAYS)) {
            return citation.toString();
        }
        return new Members()
                .put("cite", citation.toString())
                .days(citation.during())
                .tree();
    }

    private Members days(EffectivePeriod period) {
        return putStated("from", text(period.from())).putStated("until", text(period.until()));
    }

    private static @Nullable Object text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
