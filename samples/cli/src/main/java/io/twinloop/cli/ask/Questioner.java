// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import io.twinloop.Basis;
import io.twinloop.Evidence;
import io.twinloop.Finding;
import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.cli.report.Law;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Words;
import io.twinloop.explore.NextQuestion;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Member;
import io.twinloop.schema.Subject;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what to ask next: first what settles the decision soonest, then what the report still asks, then what must be shown and is not.
 *
 * @param library the library
 * @param law knows its facts
 * @param decision the id of the decision to be settled first, empty if there is none
 * @param on the day whose rules count
 * @param citations names the articles
 */
record Questioner(Twinloop library, Law law, String decision, LocalDate on, Citations citations) {

    /** Returns the next question about a subject, none of those that were put in vain, or empty if nothing is left. */
    Optional<Asked> next(Subject subject, Set<String> inVain) {
        Optional<Asked> best = decision.isEmpty()
                ? Optional.empty()
                : library.explorer()
                        .next(subject, decision, on)
                        .filter(question -> !inVain.contains(question.path()))
                        .map(Questioner::asked);
        if (best.isPresent()) {
            return best;
        }
        Report report = library.check(subject, on);
        return report.questions().stream()
                .filter(question -> !inVain.contains(question.path()))
                .min(Comparator.comparing(question -> !question.settles().contains(decision)))
                .map(this::asked)
                .or(() -> toBeShown(report, inVain));
    }

    /** Returns what must be shown and is not: the report tells it as a finding, not as a question. */
    private Optional<Asked> toBeShown(Report report, Set<String> inVain) {
        for (Finding finding : report.findings()) {
            for (Evidence evidence : finding.basis() == Basis.MISSING ? finding.evidence() : List.<Evidence>of()) {
                Optional<Asked> asked = toBeShown(report, finding, evidence);
                if (asked.isPresent() && !inVain.contains(evidence.path())) {
                    return asked;
                }
            }
        }
        return Optional.empty();
    }

    private static Asked asked(NextQuestion question) {
        return new Asked(question.path(), question.text(), question.why(), question.citations());
    }

    private Asked asked(Question question) {
        List<Text> settled = new ArrayList<>();
        List<String> rules = new ArrayList<>(question.settles());
        for (Decision one : library.decisions()) {
            if (rules.remove(one.id())) {
                settled.add(one.question());
            }
        }
        settled.addAll(citations.articles(rules));
        return new Asked(
                question.path(),
                question.text(),
                Words.of("ask.settles", Listed.of("; ", "；", settled)),
                question.citations());
    }

    private Optional<Asked> toBeShown(Report report, Finding finding, Evidence evidence) {
        Member member = law.member(report.type(), evidence.path());
        if (member == null || evidence.value() != null) {
            return Optional.empty();
        }
        Text why = Words.of("ask.shows", Listed.of("; ", "；", citations.articles(List.of(finding.rule()))));
        return Optional.ofNullable(member.question())
                .map(question -> new Asked(evidence.path(), question, why, member.citations()));
    }
}
