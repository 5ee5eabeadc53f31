// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import io.twinloop.language.Path;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;
import io.twinloop.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Declares the members of a structure, in their order. A dotted path declares the groups on its way.
 *
 * <p>Each method returns the path it was given, so that a constant that names the fact in rules can be declared in the
 * same place. This class is not thread-safe.
 */
public final class StructureBuilder {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, StructureBuilder> groups = new LinkedHashMap<>();
    private @Nullable Text label;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String lineage;

    /** Makes a builder without members. */
    public StructureBuilder() {}

    /**
     * Declares a yes-or-no member.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String flag(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.FLAG, describe);
    }

    /**
     * Declares a whole number.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String integer(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.INTEGER, describe);
    }

    /**
     * Declares a whole number, 0 or more.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String count(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.COUNT, describe);
    }

    /**
     * Declares a decimal.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String decimal(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.DECIMAL, describe);
    }

    /**
     * Declares a text.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String text(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.TEXT, describe);
    }

    /**
     * Declares a unified social credit code, GB 32100.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String creditCode(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.USCC, describe);
    }

    /**
     * Declares a day.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String date(String path, Consumer<Member.Description> describe) {
        return member(path, Scalar.DATE, describe);
    }

    /**
     * Declares a member that is one of a closed list of constants.
     *
     * @param path its path
     * @param constants the list, with words if it is {@link Labelled}
     * @param describe says what it means
     * @return the path
     */
    public String code(String path, Class<? extends Enum<?>> constants, Consumer<Member.Description> describe) {
        return member(path, Code.of(constants), describe);
    }

    /**
     * Declares the id of an entity of a collection.
     *
     * @param path its path
     * @param collection the collection
     * @param describe says what it means
     * @return the path
     */
    public String reference(String path, String collection, Consumer<Member.Description> describe) {
        return member(path, new Reference(collection), describe);
    }

    /**
     * Declares a list of constants that says everything.
     *
     * @param path its path
     * @param constants the closed list they are taken from
     * @param describe says what it means
     * @return the path
     */
    public String codes(String path, Class<? extends Enum<?>> constants, Consumer<Member.Description> describe) {
        return member(path, new ListOf(Code.of(constants), Completeness.COMPLETE, false), describe);
    }

    /**
     * Declares a list of ids that says everything.
     *
     * @param path its path
     * @param collection the collection
     * @param describe says what it means
     * @return the path
     */
    public String references(String path, String collection, Consumer<Member.Description> describe) {
        return member(path, new ListOf(new Reference(collection), Completeness.COMPLETE, false), describe);
    }

    /**
     * Declares a list of texts that says everything.
     *
     * @param path its path
     * @param describe says what it means
     * @return the path
     */
    public String texts(String path, Consumer<Member.Description> describe) {
        return member(path, new ListOf(Scalar.TEXT, Completeness.COMPLETE, false), describe);
    }

    /**
     * Declares a list of groups.
     *
     * @param path its path
     * @param completeness whether the list says everything
     * @param element declares the members of an element
     * @param describe says what it means
     * @return the path
     */
    public String list(
            String path,
            Completeness completeness,
            Consumer<StructureBuilder> element,
            Consumer<Member.Description> describe) {
        return member(path, new ListOf(structure(element), completeness, false), describe);
    }

    /**
     * Declares a collection of the document. Its entities have a text member 'id', which is declared with it; when it is
     * absent it is empty.
     *
     * @param name its name
     * @param completeness whether the collection says everything
     * @param entity declares the other members of an entity
     * @param describe says what it means
     * @return the name
     */
    public String collection(
            String name,
            Completeness completeness,
            Consumer<StructureBuilder> entity,
            Consumer<Member.Description> describe) {
        Consumer<StructureBuilder> withId = structure -> {
            structure.text("id", id -> id.label("Id", "标识"));
            entity.accept(structure);
        };
        return member(name, new ListOf(structure(withId), completeness, true), describe);
    }

    /**
     * Says what a group declared by dotted paths is called.
     *
     * @param path the group's path
     * @param en in English
     * @param zh in Chinese
     * @return the path
     */
    public String group(String path, String en, String zh) {
        Path.ME.to(path); // refuses what no rule could write
        groupAt(path).label = Text.of(en, zh);
        return path;
    }

    /**
     * Declares a group of members that is declared elsewhere.
     *
     * @param path the group's path
     * @param members declares its members
     * @param en what it is called, in English
     * @param zh the same in Chinese
     * @return the path
     */
    public String group(String path, Consumer<StructureBuilder> members, String en, String zh) {
        members.accept(groupAt(path));
        return group(path, en, zh);
    }

    /**
     * Says which members are the ends of the term of this structure, both included.
     *
     * @param fromMember the name of the member that begins it
     * @param untilMember the name of the member that ends it
     */
    public void term(String fromMember, String untilMember) {
        from = fromMember;
        until = untilMember;
    }

    /**
     * Says which member leads to the entities this structure was made from.
     *
     * @param path the path of a reference, which may pass through a list
     */
    public void madeFrom(String path) {
        lineage = path;
    }

    Structure build() {
        Map<String, Member> built = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            StructureBuilder group = groups.get(name);
            built.put(name, group == null ? member : group.asMember(name));
        });
        return new Structure(built, from, until, lineage);
    }

    /**
     * Returns the schema of the members declared so far.
     *
     * @param subject the kind of subject
     * @param called what it is called
     * @return the schema
     */
    public Schema schema(String subject, Text called) {
        return new Schema(subject, called, build());
    }

    private String member(String path, MemberType type, Consumer<Member.Description> describe) {
        Path.ME.to(path); // refuses what no rule could write
        int dot = path.lastIndexOf('.');
        StructureBuilder owner = dot < 0 ? this : groupAt(path.substring(0, dot));
        String name = path.substring(dot + 1);
        Member.Description description = new Member.Description();
        describe.accept(description);
        if (owner.members.putIfAbsent(name, description.named(name, type)) != null) {
            throw new IllegalArgumentException("a member must be declared once, was declared twice: '" + path + "'");
        }
        return path;
    }

    private StructureBuilder groupAt(String path) {
        StructureBuilder group = this;
        for (String name : List.of(path.split("\\.", -1))) {
            StructureBuilder owner = group;
            group = owner.groups.computeIfAbsent(name, key -> {
                StructureBuilder fresh = new StructureBuilder();
                if (owner.members.putIfAbsent(name, fresh.asMember(name)) != null) {
                    throw new IllegalArgumentException(
                            "a member must be a group to have members, was declared otherwise: '" + name + "'");
                }
                return fresh;
            });
        }
        return group;
    }

    private Member asMember(String name) {
        Text called = label != null ? label : Text.of(name, name);
        return new Member(name, build(), called, null, null, List.of(), null, null);
    }

    private static Structure structure(Consumer<StructureBuilder> declare) {
        StructureBuilder builder = new StructureBuilder();
        declare.accept(builder);
        return builder.build();
    }
}
