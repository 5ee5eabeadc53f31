// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.tck.Platform;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The naive evaluator as a platform: it answers the requests of the kit, one at a time. */
public final class NaivePlatform implements Platform {

    private final Laws laws;

    /**
     * Makes a platform that judges by some rulebooks.
     *
     * @param library the rulebooks and decisions
     * @param defects the errors to make; none for the oracle
     */
    public NaivePlatform(Library library, Defect... defects) {
        Set<Defect> set = EnumSet.noneOf(Defect.class);
        set.addAll(Arrays.asList(defects));
        this.laws = new Laws(library, set);
    }

    private NaivePlatform(Laws laws) {
        this.laws = laws;
    }

    /**
     * Returns a platform like this one that judges by other rules of an instrument.
     *
     * @param rulebook the rulebook, with the schema that the one of the same instrument has
     * @return the platform
     */
    public NaivePlatform withRulebook(JsonNode rulebook) {
        return new NaivePlatform(laws.with(rulebook));
    }

    /**
     * Returns whether there are exceptions to a rule.
     *
     * @param rule the id of the rule
     * @return whether another rule may take it away
     */
    public boolean hasExceptions(String rule) {
        return laws.hasExceptions(rule);
    }

    /**
     * Returns a platform like this one that makes an error with one rule.
     *
     * @param rule the id of the rule
     * @param defect one of UNKNOWN_IS_NO, PRESUMPTIONS_IGNORED, BURDEN_IGNORED, PERIOD_END_EXCLUSIVE and EXCEPTIONS_IGNORED
     * @return the platform
     */
    public NaivePlatform withFlaw(String rule, Defect defect) {
        return new NaivePlatform(laws.with(new Flaw(rule, defect)));
    }

    /**
     * Answers a request of the kit's protocol.
     *
     * @param request one JSON object
     * @return the reply, one JSON object without a line break
     */
    @Override
    public String answer(String request) {
        StrictTree read = StrictTree.of(request);
        JsonNode tree = read.tree();
        ObjectNode reply = StrictTree.MAPPER.createObjectNode();
        reply.set("seq", tree.get("seq"));
        switch (tree.path("ask").asString("")) {
            case "hello" -> hello(reply);
            case "check" -> check(read, reply);
            case "decide" -> decide(tree, reply);
            default -> reply.put("unsupported", "ask");
        }
        return reply.toString();
    }

    private static void hello(ObjectNode reply) {
        reply.put("name", "Twinloop naive evaluator");
        reply.put("version", "1");
        reply.put("language", "Java");
        reply.putArray("profiles").add("facts").add("documents");
    }

    private void check(StrictTree request, ObjectNode reply) {
        JsonNode document = request.tree().path("document");
        try {
            String repeated = request.repeated();
            if (repeated != null && repeated.startsWith("/document")) {
                throw new Unreadable(repeated.substring("/document".length()));
            }
            if (!document.isObject()
                    || document.path("type").isNull()
                    || document.path("type").isMissingNode()) {
                throw new Unreadable("");
            }
            String type = document.get("type").asString("");
            Shape shape = laws.shape(type);
            if (shape == null || !document.get("type").isString()) {
                throw new Unreadable("/type");
            }
            Facts facts = DocumentReader.read(document, shape, laws.defects());
            LocalDate on = LocalDate.parse(request.tree().get("on").stringValue());
            boolean strict = request.tree().path("strict").asBoolean(false);
            write(new Check(laws, type, new World(facts, on, strict, laws.defects())).run(), reply);
        } catch (Unreadable e) {
            reply.put("unreadable", e.pointer());
        }
    }

    private void decide(JsonNode request, ObjectNode reply) {
        try {
            LocalDate on = LocalDate.parse(request.get("on").stringValue());
            Flat decided = Flat.decide(laws, request.get("facts"), on);
            outcomes(reply, decided.outcomes());
            texts(reply, "rules", decided.rules());
        } catch (Unreadable e) {
            reply.put("error", "cannot be read: " + e.pointer());
        }
    }

    private static void outcomes(ObjectNode reply, Map<String, String> outcomes) {
        ObjectNode object = reply.putObject("outcomes");
        outcomes.forEach((id, outcome) -> object.put(id, outcome.isEmpty() ? null : outcome));
    }

    private static void write(Report report, ObjectNode reply) {
        reply.put("verdict", report.verdict());
        texts(reply, "reasons", report.reasons());
        outcomes(reply, report.outcomes());
        ArrayNode findings = reply.putArray("findings");
        for (Finding finding : report.findings()) {
            findings.addObject()
                    .put("rule", finding.rule())
                    .put("basis", finding.basis())
                    .put("severity", finding.severity())
                    .put("path", finding.path());
        }
        texts(reply, "questions", report.questions());
        ArrayNode duties = reply.putArray("duties");
        for (Report.Owed owed : report.duties()) {
            ObjectNode duty = duties.addObject().put("rule", owed.rule()).put("path", owed.path());
            if (owed.due() != null) {
                duty.put("due", owed.due().toString());
            }
        }
        ArrayNode assumptions = reply.putArray("assumptions");
        for (Object presumption : new LinkedHashSet<>(report.assumptions())) {
            Object told = presumption instanceof Presumptions.Mapped mapped ? mapped.test() : presumption;
            if (told instanceof Presumptions.Test test) {
                assumptions.addObject().put("path", test.me()).put("rule", test.rule());
            } else {
                assumptions.addObject().put("path", told.toString());
            }
        }
        ArrayNode entities = reply.putArray("entities");
        report.entities()
                .forEach((path, verdict) ->
                        entities.addObject().put("path", path).put("verdict", verdict));
    }

    private static void texts(ObjectNode reply, String name, Iterable<String> texts) {
        ArrayNode list = reply.putArray(name);
        texts.forEach(list::add);
    }
}
