// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import io.twinloop.tck.naive.Library;
import io.twinloop.tck.naive.NaivePlatform;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Misreadings of the law that people make, written by hand: each puts another text for a part of a rule's condition.
 */
final class Misreadings {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Library library;
    private final List<Mutant> mutants = new ArrayList<>();

    private Misreadings(Library library) {
        this.library = library;
    }

    /** Returns the mutants. */
    static List<Mutant> of(Library library) {
        Misreadings made = new Misreadings(library);
        made.write();
        return made.mutants;
    }

    private void write() {
        misread(
                "CBDF-2024:7(1)(2)#volume",
                "adds the persons of both counters",
                "\"$me.volume.ordinaryPersons\"",
                "{\"plus\":[\"$me.volume.ordinaryPersons\",\"$me.volume.sensitivePersons\"]}");
        misread("CBDF-2024:7(1)(2)#volume", "takes a million as ten million", "1000000", "10000000");
        misread(
                "CBDF-2024:7(1)(2)#volume",
                "takes ten thousand sensitive persons as a hundred thousand",
                "10000]",
                "100000]");
        misread(
                "CBDF-2024:5(1)(4)",
                "frees operators of critical information infrastructure, too",
                "[\"$me.exporter.ciio\",\"=\",false]",
                "{\"all\":[]}");
        misread("CBDF-2024:5(1)(4)", "counts to a million instead of a hundred thousand", "100000]", "1000000]");
        misread(
                "CBDF-2024:5(1)(2)",
                "takes a collective contract or labour rules as enough",
                "[\"$me.ground.labourRules\",\"=\",true],[\"$me.ground.collectiveContract\",\"=\",true]",
                "{\"any\":[[\"$me.ground.labourRules\",\"=\",true],[\"$me.ground.collectiveContract\",\"=\",true]]}");
        misread(
                "CBDF-2024:3",
                "takes a declaration by the handler as a publication",
                "\"NOT_NOTIFIED\",\"DECLARED_UNCONFIRMED\"",
                "\"NOT_NOTIFIED\"");
        misread(
                "PIPL:39#separate-consent",
                "demands separate consent whatever the basis",
                "[\"$me.personalInfo.legalBasis\",\"=\",\"CONSENT\"]",
                "{\"all\":[]}");
    }

    private void misread(String rule, String mistake, String right, String wrong) {
        for (JsonNode rulebook : library.rulebooks()) {
            ArrayNode rules = (ArrayNode) rulebook.get("rules");
            for (int index = 0; index < rules.size(); index++) {
                if (rules.get(index).get("id").stringValue().equals(rule)) {
                    mutants.add(mutant((ObjectNode) rulebook, index, rule, mistake, right, wrong));
                    return;
                }
            }
        }
        throw new IllegalStateException("there is no rule " + rule);
    }

    private Mutant mutant(ObjectNode rulebook, int index, String rule, String mistake, String right, String wrong) {
        ObjectNode changed = (ObjectNode) rulebook.get("rules").get(index).deepCopy();
        for (String member : List.of("when", "require")) {
            if (changed.has(member)) {
                String text = changed.get(member).toString();
                if (text.contains(right)) {
                    changed.set(member, MAPPER.readTree(text.replace(right, wrong)));
                    return new Mutant(
                            rule + " misread: " + mistake,
                            rule,
                            mistake,
                            () -> new NaivePlatform(library).withRulebook(RuleMutants.with(rulebook, index, changed)));
                }
            }
        }
        throw new IllegalStateException(rule + " does not hold " + right);
    }
}
