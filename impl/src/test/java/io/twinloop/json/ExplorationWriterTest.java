// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static io.twinloop.json.Examples.JSON;
import static io.twinloop.json.Examples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.explore.Answer;
import io.twinloop.explore.BoundaryVector;
import io.twinloop.explore.DecisionDiagram;
import io.twinloop.explore.DecisionDiagram.Branch;
import io.twinloop.explore.DecisionDiagram.End;
import io.twinloop.explore.DecisionDiagram.Fork;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.NotDecided;
import io.twinloop.explore.OpenLaw;
import io.twinloop.explore.Remedy;
import io.twinloop.explore.Review;
import io.twinloop.explore.Witness;
import io.twinloop.schema.Document;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explorer says, as JSON. */
class ExplorationWriterTest {

    private static final Document SHOP = new Document("shop", Map.of("open", true));
    private static final Text WRONG = Text.of("It is wrong.", "有误。");
    private static final Exploration EXPLORATION = new Exploration(
            "OPENING",
            LocalDate.parse("2026-11-23"),
            EffectivePeriod.from("2026-01-01"),
            new DecisionDiagram(List.of(
                    new Fork(
                            List.of("/open"),
                            Text.of("open", "营业"),
                            List.of(
                                    new Branch(Text.of("yes", "是"), List.of("true"), 1, List.of("SHOP-2024:1")),
                                    new Branch(Text.of("no", "否"), List.of("false"), 2, List.of()))),
                    new End(Answer.of("OPEN"), Text.of("It may.", "可以。"), List.of("SHOP-2024:1")),
                    new End(Answer.NO_RULE, Text.of("No rule answers", "无规则可依"), List.of()))),
            7,
            List.of(new Flaw(Flaw.Kind.GAP, List.of(), WRONG, List.of(new Witness(SHOP, Answer.NO_RULE)))),
            List.of(new NotDecided(Flaw.Kind.CONFLICT, List.of("SHOP-2024:1", "SHOP-2024:2"), WRONG)),
            List.of(new OpenLaw(List.of("SHOP-2024:2#doubt"), List.of(WRONG), new Witness(SHOP, Answer.UNSETTLED))));

    @Test
    void an_exploration_is_written_with_its_diagram_and_witnesses() {
        assertThat(JSON.write(EXPLORATION)).isEqualTo("""
                {
                  "type": "exploration",
                  "decision": "OPENING",
                  "on": "2026-11-23",
                  "period": {
                    "from": "2026-01-01"
                  },
                  "complete": true,
                  "expansions": 7,
                  "flaws": [
                    {
                      "kind": "GAP",
                      "text": {
                        "en": "It is wrong.",
                        "zh": "有误。"
                      },
                      "witnesses": [
                        {
                          "subject": {
                            "type": "shop",
                            "open": true
                          },
                          "answer": {
                            "kind": "NO_RULE"
                          }
                        }
                      ]
                    }
                  ],
                  "notDecided": [
                    {
                      "kind": "CONFLICT",
                      "rules": [
                        "SHOP-2024:1",
                        "SHOP-2024:2"
                      ],
                      "text": {
                        "en": "It is wrong.",
                        "zh": "有误。"
                      }
                    }
                  ],
                  "openLaw": [
                    {
                      "rules": [
                        "SHOP-2024:2#doubt"
                      ],
                      "reasons": [
                        {
                          "en": "It is wrong.",
                          "zh": "有误。"
                        }
                      ],
                      "witness": {
                        "subject": {
                          "type": "shop",
                          "open": true
                        },
                        "answer": {
                          "kind": "UNSETTLED"
                        }
                      }
                    }
                  ],
                  "diagram": [
                    {
                      "facts": [
                        "/open"
                      ],
                      "text": {
                        "en": "open",
                        "zh": "营业"
                      },
                      "branches": [
                        {
                          "text": {
                            "en": "yes",
                            "zh": "是"
                          },
                          "values": [
                            "true"
                          ],
                          "to": 1,
                          "rules": [
                            "SHOP-2024:1"
                          ]
                        },
                        {
                          "text": {
                            "en": "no",
                            "zh": "否"
                          },
                          "values": [
                            "false"
                          ],
                          "to": 2
                        }
                      ]
                    },
                    {
                      "answer": {
                        "kind": "OUTCOME",
                        "outcome": "OPEN"
                      },
                      "text": {
                        "en": "It may.",
                        "zh": "可以。"
                      },
                      "rules": [
                        "SHOP-2024:1"
                      ]
                    },
                    {
                      "answer": {
                        "kind": "NO_RULE"
                      },
                      "text": {
                        "en": "No rule answers",
                        "zh": "无规则可依"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void a_difference_says_who_is_freed() {
        Difference freed = new Difference(
                Difference.Direction.FREED,
                Answer.of("SHUT"),
                Answer.of("OPEN"),
                SHOP,
                List.of("SHOP-2024:3"),
                List.of());

        assertThat(JSON.write(freed)).isEqualTo("""
                {
                  "type": "difference",
                  "direction": "FREED",
                  "before": {
                    "kind": "OUTCOME",
                    "outcome": "SHUT"
                  },
                  "after": {
                    "kind": "OUTCOME",
                    "outcome": "OPEN"
                  },
                  "subject": {
                    "type": "shop",
                    "open": true
                  },
                  "rulesBefore": [
                    "SHOP-2024:3"
                  ]
                }
                """);
    }

    @Test
    void a_remedy_says_from_what_to_what() {
        Remedy remedy = new Remedy(
                List.of(
                        new Remedy.Change("/till/coins", Text.of("coins", "硬币"), "12", "9", WRONG),
                        new Remedy.Change("/grade", Text.of("grade", "等级"), null, "\"LOW\"", WRONG)),
                "OPEN");

        assertThat(JSON.write(remedy)).isEqualTo("""
                {
                  "type": "remedy",
                  "outcome": "OPEN",
                  "changes": [
                    {
                      "path": "/till/coins",
                      "label": {
                        "en": "coins",
                        "zh": "硬币"
                      },
                      "from": 12,
                      "to": 9,
                      "how": {
                        "en": "It is wrong.",
                        "zh": "有误。"
                      }
                    },
                    {
                      "path": "/grade",
                      "label": {
                        "en": "grade",
                        "zh": "等级"
                      },
                      "to": "LOW",
                      "how": {
                        "en": "It is wrong.",
                        "zh": "有误。"
                      }
                    }
                  ]
                }
                """);
    }

    static Stream<String> written() {
        Exploration incomplete = new Exploration(
                "OPENING",
                LocalDate.parse("2026-11-23"),
                EffectivePeriod.ALWAYS,
                null,
                100_000,
                List.of(),
                List.of(),
                List.of());
        Review review = new Review(
                "SHOP-2024",
                3,
                List.of(
                        new Review.Remark(Review.Kind.DEAD, List.of("SHOP-01"), WRONG, null),
                        new Review.Remark(Review.Kind.DUPLICATE, List.of("SHOP-01", "SHOP-02"), WRONG, SHOP)),
                List.of("SHOP-03"));
        return Stream.of(
                JSON.write(incomplete),
                JSON.write(review),
                JSON.write(new BoundaryVector(SHOP, "/till/coins", Answer.of("OPEN"), List.of("SHOP-2024:1"))),
                JSON.write(new BoundaryVector(SHOP, null, Answer.CONFLICT, List.of())));
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_is_canonical(String json) {
        Object tree = LocatedParser.parse(utf8(json)).accept(PlainTree.OF_NODE);

        assertThat(JsonPrinter.document(tree)).isEqualTo(json);
        assertThat(json).doesNotContain("null", "[]" + ",\n    \"rules");
    }

    @Test
    void an_incomplete_exploration_has_no_diagram() {
        assertThat(written().findFirst().orElseThrow())
                .contains("\"complete\": false")
                .doesNotContain("diagram");
    }
}
