// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.schema.Schema;
import io.twinloop.value.CreditCode;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A subject as the evaluator reads it: its members typed by the schema, with their places. What does not fit the schema is
 * left out, so that it is unknown, and noted as a fault.
 *
 * @param schema what the subject is made of
 * @param root the whole document
 * @param withdrawn the JSON Pointers of facts for which the document lets nothing be presumed
 * @param faults what is wrong with the structure
 * @param index the entities of each collection, by id
 * @param broken the places at which something stands that cannot be read
 * @param presumed what a mapping presumes, by JSON Pointer
 * @param bounds numbers known to be at least something, by JSON Pointer
 * @param referrers who refers to whom, by collection and member, found out when first asked for
 */
record SubjectTree(
        Schema schema,
        Node root,
        Set<String> withdrawn,
        List<Fault> faults,
        Map<String, Map<String, Node>> index,
        Set<String> broken,
        Map<String, Object> presumed,
        Map<String, BigDecimal> bounds,
        Map<String, Referrers> referrers) {

    /**
     * A place that is wrong.
     *
     * @param kind which rule of structure it breaks
     * @param pointer its JSON Pointer
     * @param text what is wrong
     */
    record Fault(StructureRule kind, String pointer, Text text) {}

    /** Returns a document as a tree. */
    static SubjectTree of(Schema schema, Map<String, Object> members, Set<String> broken) {
        Map<String, Object> content = new LinkedHashMap<>(members);
        content.remove("type");
        Object unknown = content.remove("unknown");
        Builder builder = new Builder(broken);
        Node root = builder.root(schema, content);
        Set<String> withdrawn = unknown == null ? Set.of() : builder.withdrawn(root, unknown);
        return builder.tree(schema, root, withdrawn, Map.of(), Map.of());
    }

    /** Returns a subject that a mapping made, with what the mapping presumes and what it bounds from below. */
    static SubjectTree of(
            Schema schema, Map<String, Object> stated, Map<String, Object> presumed, Map<String, BigDecimal> bounds) {
        Builder builder = new Builder(Set.of());
        Node root = builder.root(schema, stated);
        Map<String, Object> typed = new LinkedHashMap<>();
        Node assumed = builder.node(schema.root(), presumed, "", null);
        builder.dangling(assumed);
        flatten(assumed, typed);
        return builder.tree(schema, root, Set.of(), typed, bounds);
    }

    private static void flatten(Node node, Map<String, Object> into) {
        node.members().forEach((name, value) -> {
            if (value instanceof Node group) {
                flatten(group, into);
            } else {
                into.put(node.pointerTo(name), value);
            }
        });
    }

    /** Returns whether something stands at a place, or around it, that cannot be read. */
    boolean isBroken(String pointer) {
        return covers(broken, pointer);
    }

    /** Returns whether a place, or one around it, is among some. */
    static boolean covers(Set<String> places, String pointer) {
        if (places.isEmpty()) {
            return false;
        }
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (places.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Node find(Ref ref) {
        Map<String, Node> entities = index.get(ref.collection());
        return entities == null ? null : entities.get(ref.id());
    }

    /** Returns the entities a rule is about: those of a collection, or the whole document. */
    List<Node> entities(String about) {
        if (about.equals(schema.subject())) {
            return List.of(root);
        }
        Object list = root.get(about);
        if (!(list instanceof Elements elements)) {
            return List.of();
        }
        return elements.values().stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    private static final class Builder {
        private final Set<String> broken;
        private final List<Fault> faults = new ArrayList<>();
        private final Map<String, Map<String, Node>> index = new LinkedHashMap<>();
        private final Map<String, Set<String>> repeated = new LinkedHashMap<>();
        private final IdentityHashMap<Ref, String> places = new IdentityHashMap<>();

        Builder(Set<String> broken) {
            this.broken = new HashSet<>(broken);
        }

        Node root(Schema schema, Map<String, Object> content) {
            Node root = node(schema.root(), content, "", null);
            index(root);
            dangling(root);
            new Circles(index).found().forEach(circle -> {
                circle.owner().members().remove(circle.member());
                broken.add(circle.pointer());
                fault(StructureRule.CIRCLE, circle.pointer(), "it is made from what is made from it", "其来源由其自身加工而成");
            });
            return root;
        }

        SubjectTree tree(
                Schema schema,
                Node root,
                Set<String> withdrawn,
                Map<String, Object> presumed,
                Map<String, BigDecimal> bounds) {
            return new SubjectTree(
                    schema,
                    root,
                    withdrawn,
                    List.copyOf(faults),
                    index,
                    Set.copyOf(broken),
                    presumed,
                    bounds,
                    new ConcurrentHashMap<>());
        }

        /** Returns the facts that a document lists as unknown; one that names nothing, or a stated fact, is a fault. */
        Set<String> withdrawn(Node root, Object unknown) {
            if (!(unknown instanceof List<?> list)) {
                misfit("/unknown", "a list", "列表");
                return Set.of();
            }
            Set<String> withdrawn = new LinkedHashSet<>();
            for (int i = 0; i < list.size(); i++) {
                String place = "/unknown/" + i;
                Withdrawal withdrawal = list.get(i) instanceof String pointer ? Withdrawal.of(root, pointer) : null;
                if (withdrawal == null) {
                    misfit(place, "the JSON Pointer of a fact of the document", "文件中某一事实的 JSON 指针");
                    continue;
                }
                withdrawn.add(withdrawal.pointer());
                if (withdrawal.isStated()) {
                    withdrawal.owner().members().remove(withdrawal.name());
                    broken.add(withdrawal.pointer());
                    fault(
                            StructureRule.CONTRADICTION,
                            withdrawal.pointer(),
                            "it is stated, and said to be unknown",
                            "既已陈述，又称未知");
                }
            }
            return Set.copyOf(withdrawn);
        }

        Node node(Structure type, Map<?, ?> members, String pointer, @Nullable String collection) {
            Map<String, Object> typed = new LinkedHashMap<>();
            members.forEach((key, value) -> {
                String name = String.valueOf(key);
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                Member member = type.member(name);
                if (member == null) {
                    fault(StructureRule.VALUE, place, "there is no such member", "没有该成员");
                    return;
                }
                Object read = broken.contains(place) || value == null ? null : value(member.type(), value, place, name);
                if (read != null) {
                    typed.put(name, read);
                } else if (value != null) {
                    broken.add(place);
                }
            });
            Node node = new Node(type, typed, pointer, collection);
            checkTerm(node);
            return node;
        }

        private void checkTerm(Node node) {
            String from = node.type().from();
            String until = node.type().until();
            if (from != null
                    && until != null
                    && node.get(from) instanceof LocalDate first
                    && node.get(until) instanceof LocalDate last
                    && last.isBefore(first)) {
                fault(
                        StructureRule.TERM,
                        node.pointerTo(until),
                        "the last day, " + last + ", is before the first, " + first,
                        "届满日" + last + "早于起始日" + first);
                leaveOut(node, from);
                leaveOut(node, until);
            }
        }

        private void leaveOut(Node node, String name) {
            node.members().remove(name);
            broken.add(node.pointerTo(name));
        }

        private @Nullable Object value(MemberType type, Object value, String place, String name) {
            if (type instanceof Structure structure) {
                return value instanceof Map<?, ?> map
                        ? node(structure, map, place, null)
                        : misfit(place, "a group", "一组成员");
            }
            if (type instanceof ListOf list) {
                return value instanceof List<?> values
                        ? elements(list, values, place, name)
                        : misfit(place, "a list", "列表");
            }
            if (type instanceof Code code) {
                return value instanceof String text && code.constants().contains(text)
                        ? text
                        : misfit(place, "one of " + code.constants(), code.constants() + "之一");
            }
            if (type instanceof Reference reference) {
                return value instanceof String id ? ref(reference, id, place) : misfit(place, "an id", "标识");
            }
            return scalar((Scalar) type, value, place);
        }

        private Ref ref(Reference reference, String id, String place) {
            Ref ref = new Ref(reference.collection(), id);
            places.put(ref, place);
            return ref;
        }

        private @Nullable Object scalar(Scalar type, Object value, String place) {
            return switch (type) {
                case FLAG -> value instanceof Boolean ? value : misfit(place, "yes or no", "是或者否");
                case INTEGER -> isWhole(value) ? value : misfit(place, "a whole number", "整数");
                case COUNT ->
                    isWhole(value) && ((BigDecimal) value).signum() >= 0
                            ? value
                            : misfit(place, "a whole number, 0 or more", "零或者正整数");
                case DECIMAL -> value instanceof BigDecimal ? value : misfit(place, "a number", "数字");
                case TEXT -> value instanceof String ? value : misfit(place, "a text", "文本");
                case USCC ->
                    value instanceof String text && CreditCode.isValid(text)
                            ? text
                            : misfit(place, "a unified social credit code with its check character", "校验码正确的统一社会信用代码");
                case DATE -> date(value, place);
            };
        }

        private static boolean isWhole(Object value) {
            return value instanceof BigDecimal number
                    && number.stripTrailingZeros().scale() <= 0;
        }

        private @Nullable Object date(Object value, String place) {
            if (value instanceof String text) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeException e) {
                    return misfit(place, "a day such as 2026-01-01", "日期，例如2026-01-01");
                }
            }
            return misfit(place, "a day such as 2026-01-01", "日期，例如2026-01-01");
        }

        private Elements elements(ListOf list, List<?> values, String place, String name) {
            List<Object> typed = new ArrayList<>();
            boolean open = list.completeness() == Completeness.FILED;
            for (int i = 0; i < values.size(); i++) {
                String at = place + "/" + i;
                Object value = isBlank(values.get(i)) ? null : values.get(i);
                Object read;
                if (list.element() instanceof Structure structure && value instanceof Map<?, ?> map) {
                    read = node(structure, map, at, list.collection() ? name : null);
                } else {
                    read = value == null || broken.contains(at) ? null : value(list.element(), value, at, name);
                }
                if (read == null) {
                    open = true;
                } else {
                    typed.add(read);
                }
            }
            return new Elements(List.copyOf(typed), open);
        }

        private static boolean isBlank(@Nullable Object value) {
            return value instanceof String text && text.isBlank();
        }

        private @Nullable Object misfit(String place, String en, String zh) {
            fault(StructureRule.VALUE, place, "expected " + en, "应为" + zh);
            return null;
        }

        private void fault(StructureRule kind, String place, String en, String zh) {
            faults.add(new Fault(kind, place, Text.of(en, zh)));
        }

        void index(Node root) {
            root.members().forEach((name, value) -> {
                if (!(value instanceof Elements elements)) {
                    return;
                }
                for (Object element : elements.values()) {
                    if (element instanceof Node entity && entity.collection() != null) {
                        register(name, entity);
                    }
                }
            });
        }

        // An id that is used twice names nothing: which entity is meant cannot be told.
        private void register(String collection, Node entity) {
            String id = entity.id();
            if (id == null) {
                return;
            }
            Map<String, Node> entities = index.computeIfAbsent(collection, key -> new LinkedHashMap<>());
            Set<String> twice = repeated.computeIfAbsent(collection, key -> new LinkedHashSet<>());
            Node first = twice.contains(id) ? null : entities.putIfAbsent(id, entity);
            if (first != null) {
                twice.add(id);
                entities.remove(id);
                duplicate(collection, first, id);
            }
            if (twice.contains(id)) {
                duplicate(collection, entity, id);
            }
        }

        private void duplicate(String collection, Node entity, String id) {
            fault(
                    StructureRule.DUPLICATE,
                    entity.pointerTo("id"),
                    "the id '" + id + "' is used more than once in " + collection,
                    "标识“" + id + "”在" + collection + "中重复");
        }

        /** Takes away the ids that name nothing, so that what they would lead to is unknown. */
        void dangling(Node node) {
            for (String name : List.copyOf(node.members().keySet())) {
                Object kept = kept(node.members().get(name));
                if (kept == null) {
                    leaveOut(node, name);
                } else {
                    node.members().put(name, kept);
                }
            }
        }

        private @Nullable Object kept(@Nullable Object value) {
            if (value instanceof Node node) {
                dangling(node);
            } else if (value instanceof Elements elements) {
                return kept(elements);
            } else if (value instanceof Ref ref && !isNamed(ref)) {
                return null;
            }
            return value;
        }

        private Elements kept(Elements elements) {
            List<Object> kept = new ArrayList<>();
            for (Object element : elements.values()) {
                Object one = kept(element);
                if (one != null) {
                    kept.add(one);
                }
            }
            return new Elements(
                    List.copyOf(kept),
                    elements.open() || kept.size() < elements.values().size());
        }

        private boolean isNamed(Ref ref) {
            if (index.getOrDefault(ref.collection(), Map.of()).containsKey(ref.id())) {
                return true;
            }
            if (!repeated.getOrDefault(ref.collection(), Set.of()).contains(ref.id())) {
                fault(
                        StructureRule.DANGLING,
                        Objects.requireNonNull(places.get(ref)),
                        "no entity of " + ref.collection() + " has the id '" + ref.id() + "'",
                        ref.collection() + "中没有标识为“" + ref.id() + "”的对象");
            }
            return false;
        }
    }
}
