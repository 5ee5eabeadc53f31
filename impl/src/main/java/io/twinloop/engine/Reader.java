// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Presumption;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values of terms and lists from a subject; null where there is no value. */
final class Reader {

    private final Knowledge knowledge;
    private final Recorder recorder;
    private final Set<String> presuming = new HashSet<>();

    Reader(Knowledge knowledge, Recorder recorder) {
        this.knowledge = knowledge;
        this.recorder = recorder;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    @Nullable
    Object value(Term term, Scope scope) {
        return term.accept(new Terms(this, knowledge, scope));
    }

    @Nullable
    Elements list(Items items, Scope scope) {
        return items.accept(new Lists(this, knowledge.tree(), scope));
    }

    /** Returns the entity at a path, following an id; null if it is not stated or not found. */
    @Nullable
    Node node(Path path, Scope scope) {
        Object value = value(path, scope);
        if (value instanceof Ref ref) {
            return knowledge.tree().find(ref);
        }
        if (value == null || value instanceof Node) {
            return (Node) value;
        }
        throw new EvaluationException(path + " is not an entity");
    }

    /**
     * Where a plain value that is not stated would stand.
     *
     * @param pointer its JSON Pointer
     * @param member the member
     */
    record Place(String pointer, Member member) {}

    /** Returns where the plain value at a path would stand, or null if the path does not lead to one. */
    @Nullable
    Place place(Path path, Scope scope) {
        if (path.members().isEmpty()) {
            return null;
        }
        int last = path.members().size() - 1;
        Reader quiet = new Reader(knowledge, new Recorder());
        Node owner = quiet.node(new Path(path.root(), path.members().subList(0, last)), scope);
        Member member =
                owner == null ? null : owner.type().member(path.members().get(last));
        return owner == null || member == null || member.type() instanceof Structure || member.type() instanceof ListOf
                ? null
                : new Place(owner.pointerTo(member.name()), member);
    }

    /** Returns the value of a member: stated, presumed, or none. */
    @Nullable
    Object member(Node owner, String name, Scope scope) {
        Member member = owner.type().member(name);
        if (member == null) {
            throw new EvaluationException("'" + owner.pointer() + "' has no member '" + name + "'");
        }
        String pointer = owner.pointerTo(name);
        Object stated = owner.get(name);
        if (stated == null && member.type() instanceof Structure structure) {
            return new Node(structure, Map.of(), pointer, null);
        }
        if (stated != null) {
            if (!(stated instanceof Node)) {
                recorder.read(pointer, member, stated, false);
            }
            return stated;
        }
        Object presumed = presumed(owner, member, pointer, scope);
        if (presumed != null) {
            return presumed;
        }
        if (member.type() instanceof ListOf list && list.collection() && !isDoubtful(pointer)) {
            return new Elements(List.of(), list.completeness() == Completeness.FILED);
        }
        recorder.read(pointer, member, null, false);
        return null;
    }

    /** Returns whether a member that has no value must not be taken as left out: it is wrong, or said to be unknown. */
    boolean isDoubtful(String pointer) {
        return knowledge.tree().isBroken(pointer) || knowledge.presumptions().withdraws(pointer);
    }

    private @Nullable Object presumed(Node owner, Member member, String pointer, Scope scope) {
        Presumption presumption = member.presumption();
        Object value = knowledge.tree().presumed().get(pointer);
        // A presumption whose term leads back to itself, through ids that form a circle, gives nothing.
        if (value == null && presumption != null && !isDoubtful(pointer) && presuming.add(pointer)) {
            value = typed(member.type(), value(presumption.value(), Scope.of(scope.linked(), scope.rule(), owner)));
            presuming.remove(pointer);
        }
        if (value == null || isDoubtful(pointer) || isBelowBound(pointer, value)) {
            return null;
        }
        Presumed.Value used = new Presumed.Value(pointer, member, value);
        if (!knowledge.presumptions().allow(used)) {
            return null;
        }
        recorder.read(pointer, member, value, true);
        recorder.presumed(used);
        return value;
    }

    private boolean isBelowBound(String pointer, Object value) {
        BigDecimal least = knowledge.tree().bounds().get(pointer);
        return least != null && value instanceof BigDecimal number && number.compareTo(least) < 0;
    }

    /** Returns a presumed value as a subject would have it; null for an id that names nothing. */
    private @Nullable Object typed(MemberType type, @Nullable Object value) {
        if (type instanceof Reference reference && value instanceof String id) {
            Ref ref = new Ref(reference.collection(), id);
            return knowledge.tree().find(ref) == null ? null : ref;
        }
        return value instanceof List<?> list ? new Elements(List.copyOf(list), false) : value;
    }
}
