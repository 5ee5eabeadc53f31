// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import io.twinloop.rule.Instrument;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations as a lawyer writes them: 'CBDF-2024 Art. 8(1)', and 《促进和规范数据跨境流动规定》第八条第一款.
 *
 * <p>It remembers which instruments it named, so that their titles can be told at the end. This class is not thread-safe.
 */
public final class Citations {

    private static final Pattern ARTICLE = Pattern.compile("([0-9]+)(?:\\(([0-9]+)\\))?(?:\\(([0-9]+)\\))?");
    private static final Pattern RANGE = Pattern.compile("([0-9]+)-([0-9]+)");
    // A citation stays on one line.
    private static final char TIE = '\u00a0';
    private static final String THE_STATE = "中华人民共和国";

    private final Map<String, Instrument> known = new LinkedHashMap<>();
    private final Map<String, Instrument> named = new LinkedHashMap<>();

    /**
     * Makes the writer of citations.
     *
     * @param instruments the instruments whose titles are known
     */
    public Citations(List<Instrument> instruments) {
        instruments.forEach(instrument -> known.put(instrument.id(), instrument));
    }

    /**
     * Puts a citation into words.
     *
     * @param citation the citation
     * @return the words
     */
    public Text of(Citation citation) {
        Instrument instrument = known.get(citation.instrument());
        if (instrument != null) {
            named.put(instrument.id(), instrument);
        }
        String title = instrument == null
                ? citation.instrument()
                : "《" + instrument.title().zh().replaceFirst("^" + THE_STATE, "") + "》";
        return Text.of(
                citation.instrument() + TIE + english(citation.provision()), title + chinese(citation.provision()));
    }

    /**
     * Puts citations into words, one after the other.
     *
     * @param citations the citations, at least one
     * @return the words
     */
    public Text of(List<Citation> citations) {
        return Listed.of(", ", "、", citations.stream().map(this::of).toList());
    }

    /**
     * Names the rules that give an answer by their articles, one text for each instrument: 'CBDF-2024 Art. 7(1)(2), 8(1)'.
     *
     * @param rules the ids of the rules; one that names no article stands for itself
     * @return the words, by instrument
     */
    public List<Text> articles(List<String> rules) {
        Map<String, Set<String>> provisions = new LinkedHashMap<>();
        for (String rule : rules) {
            String[] parts = rule.split("#", 2)[0].split(":", 2);
            Set<String> listed = provisions.computeIfAbsent(parts[0], fresh -> new LinkedHashSet<>());
            if (parts.length == 2) {
                listed.add(parts[1]);
            }
        }
        return provisions.entrySet().stream()
                .map(entry -> articles(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Text articles(String instrument, List<String> provisions) {
        Instrument title = known.get(instrument);
        if (title != null) {
            named.put(instrument, title);
        }
        if (provisions.isEmpty()) {
            return Text.of(instrument, instrument);
        }
        boolean plain = provisions.stream().allMatch(one -> ARTICLE.matcher(one).matches());
        String en = plain
                ? (provisions.size() == 1 ? "Art." : "Arts.") + TIE + String.join(", ", provisions)
                : String.join(", ", provisions.stream().map(Citations::english).toList());
        return Text.of(
                instrument + TIE + en,
                instrument
                        + TIE
                        + String.join(
                                "、", provisions.stream().map(Citations::chinese).toList()));
    }

    /**
     * Returns the instruments named so far.
     *
     * @return the instruments in the order in which they are known
     */
    public List<Instrument> named() {
        List<Instrument> inOrder = new ArrayList<>(known.values());
        inOrder.retainAll(named.values());
        return inOrder;
    }

    private static String english(String provision) {
        if (RANGE.matcher(provision).matches()) {
            return "Arts." + TIE + provision;
        }
        return ARTICLE.matcher(provision).matches() ? "Art." + TIE + provision : provision;
    }

    private static String chinese(String provision) {
        Matcher range = RANGE.matcher(provision);
        if (range.matches()) {
            return part(range.group(1), "条") + "至" + part(range.group(2), "条");
        }
        Matcher article = ARTICLE.matcher(provision);
        if (!article.matches()) {
            return " " + provision;
        }
        StringBuilder words = new StringBuilder(part(article.group(1), "条"));
        if (article.group(2) != null) {
            words.append(part(article.group(2), "款"));
        }
        return article.group(3) == null
                ? words.toString()
                : words.append(part(article.group(3), "项")).toString();
    }

    private static String part(String number, String unit) {
        return "第" + (number.length() > 3 ? number : ChineseNumber.write(Integer.parseInt(number))) + unit;
    }
}
