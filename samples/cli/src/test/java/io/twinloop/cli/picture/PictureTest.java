// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.Twinloop;
import io.twinloop.cli.Harbour;
import io.twinloop.cli.picture.Mark.Extent;
import io.twinloop.cli.picture.Mark.Group;
import io.twinloop.cli.picture.Mark.Words;
import io.twinloop.explore.Answer;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.DecisionDiagram.Branch;
import io.twinloop.explore.DecisionDiagram.End;
import io.twinloop.explore.DecisionDiagram.Fork;
import io.twinloop.explore.Exploration;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {

    private static final LocalDate ON = LocalDate.parse("2026-11-23");
    private static final Twinloop HARBOUR =
            Twinloop.load().adding(Harbour.ENTRY).adding(Harbour.RULES);
    private static final Exploration ENTRY = HARBOUR.explore("ENTRY", ON);
    private static final Exploration OUTBOUND = HARBOUR.explore("CN-OUTBOUND", ON);

    private static DecisionDiagram diagram(Exploration exploration) {
        return exploration.diagram().orElseThrow();
    }

    // Drawn once for all tests that look at them.
    private static final List<Arguments> SHEETS = Stream.of(
                    ENTRY, OUTBOUND, drawn(ladder(20)), drawn(fan(15)), drawn(lone()))
            .flatMap(exploration -> Stream.of(Language.values())
                    .map(language -> Arguments.of(exploration, Picture.sheet(exploration, HARBOUR, language))))
            .toList();

    /** Whatever is drawn, in either language. */
    static Stream<Arguments> sheets() {
        return SHEETS.stream();
    }

    private static Exploration drawn(DecisionDiagram diagram) {
        return new Exploration("ENTRY", ON, EffectivePeriod.ALWAYS, diagram, 1, List.of(), List.of(), List.of());
    }

    private static Text text(String words) {
        return Text.of(words, words);
    }

    private static End end(String outcome) {
        return new End(Answer.of(outcome), text("It is " + outcome), List.of("HARBOUR-2026:3"));
    }

    private static Branch to(int node, String... rules) {
        return new Branch(text("value <" + node + "> & \"more\" of it"), List.of("true"), node, List.of(rules));
    }

    /** Two forks in each row, each of which leads to both below. */
    private static DecisionDiagram ladder(int rows) {
        List<DecisionDiagram.Node> nodes = IntStream.range(0, 2 * rows)
                .<DecisionDiagram.Node>mapToObj(i -> {
                    int next = 2 * (i / 2) + 2;
                    return new Fork(List.of("/f" + i / 2), text("Fact " + i / 2), List.of(to(next), to(next + 1)));
                })
                .collect(Collectors.toList());
        nodes.add(end("FREE"));
        nodes.add(end("CLOSED"));
        return new DecisionDiagram(nodes);
    }

    /** One fork that leads to many of the same fact, each of which has an answer. */
    private static DecisionDiagram fan(int width) {
        List<DecisionDiagram.Node> nodes = Stream.<DecisionDiagram.Node>of(new Fork(
                        List.of("/tons"),
                        text("tons"),
                        IntStream.rangeClosed(1, width)
                                .mapToObj(PictureTest::to)
                                .toList()))
                .collect(Collectors.toList());
        for (int i = 1; i <= width; i++) {
            nodes.add(new Fork(
                    List.of("/night"),
                    text("night"),
                    List.of(to(width + 1, "HARBOUR-2026:1", "X-2:2(1)(3)#a"), to(width + 2, "CUSTODY-03"))));
        }
        nodes.add(end("FREE"));
        nodes.add(end("PILOT"));
        return new DecisionDiagram(nodes);
    }

    /** No question at all. */
    private static DecisionDiagram lone() {
        return new DecisionDiagram(List.of(end("CLOSED")));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Set<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_label_overlaps_another(Exploration exploration, Sheet sheet) {
        List<Words> words = sheet.words();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(words.get(i).extent().overlaps(words.get(j).extent()))
                        .as(words.get(i) + " over " + words.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_label_leaves_the_page(Exploration exploration, Sheet sheet) {
        Extent page = new Extent(0, 0, sheet.width(), sheet.height());

        assertThat(sheet.words())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(page.encloses(words.extent()))
                        .as(words.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void each_fork_is_drawn_once_and_each_answer_is_explained(Exploration exploration, Sheet sheet) {
        List<DecisionDiagram.Node> nodes = diagram(exploration).nodes();
        List<String> drawn = sheet.words().stream().map(Words::text).toList();
        List<String> groups = sheet.marks().stream()
                .filter(Group.class::isInstance)
                .map(mark -> ((Group) mark).title().split("\\. ", 2)[0])
                .toList();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Fork) {
                assertThat(groups).containsOnlyOnce(String.valueOf(i + 1));
            } else if (nodes.get(i) instanceof End end) {
                assertThat(drawn).containsAnyOf(end.text().en(), end.text().zh());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_well_formed_and_needs_no_other_file(Language language) throws Exception {
        String svg = Picture.draw(OUTBOUND, HARBOUR, language);

        assertThat(parsed(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg).doesNotContain("href", "url(", "<script", "<style", "@import");
    }

    @Test
    void the_law_stands_in_it_in_either_language() throws Exception {
        assertThat(texts(parsed(Picture.draw(OUTBOUND, HARBOUR, Language.EN))))
                .contains(
                        "Under which mechanism, if any, may the data be provided abroad?",
                        "A security assessment by the state cyberspace administration",
                        "1,000,000 or",
                        "CBDF-2024 Art. 7(1)(2)",
                        "CBDF-2024  Provisions on Promoting and Regulating Cross-border Data Flow");
        assertThat(texts(parsed(Picture.draw(OUTBOUND, HARBOUR, Language.ZH))))
                .contains("数据向境外提供应当适用何种机制（或者免予适用）？", "通过国家网信部门组织的安全评估", "1,000,000以上", "CBDF-2024 第六条第二款");
    }

    @Test
    void what_is_special_in_xml_is_escaped() throws Exception {
        String svg = Picture.draw(drawn(ladder(2)), HARBOUR, Language.EN);

        assertThat(svg).contains("&lt;2&gt; &amp;", "&quot;more&quot;");
        assertThat(texts(parsed(svg))).contains("\"more\" of it");
    }

    @Test
    void equal_diagrams_give_equal_bytes() {
        assertThat(Picture.draw(HARBOUR.explore("CN-OUTBOUND", ON), Twinloop.load(), Language.EN))
                .isEqualTo(Picture.draw(OUTBOUND, HARBOUR, Language.EN));
    }

    @Test
    void the_outbound_decision_fits_an_a3_sheet_in_letters_of_more_than_a_millimetre() {
        Stream.of(Language.values())
                .map(language -> Picture.sheet(OUTBOUND, HARBOUR, language))
                .forEach(sheet -> {
                    double scale = Svg.scale(sheet);

                    assertThat(scale * Math.max(sheet.width(), sheet.height())).isLessThan(420.01);
                    assertThat(scale * Math.min(sheet.width(), sheet.height())).isLessThan(297.01);
                    assertThat(sheet.words())
                            .allSatisfy(words -> assertThat(words.size() * scale)
                                    .as(words.text())
                                    .isGreaterThan(1.25));
                });
    }

    @Test
    void what_was_not_explored_to_the_end_is_not_drawn() {
        Exploration incomplete =
                new Exploration("ENTRY", ON, EffectivePeriod.ALWAYS, null, 100_000, List.of(), List.of(), List.of());

        assertThatThrownBy(() -> Picture.draw(incomplete, HARBOUR, Language.EN))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("only what was explored to the end can be drawn");
    }
}
