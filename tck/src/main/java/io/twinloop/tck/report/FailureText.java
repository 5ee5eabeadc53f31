// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.report;

import io.twinloop.tck.run.Comparison;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.Case;
import io.twinloop.tck.vector.Edit;
import io.twinloop.tck.vector.Requirement;
import io.twinloop.tck.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Tells a failure: which sentence, what was sent, wanted and got, what to look at, and how to see it again. */
public final class FailureText {

    private static final int SENT = 400;

    private FailureText() {}

    /**
     * Tells a failure.
     *
     * @param result what came of a vector that did not pass
     * @param requirement the sentence that it observes
     * @param again the command that runs the vector again, without the vector
     * @return some lines, without a line break at the end
     */
    public static String of(VectorResult result, Requirement requirement, String again) {
        Vector vector = result.vector();
        Case sent = vector.cases().get(Math.max(result.failed(), 0));
        List<String> lines = new ArrayList<>();
        lines.add(result.status() + " " + requirement.id() + " (" + requirement.keyword() + ")  vector " + vector.id());
        line(lines, "spec", "\"" + requirement.sentence() + "\"  SPECIFICATION.md#" + Anchor.of(requirement.id()));
        line(lines, "sent", sent(sent));
        Edit edit = vector.edit();
        if (edit != null && result.failed() > 0) {
            line(lines, "pair", "answered rightly before this one edit: " + edit);
        }
        if (result.fault() != null) {
            line(lines, "fault", result.fault());
        }
        for (Comparison difference : result.differences()) {
            line(lines, "want", difference.member() + ": " + joined(difference.wanted()));
            line(lines, "got", difference.member() + ": " + joined(difference.got()));
        }
        line(lines, "hunts", vector.hunts());
        line(lines, "check", requirement.check());
        line(lines, "again", again + " --vector '" + vector.id() + "'");
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String text) {
        lines.add("  " + (name + "      ").substring(0, 7) + text);
    }

    private static String sent(Case sent) {
        JsonNode ask = sent.ask();
        JsonNode body = ask.path("document").isMissingNode() ? ask.path("facts") : ask.path("document");
        String text = body.toString();
        return ask.get("ask").stringValue() + " on " + ask.get("on").stringValue()
                + (ask.has("strict") ? " strictly " : " ")
                + (text.length() <= SENT ? text : text.substring(0, SENT) + "…");
    }

    private static String joined(List<JsonNode> nodes) {
        return nodes.isEmpty()
                ? "nothing more"
                : String.join(", ", nodes.stream().map(JsonNode::toString).toList());
    }
}
