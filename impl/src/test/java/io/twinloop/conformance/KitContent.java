// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import io.twinloop.Twinloop;
import io.twinloop.tck.Requirements;
import io.twinloop.tck.vector.Lock;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Vector;
import io.twinloop.tck.vector.VectorFiles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What the kit should hold, as the rules, the examples and the specification make it. */
public final class KitContent {

    private KitContent() {}

    /** Returns the kit's files by their names. */
    public static Map<String, String> files(Twinloop twinloop) {
        Map<String, String> files = new TreeMap<>();
        twinloop.rulebooks()
                .forEach(rulebook -> files.put(
                        "rulebooks/" + rulebook.instrument().id() + ".json",
                        twinloop.json().write(rulebook)));
        twinloop.decisions()
                .forEach(decision -> files.put(
                        "rulebooks/" + decision.id() + ".json", twinloop.json().write(decision)));
        Map<String, String> vectors = vectors();
        vectors.forEach((area, text) -> files.put("vectors/" + area + ".json", text));
        files.put("requirements/" + Requirements.VERSION + ".json", requirements(vectors));
        files.put("kit.lock", Lock.of(files).text());
        return files;
    }

    private static Map<String, String> vectors() {
        Map<String, ObjectNode> files = Vectors.files(List.of());
        files.put("facts", Vectors.facts());
        Map<String, String> texts = new TreeMap<>();
        files.forEach((area, file) -> texts.put(area, Vectors.print(file)));
        return texts;
    }

    private static String requirements(Map<String, String> vectors) {
        List<Vector> all = new ArrayList<>();
        vectors.values().forEach(text -> all.addAll(VectorFiles.read(VectorPair.MAPPER.readTree(text))));
        ObjectNode file = VectorPair.MAPPER
                .createObjectNode()
                .put("type", "requirements")
                .put("specification", Requirements.VERSION);
        var rows = file.putArray("requirements");
        for (Specification.Sentence sentence : Specification.read().sentences()) {
            List<Vector> observing = all.stream()
                    .filter(vector -> vector.rule().equals(sentence.id()))
                    .toList();
            ObjectNode row = rows.addObject()
                    .put("id", sentence.id())
                    .put("keyword", String.join(" ", sentence.keywords()))
                    .put("sentence", sentence.sentence())
                    .put("why", sentence.why())
                    .put("check", check(sentence, observing))
                    .put("since", Requirements.VERSION);
            var profiles = row.putArray("profiles");
            profiles(observing).forEach(profile -> profiles.add(profile.code()));
            if (sentence.unobserved() != null) {
                row.put("unobserved", sentence.unobserved());
            }
        }
        return Vectors.print(file);
    }

    private static Set<Profile> profiles(List<Vector> observing) {
        Set<Profile> profiles = EnumSet.noneOf(Profile.class);
        observing.forEach(vector -> profiles.add(vector.profile()));
        return profiles;
    }

    /** What to look at: what the sentence says, or the mistake that its first vector hunts. */
    private static String check(Specification.Sentence sentence, List<Vector> observing) {
        if (sentence.check() != null) {
            return sentence.check();
        }
        return observing.isEmpty() ? "" : "whether it " + observing.get(0).hunts();
    }
}
