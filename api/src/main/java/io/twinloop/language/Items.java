// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values or entities: the list at the end of a path, a list of terms, the entities that refer to another, or
 * all that another was made from.
 *
 * <p>A list that is not stated is unknown, save a collection of the document, which is then empty.
 */
public sealed interface Items extends Syntax permits Path, Items.Listed, Items.Referring, Items.Lineage {

    /**
     * The values of the terms given. One without a value makes the list open: there may be more in it.
     *
     * @param terms the terms
     */
    record Listed(List<Term> terms) implements Items {
        public Listed {
            terms = List.copyOf(terms);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitListed(this);
        }

        @Override
        public List<Syntax> children() {
            return List.copyOf(terms);
        }
    }

    /**
     * The entities of a collection that name another in one of their members (reverse reference).
     *
     * @param collection the collection, such as 'serviceReports'
     * @param member the member that holds the id or the ids, such as 'assetId'
     * @param to the entity referred to
     */
    record Referring(String collection, String member, Term to) implements Items {
        public Referring {
            Path.requireName(collection);
            requireNonNull(to, "to");
            for (String part : member.split("\\.", -1)) {
                Path.requireName(part);
            }
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitReferring(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(to);
        }
    }

    /**
     * All entities from which another was made, directly or through others, each once. The schema declares which member
     * leads from an entity to its inputs. This is the one transitive closure of the language.
     *
     * @param of the entity
     */
    record Lineage(Term of) implements Items {
        public Lineage {
            requireNonNull(of, "of");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitLineage(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(of);
        }
    }

    /**
     * Calls the function of a visitor for the kind of this list.
     *
     * @param <R> the result
     * @param visitor one function for each kind
     * @return what the visitor returns
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * One function for each kind, called with the node: a new kind is a compile error wherever it is not yet handled.
     *
     * @param <R> the result
     */
    interface Visitor<R extends @Nullable Object> {
        /** Visits the list at the end of a path. */
        R visitPath(Path items);

        /** Visits a list of terms. */
        R visitListed(Listed items);

        /** Visits the entities that refer to another. */
        R visitReferring(Referring items);

        /** Visits the entities that another was made from. */
        R visitLineage(Lineage items);
    }
}
