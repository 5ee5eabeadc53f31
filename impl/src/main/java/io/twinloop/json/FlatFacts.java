// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts by the paths of their members, such as 'exporter.ciio', as the document that states them. */
final class FlatFacts {

    private FlatFacts() {}

    /** Returns the document that states some facts, as a plain tree. */
    static Object document(String kind, JsonObject facts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(SubjectReader.TYPE, kind);
        facts.members().forEach((name, value) -> {
            List<String> steps = List.of(name.split("\\.", -1));
            boolean isFact = !name.equals(SubjectReader.UNKNOWN) && !(value instanceof JsonObject);
            if (!isFact || !state(document, steps, value.accept(PlainTree.OF_NODE))) {
                throw facts.placeOf(name)
                        .refuse(Problems.must(
                                "be one fact by its path, such as 'exporter.ciio'", "为以路径表示的单个事实（如 'exporter.ciio'）"));
            }
        });
        return document;
    }

    /** States a value at the end of some steps; returns whether there was room for it. */
    private static boolean state(Map<String, Object> document, List<String> steps, Object value) {
        Map<String, Object> group = document;
        int last = steps.size() - 1;
        for (String step : steps.subList(0, last)) {
            Object next = group.computeIfAbsent(step, name -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map<?, ?>)) {
                return false;
            }
            // Only this method puts maps here: a fact that is an object is refused.
            @SuppressWarnings("unchecked")
            Map<String, Object> deeper = (Map<String, Object>) next;
            group = deeper;
        }
        return group.putIfAbsent(steps.get(last), value) == null;
    }
}
