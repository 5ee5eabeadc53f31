// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import io.twinloop.tck.Platform;
import io.twinloop.tck.vector.Case;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Three requests that tell a faulty harness from a faulty implementation: who are you, and two questions with different
 * answers.
 *
 * @param conclusion CONFORMANT if all is well, FAILED if an answer is wrong, NOT_UNDERSTOOD if the harness is at fault,
 *     TOO_LITTLE if the platform claims no profile
 * @param lines what to tell
 */
public record Smoke(Conclusion conclusion, List<String> lines) {

    public Smoke {
        lines = List.copyOf(lines);
    }

    /**
     * Asks a platform.
     *
     * @param kit the kit that has the questions
     * @param platform the platform; it is not closed
     * @param asked the profiles that are asked for; empty for all that the platform claims
     */
    public static Smoke of(Kit kit, Platform platform, Set<Profile> asked) {
        List<String> lines = new ArrayList<>();
        Interview interview = new Interview(platform);
        try {
            Hello hello = interview.hello();
            lines.add("1 ok     who are you: " + hello.name() + " " + hello.version() + " in " + hello.language()
                    + ", profiles "
                    + hello.profiles().stream().map(Profile::code).sorted().toList());
            List<Profile> profiles = List.of(Profile.values()).stream()
                    .filter(hello.profiles()::contains)
                    .filter(profile -> asked.isEmpty() || asked.contains(profile))
                    .toList();
            if (profiles.isEmpty()) {
                lines.add("The platform claims no profile that was asked for: nothing can be measured.");
                return new Smoke(Conclusion.TOO_LITTLE, lines);
            }
            return questions(kit, interview, profiles.get(0), lines);
        } catch (FaultException e) {
            lines.add(lines.size() + 1 + " FAULT  " + e.getMessage());
            lines.add(advice(e.fault()));
            return new Smoke(Conclusion.NOT_UNDERSTOOD, lines);
        }
    }

    private static Smoke questions(Kit kit, Interview interview, Profile profile, List<String> lines) {
        boolean right = true;
        List<JsonNode> answers = new ArrayList<>();
        for (Vector vector : twoWithDifferentAnswers(kit, profile)) {
            Case asked = vector.cases().get(0);
            JsonNode answer = interview.ask(asked);
            List<Comparison> differences =
                    Comparison.of(asked.expect(), (tools.jackson.databind.node.ObjectNode) answer);
            answers.add(answer);
            lines.add(lines.size() + 1 + (differences.isEmpty() ? " ok     " : " WRONG  ") + profile.code() + " vector "
                    + vector.id());
            for (Comparison difference : differences) {
                right = false;
                lines.add("         " + difference.member() + ": wanted " + difference.wanted() + ", got "
                        + difference.got());
            }
        }
        if (right) {
            lines.add("Harness and first answers are well. Next: 'run'.");
            return new Smoke(Conclusion.CONFORMANT, lines);
        }
        lines.add(
                answers.get(0).equals(answers.get(1))
                        ? "The harness is well, but both questions got the same answer:"
                                + " does the implementation read the request at all?"
                        : "The harness is well; the implementation's answer is wrong.");
        return new Smoke(Conclusion.FAILED, lines);
    }

    private static List<Vector> twoWithDifferentAnswers(Kit kit, Profile profile) {
        List<Vector> vectors = kit.vectors().stream()
                .filter(vector -> vector.profile() == profile)
                .toList();
        Vector first = vectors.get(0);
        Vector second = vectors.stream()
                .filter(vector -> !outcomes(vector).equals(outcomes(first)))
                .findFirst()
                .orElseThrow();
        return List.of(first, second);
    }

    private static JsonNode outcomes(Vector vector) {
        return vector.cases().get(0).expect().path("outcomes");
    }

    private static String advice(Fault fault) {
        return switch (fault) {
            case UNREACHABLE -> "The harness is at fault: is the command or the address right?";
            case DIED -> "The harness is at fault: it ended. Run it by hand and send it a line.";
            case TIMED_OUT -> "The harness is at fault: does it end each reply with a line break, and flush it?";
            case EMPTY, NO_JSON ->
                "The harness is at fault: standard output is for replies alone, one JSON object a line;"
                        + " write everything else to standard error.";
            case WRONG_ORDER -> "The harness is at fault: each reply must repeat the 'seq' of its request.";
            case MALFORMED -> "The harness is at fault: the reply is JSON, but not of the protocol's form.";
            case UNSUPPORTED -> "The platform claims a profile whose requests it does not support.";
        };
    }
}
