// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.databind.JsonNode;

/** Speaks of a library in public, in each of the places where one can. */
public abstract class SpeaksLibraries implements Supplier<ImmutableSet<String>> {

    protected final HibernateValidator field = new HibernateValidator();

    private final ImmutableList<String> inside = ImmutableList.of();

    public void argument(ImmutableList<String> list) {}

    public abstract JsonNode result();

    public abstract Map<String, List<ImmutableList<String>>> deep();

    public abstract JsonNode[] array();

    public <T extends Comparable<Multimap<String, T>>> void bounded(T value) {}

    ImmutableList<String> inside() {
        return inside;
    }

    /** Nested, and seen from outside all the same. */
    public interface Nested {
        JsonNode result();
    }
}
