// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static io.twinloop.json.Examples.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Assumption;
import io.twinloop.Basis;
import io.twinloop.ConditionTrace;
import io.twinloop.Digests;
import io.twinloop.DutyOwed;
import io.twinloop.EntityVerdict;
import io.twinloop.Evidence;
import io.twinloop.Explanation;
import io.twinloop.Finding;
import io.twinloop.NotJudged;
import io.twinloop.Outcome;
import io.twinloop.Question;
import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.Verdict;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Note;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Severity;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private static final Text WORDS = Text.of("words", "文字");
    private static final List<Citation> CITES = List.of(Citation.parse("SHOP-2024:1"));
    private static final Digests DIGESTS = new Digests("1.0", "ab", null, null, Map.of("SHOP-2024", "cd"));

    @Test
    void an_empty_report_has_every_member() {
        Report report = report(List.of(), List.of(), new Explanation(List.of(), List.of()));

        assertThat(JSON.write(report)).isEqualTo("""
                {
                  "type": "report",
                  "subject": "shop",
                  "on": "2026-11-23",
                  "verdict": "ACCEPTED",
                  "reasons": [],
                  "outcomes": {},
                  "findings": [],
                  "duties": [],
                  "questions": [],
                  "assumptions": [],
                  "citations": [],
                  "entities": [],
                  "decisions": [],
                  "explanation": {
                    "rules": [],
                    "facts": []
                  },
                  "notJudged": [],
                  "errors": [],
                  "retrospective": false,
                  "digests": {
                    "library": "1.0",
                    "subject": "ab",
                    "rulebooks": {
                      "SHOP-2024": "cd"
                    }
                  }
                }
                """);
    }

    @Test
    void an_outcome_that_is_open_is_null() {
        Outcome open = new Outcome(
                "OPENING",
                WORDS,
                null,
                null,
                List.of(Reason.UNSETTLED_LAW),
                List.of("OPEN"),
                List.of(),
                List.of(WORDS));
        Outcome taken =
                new Outcome("CLOSING", WORDS, "YES", WORDS, List.of(), List.of("YES"), List.of("A-01"), List.of());

        String written = JSON.write(report(List.of(open, taken), List.of(), new Explanation(List.of(), List.of())));

        assertThat(written).contains("""
                  "outcomes": {
                    "OPENING": null,
                    "CLOSING": "YES"
                  },
                """);
        assertThat(written).contains("""
                      "reasons": [
                        "UNSETTLED_LAW"
                      ],
                      "possible": [
                        "OPEN"
                      ],
                      "unsettled": [
                        {
                          "en": "words",
                          "zh": "文字"
                        }
                      ]
                """);
    }

    @Test
    void a_finding_embeds_the_values_of_its_evidence_and_names_its_subject_even_if_it_has_none() {
        Finding finding = new Finding(
                "SHOP-01",
                Severity.ERROR,
                Basis.MISSING,
                null,
                "/leases/0",
                List.of(new Evidence("/open", WORDS, "true", false), new Evidence("/name", WORDS, null, true)),
                CITES,
                WORDS,
                null);

        assertThat(JSON.write(report(List.of(), List.of(finding), new Explanation(List.of(), List.of()))))
                .contains("""
                    {
                      "rule": "SHOP-01",
                      "severity": "ERROR",
                      "basis": "MISSING",
                      "path": "/leases/0",
                      "subject": null,
                      "evidence": [
                        {
                          "path": "/open",
                          "label": {
                            "en": "words",
                            "zh": "文字"
                          },
                          "value": true,
                          "presumed": false
                        },
                        {
                          "path": "/name",
                          "label": {
                            "en": "words",
                            "zh": "文字"
                          },
                          "presumed": true
                        }
                      ],
                      "citations": [
                        "SHOP-2024:1"
                      ],
                      "text": {
                        "en": "words",
                        "zh": "文字"
                      }
                    }
                """);
    }

    @Test
    void a_trace_embeds_its_condition() {
        ConditionTrace condition = new ConditionTrace("{\"stated\":\"$me.a\"}", Truth.UNKNOWN, List.of(), List.of());
        RuleTrace rule = new RuleTrace(
                "SHOP-01",
                "",
                RuleTrace.State.UNKNOWN,
                WORDS,
                new ConditionTrace("{\"all\":[{\"stated\":\"$me.a\"}]}", Truth.UNKNOWN, List.of(), List.of(condition)),
                condition,
                List.of(),
                List.of("SHOP-02"),
                CITES,
                Confidence.TEXT,
                List.of(new Note("n", WORDS)));
        Explanation.Definition fact = new Explanation.Definition("a", WORDS, Explanation.Kind.STATED, CITES);

        assertThat(JSON.write(report(List.of(), List.of(), new Explanation(List.of(rule), List.of(fact)))))
                .contains("""
                        "require": {
                          "condition": {
                            "stated": "$me.a"
                          },
                          "truth": "UNKNOWN"
                        },
                """);
    }

    @Test
    void a_report_may_be_nested_deeper_than_what_is_read() {
        ConditionTrace trace = new ConditionTrace("{\"all\":[]}", Truth.YES, List.of(), List.of());
        for (int i = 0; i < 64; i++) {
            trace = new ConditionTrace("{\"all\":[]}", Truth.YES, List.of(), List.of(trace));
        }
        RuleTrace rule = new RuleTrace(
                "SHOP-01",
                "",
                RuleTrace.State.APPLIES,
                WORDS,
                trace,
                null,
                List.of(),
                List.of(),
                CITES,
                Confidence.TEXT,
                List.of());

        assertThat(JSON.write(report(List.of(), List.of(), new Explanation(List.of(rule), List.of()))))
                .endsWith("}\n");
    }

    @Test
    void every_other_part_is_written() {
        Report report = new Report(
                "shop",
                LocalDate.of(2026, 11, 23),
                Verdict.UNDETERMINED,
                List.of(Reason.MISSING_FACTS),
                List.of(),
                List.of(),
                List.of(new DutyOwed(
                        "SHOP-02", "", Phase.BEFORE, Deadline.before("opening", "开门"), null, WORDS, CITES)),
                List.of(new Question("/open", WORDS, List.of("YES"), List.of("OPENING"), CITES)),
                List.of(new Assumption("/open", "SHOP-02", WORDS, WORDS)),
                CITES,
                List.of(new EntityVerdict("l", "/leases/0", Verdict.REJECTED)),
                new Explanation(List.of(), List.of()),
                List.of(new NotJudged("FAIRS", WORDS)),
                List.of("broken"),
                true,
                DIGESTS);

        Node.JsonObject read = Expect.object(LocatedParser.parse(Examples.utf8(JSON.write(report))));

        assertThat(JsonPrinter.line(read.accept(PlainTree.OF_NODE)))
                .contains(
                        "\"phase\":\"BEFORE\",\"deadline\":{\"event\":{\"en\":\"opening\",\"zh\":\"开门\"},\"offset\":0,"
                                + "\"unit\":\"DAYS\",\"direction\":\"BEFORE\"}")
                .contains("\"choices\":[\"YES\"],\"settles\":[\"OPENING\"]")
                .contains("\"assumptions\":[{\"path\":\"/open\",\"rule\":\"SHOP-02\"")
                .contains("\"entities\":[{\"path\":\"/leases/0\",\"id\":\"l\",\"verdict\":\"REJECTED\"}]")
                .contains("\"notJudged\":[{\"what\":\"FAIRS\"")
                .contains("\"errors\":[\"broken\"],\"retrospective\":true");
    }

    private static Report report(List<Outcome> outcomes, List<Finding> findings, Explanation explanation) {
        return new Report(
                "shop",
                LocalDate.of(2026, 11, 23),
                Verdict.ACCEPTED,
                List.of(),
                outcomes,
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                explanation,
                List.of(),
                List.of(),
                false,
                DIGESTS);
    }
}
