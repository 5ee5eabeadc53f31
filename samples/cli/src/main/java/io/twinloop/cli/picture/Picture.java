// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.Twinloop;
import io.twinloop.cli.picture.Chart.Heading;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Words;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.DecisionDiagram.Branch;
import io.twinloop.explore.DecisionDiagram.End;
import io.twinloop.explore.DecisionDiagram.Fork;
import io.twinloop.explore.Exploration;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Decision.Option;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Member;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The diagram of a decision as a picture. Each fact is a row, with its question at the left; each fork is a bar in the row
 * of its fact, once; its values stand below it, and there either the sign of the answer with its articles, or a line to
 * the next fork.
 *
 * <p>The rows of an ordered diagram are given, and all lines to a fork share a trunk: so little is left to lay out that no
 * library is needed for it.
 *
 * <p>This class is not thread-safe.
 */
public final class Picture {

    private static final double VALUE_ROOM = 18;
    private static final double ARTICLE_ROOM = 30;
    private static final double LONG_ARTICLE_ROOM = 38;
    private static final int FEW_LINES = 3;
    private static final double QUESTION = 2.7;
    private static final double PROVISION = 2;
    private static final double[] ROOMS = {70, 120, 190, 260};

    private final Decision decision;
    private final Exploration exploration;
    private final Language language;
    private final Citations citations;
    private final Rows rows;
    private final DecisionDiagram diagram;

    private Picture(Exploration exploration, DecisionDiagram diagram, Twinloop library, Language language) {
        this.exploration = exploration;
        this.diagram = diagram;
        this.language = language;
        this.decision = library.decisions().stream()
                .filter(one -> one.id().equals(exploration.decision()))
                .findFirst()
                .orElseThrow();
        this.citations = new Citations(
                library.rulebooks().stream().map(Rulebook::instrument).toList());
        this.rows = Rows.of(diagram);
    }

    /**
     * Draws the diagram of an exploration.
     *
     * @param exploration the exploration, complete
     * @param library the library that explored
     * @param language the language of the words
     * @return the picture as SVG, the same text for equal diagrams
     * @throws IllegalArgumentException if the exploration is not complete
     */
    public static String draw(Exploration exploration, Twinloop library, Language language) {
        return Svg.write(sheet(exploration, library, language), language);
    }

    static Sheet sheet(Exploration exploration, Twinloop library, Language language) {
        DecisionDiagram diagram = exploration
                .diagram()
                .orElseThrow(() -> new IllegalArgumentException("only what was explored to the end can be drawn"));
        return new Picture(exploration, diagram, library, language).draw();
    }

    private Sheet draw() {
        List<Heading> headings = headings();
        List<Stop> stops = stops();
        Frame.Wording wording = wording();
        if (stops.isEmpty()) {
            return Frame.around(List.of(lone()), wording);
        }
        List<List<Sheet>> panels = new ArrayList<>(
                charts(headings, stops, 0, rows.count()).stream().map(List::of).toList());
        for (int cut : Folds.of(headings, stops)) {
            List<Sheet> right = charts(headings, stops, cut, rows.count());
            for (Sheet left : charts(headings, stops, 0, cut)) {
                right.forEach(sheet -> panels.add(List.of(left, sheet)));
            }
        }
        return panels.stream()
                .max(Comparator.comparingDouble((List<Sheet> each) -> Svg.scale(bare(each)))
                        .thenComparingDouble(
                                each -> -bare(each).width() * bare(each).height()))
                .map(each -> Frame.around(each, wording))
                .orElseThrow();
    }

    // A decision that no fact can change.
    private Sheet lone() {
        End end = (End) diagram.nodes().get(0);
        Way way = new Way(0, List.of(), sign(end), articles(end.rules()), "");
        return new Sheet(way.width(), way.endHeight(), "", way.at(way.width() / 2, 0, 0));
    }

    private static Sheet bare(List<Sheet> panels) {
        double width = panels.stream().mapToDouble(Sheet::width).sum();
        double height = panels.stream().mapToDouble(Sheet::height).max().orElse(0);
        return new Sheet(width, height + Frame.HEAD, "", List.of());
    }

    private static List<Sheet> charts(List<Heading> headings, List<Stop> stops, int from, int until) {
        return DoubleStream.of(ROOMS)
                .mapToObj(room -> Chart.draw(headings, stops, from, until, room))
                .toList();
    }

    private String say(Text text) {
        return text.in(language);
    }

    // The articles are named before the sources can be listed.
    private Frame.Wording wording() {
        return new Frame.Wording(
                say(decision.question()),
                say(Words.of("picture.subtitle", decision.id(), exploration.on())),
                say(Words.of("picture.how-to-read")),
                legend(),
                citations.named().stream()
                        .map(instrument -> say(Words.of("closing.source", instrument.id(), instrument.title())))
                        .toList(),
                say(Words.of("closing.no-advice")));
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            String question = row + 1 + ". " + upper(say(rows.texts().get(row)));
            String provisions = provisions(row);
            headings.add(new Heading(
                    say(rows.texts().get(row)),
                    Lettering.lines(question, Chart.LEFT - 4, QUESTION),
                    provisions.isEmpty() ? List.of() : Lettering.lines(provisions, Chart.LEFT - 4, PROVISION)));
        }
        return headings;
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String provisions(int row) {
        List<String> cited = new ArrayList<>();
        for (String fact : fork(row).facts()) {
            Member member = decision.schema().member(fact.substring(1).replace('/', '.'));
            if (member != null) {
                member.citations().stream()
                        .filter(citation -> citation.during().contains(exploration.on()))
                        .forEach(citation -> cited.add(citation.toString()));
            }
        }
        return joined(citations.articles(cited));
    }

    private Fork fork(int row) {
        for (int i = 0; i < rows.rowOf().size(); i++) {
            if (rows.rowOf().get(i) == row && diagram.nodes().get(i) instanceof Fork fork) {
                return fork;
            }
        }
        throw new IllegalStateException("a row has at least one fork");
    }

    private List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < diagram.nodes().size(); i++) {
            if (diagram.nodes().get(i) instanceof Fork fork) {
                stops.add(new Stop(
                        i,
                        rows.rowOf().get(i),
                        fork.branches().stream().map(this::way).toList()));
            }
        }
        return stops;
    }

    private Way way(Branch branch) {
        Sign sign = sign(branch.to());
        List<String> articles = sign == null ? List.of() : articles(branch.rules());
        String values = say(branch.text());
        List<String> narrow = Lettering.lines(values, VALUE_ROOM, Way.VALUE);
        List<String> lines = narrow.size() <= FEW_LINES ? narrow : Lettering.lines(values, 1.6 * VALUE_ROOM, Way.VALUE);
        return new Way(branch.to(), lines, sign, articles, "");
    }

    // Each instrument on a line of its own, unless that makes too many.
    private List<String> articles(List<String> rules) {
        List<Text> each = citations.articles(rules);
        List<String> lines = each.stream()
                .flatMap(one -> Lettering.lines(say(one), ARTICLE_ROOM, Way.ARTICLE).stream())
                .toList();
        return lines.size() <= FEW_LINES ? lines : Lettering.lines(joined(each), LONG_ARTICLE_ROOM, Way.ARTICLE);
    }

    private String joined(List<Text> texts) {
        return texts.isEmpty() ? "" : say(Listed.of("; ", "；", texts));
    }

    private @Nullable Sign sign(int node) {
        return diagram.nodes().get(node) instanceof End end ? sign(end) : null;
    }

    private Sign sign(End end) {
        return Sign.of(
                end.answer(), decision.outcomes().stream().map(Option::name).toList());
    }

    /** Returns the signs with what they mean, in the order of the ends. */
    private List<Frame.Entry> legend() {
        return diagram.nodes().stream()
                .filter(End.class::isInstance)
                .map(End.class::cast)
                .map(end -> new Frame.Entry(sign(end), say(end.text())))
                .toList();
    }
}
