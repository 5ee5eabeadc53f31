// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way from a bound name to a member, such as '$me.assetId.tier'.
 *
 * <p>The name is {@code me} for the judged entity, {@code doc} for the whole document, {@code on} for the date, or one
 * bound by a quantifier or a derived fact. A member that the schema declares as an id is followed to its entity when more
 * members come after it. A path that meets something not stated, or an id that is not found, has no value.
 *
 * <p>As a list, a path is the list at its end.
 *
 * @param root the bound name, without the dollar sign
 * @param members the names of the members, in order; may be empty
 */
public record Path(String root, List<String> members) implements Term, Items {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** The judged entity. */
    public static final Path ME = new Path("me", List.of());

    /** The whole document. */
    public static final Path DOC = new Path("doc", List.of());

    /** The date for which the answer is asked. */
    public static final Path ON = new Path("on", List.of());

    public Path {
        requireName(root);
        members = List.copyOf(members);
        members.forEach(Path::requireName);
    }

    /**
     * Returns the path to the value bound to a name.
     *
     * @param name the name, such as 'r'
     * @return the path
     */
    public static Path of(String name) {
        return new Path(name, List.of());
    }

    /**
     * Parses the form that {@link #toString()} produces, such as '$me.assetId.tier'.
     *
     * @param text the text
     * @return the path
     * @throws IllegalArgumentException if the text is not a path
     */
    public static Path parse(String text) {
        if (!text.startsWith("$")) {
            throw new IllegalArgumentException("a path must start with '$', such as '$me.tier', was: '" + text + "'");
        }
        List<String> parts = List.of(text.substring(1).split("\\.", -1));
        return new Path(parts.get(0), parts.subList(1, parts.size()));
    }

    /**
     * Returns the path that goes on to a member.
     *
     * @param member the member's name, or several separated by dots
     * @return the longer path
     */
    public Path to(String member) {
        List<String> longer = new ArrayList<>(members);
        longer.addAll(List.of(member.split("\\.", -1)));
        return new Path(root, longer);
    }

    @Override
    public <R extends @Nullable Object> R accept(Term.Visitor<R> visitor) {
        return visitor.visitPath(this);
    }

    @Override
    public <R extends @Nullable Object> R accept(Items.Visitor<R> visitor) {
        return visitor.visitPath(this);
    }

    @Override
    public List<Syntax> children() {
        return List.of();
    }

    static String requireName(String name) {
        requireNonNull(name, "name");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a name must be camelCase such as 'assetId', was: '" + name + "'");
        }
        return name;
    }

    @Override
    public String toString() {
        return "$" + root + (members.isEmpty() ? "" : "." + String.join(".", members));
    }
}
