# SPDX-License-Identifier: Apache-2.0
"""A document, and what it says at the end of a path or term."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Dict, FrozenSet, Iterator, List, Optional

from .documents import UNKNOWN, step
from .memory import Memory
from .schema import Listing, Reference, Schema, Structure, Type
from .terms import compute
from .values import (
    NOTHING,
    YES,
    Item,
    Items,
    Truth,
    Value,
    any_of,
    lacking,
    unknown,
)

Names = Dict[str, Value]


@dataclass(frozen=True, eq=False)
class Entity:
    """A group of members, with its place.

    The owner is the entity of a collection, or the document, that it is part
    of: whom its presumptions call '$me'.
    """

    members: Dict[str, Any]
    structure: Structure
    pointer: str
    owner: Optional["Entity"]

    @property
    def me(self) -> "Entity":
        return self.owner or self


class Subject:
    """A document as it is judged on a day.

    The memory says which presumptions are withdrawn, and is told which are
    read. What stands at a broken place is unknown.
    """

    def __init__(
        self,
        schema: Schema,
        members: Dict[str, Any],
        on: datetime.date,
        presumes: bool,
        broken: FrozenSet[str],
    ) -> None:
        self.schema = schema
        self.on = on
        self.presumes = presumes
        self.memory = Memory()
        self.root = Entity(members, schema.root, "", None)
        self._by_id: Dict[str, Dict[str, List[Entity]]] = {}
        self._hidden = broken | frozenset(members.get(UNKNOWN, ()))

    def names(self, me: Entity) -> Names:
        """Return the names that every condition about an entity knows."""
        return {"me": Value(me), "doc": Value(self.root), "on": Value(self.on)}

    def entities(self, about: str) -> List[Entity]:
        """Return the entities that a rule is about."""
        if about == self.schema.subject:
            return [self.root]
        listed = self._member(self.root, about).content or []
        return [one.content for one in listed if isinstance(one.content, Entity)]

    # Paths

    def path(self, path: str, names: Names) -> Value:
        """Return the value at the end of a path such as '$me.assetId.tier'."""
        root, *steps = path[1:].split(".")
        if root != "me":
            return self._walk(names[root], steps)
        me = names[root]
        key = (me.content.pointer, path)
        return self.memory.recall(key, lambda: self._walk(me, steps))

    def _walk(self, value: Value, steps: List[str]) -> Value:
        for name in steps:
            value = self._step(value, name)
        return value

    def _step(self, value: Value, name: str) -> Value:
        if value.is_known and isinstance(value.kind, Reference):
            value = self.referred(value)
        if isinstance(value.content, Entity):
            return self._member(value.content, name)
        kind = self._kind_within(value.kind, name)
        key = value.key and step(value.key, name)
        return Value(None, kind, value.places, key)

    def _kind_within(self, kind: Optional[Type], name: str) -> Optional[Type]:
        if isinstance(kind, Reference):
            listing = self.schema.root.members[kind.collection].type
            kind = listing.element if isinstance(listing, Listing) else None
        member = kind.members.get(name) if isinstance(kind, Structure) else None
        return member.type if member else None

    def referred(self, value: Value) -> Value:
        """Return the entity that an id names, unknown if none or several do."""
        if not isinstance(value.kind, Reference) or isinstance(value.content, Entity):
            return value
        found = self._named(value.kind.collection).get(value.content, [])
        if len(found) == 1:
            return Value(found[0], value.kind)
        return Value(None, value.kind, value.places, "%s*" % value.content)

    def _named(self, collection: str) -> Dict[str, List[Entity]]:
        """Return the entities of a collection by their ids."""
        if collection not in self._by_id:
            by_id: Dict[str, List[Entity]] = {}
            for entity in self.entities(collection):
                if "id" in entity.members:
                    by_id.setdefault(entity.members["id"], []).append(entity)
            self._by_id[collection] = by_id
        return self._by_id[collection]

    def _member(self, entity: Entity, name: str) -> Value:
        member = entity.structure.members[name]
        pointer = step(entity.pointer, name)
        if isinstance(member.type, Structure):
            return self._stated(entity.members.get(name, {}), member.type, pointer, entity.me)
        if name in entity.members and pointer not in self._hidden:
            return self._stated(entity.members[name], member.type, pointer, entity.me)
        if self._is_hidden(pointer):
            return Value(None, member.type, frozenset([pointer]), pointer)
        if isinstance(member.type, Listing) and member.type.collection:
            return Value([], member.type)
        if member.is_presumed and self.may_presume(pointer):
            presumed = self.term(member.presumption, self.names(entity.me), {})
            return Value(presumed.content, member.type, presumed.places, presumed.key)
        return Value(None, member.type, frozenset([pointer]), pointer)

    def _is_hidden(self, pointer: str) -> bool:
        """Return whether the document says that it is unknown, or says it wrongly."""
        return any(pointer == one or pointer.startswith(one + "/") for one in self._hidden)

    def may_presume(self, what: str) -> bool:
        """Return whether a presumption holds, and note that somebody asked."""
        if self.presumes:
            self.memory.reads.add(what)
        return self.presumes and what not in self.memory.withdrawn

    def _stated(self, stated: Any, kind: Type, pointer: str, me: Entity) -> Value:
        if isinstance(kind, Structure):
            return Value(Entity(stated, kind, pointer, me), kind)
        if isinstance(kind, Listing):
            elements = [
                self._element(element, kind, step(pointer, index), me)
                for index, element in enumerate(stated)
            ]
            return Value(elements, kind, frozenset([pointer]))
        value = Value(stated, kind, frozenset([pointer]))
        if isinstance(kind, Reference) and not self.referred(value).is_known:
            return Value(None, kind, frozenset([pointer]), pointer)
        return value

    def _element(self, element: Any, kind: Listing, pointer: str, me: Entity) -> Value:
        if isinstance(kind.element, Structure):
            owner = None if kind.collection else me
            return Value(Entity(element, kind.element, pointer, owner), kind.element)
        return self._stated(element, kind.element, pointer, me)

    def is_stated(self, entity: Entity) -> bool:
        """Return whether anything is said of an entity, and not wrongly."""
        places = (step(entity.pointer, name) for name in entity.members)
        return any(place not in self._hidden for place in places)

    def end_of_term(self, entity: Entity, name: str) -> Optional[Value]:
        """Return the day that begins or ends a term, or None if it is open there."""
        end = self._member(entity, name)
        is_said = end.is_known or self._is_hidden(step(entity.pointer, name))
        return end if is_said else None

    # Presumptions and places

    def presumptions(self) -> Iterator[str]:
        """Return the places of all that can be presumed, in declared order."""
        return self._presumptions(self.root.members, self.schema.root, "")

    def _presumptions(
        self, stated: Dict[str, Any], structure: Structure, pointer: str
    ) -> Iterator[str]:
        for name, member in structure.members.items():
            place = step(pointer, name)
            if member.is_presumed and name not in stated:
                yield place
            if isinstance(member.type, Structure):
                yield from self._presumptions(stated.get(name, {}), member.type, place)
            elif isinstance(member.type, Listing):
                if isinstance(member.type.element, Structure):
                    for index, one in enumerate(stated.get(name, [])):
                        yield from self._presumptions(
                            one, member.type.element, step(place, index)
                        )

    # Terms

    def term(self, term: Any, names: Names, parameters: Dict[str, Any]) -> Value:
        """Return the value of a term."""
        if isinstance(term, str) and term.startswith("$"):
            if term.startswith("$$"):
                return Value(term[1:])
            return self.path(term, names)
        if isinstance(term, list):
            return Value([self.term(one, names, parameters) for one in term])
        if not isinstance(term, dict):
            return Value(term)
        return compute(self, term, names, parameters)

    def items(self, items: Any, names: Names, parameters: Dict[str, Any]) -> Items:
        """Return the elements of a list."""
        if isinstance(items, str):
            return _elements(self.path(items, names))
        if "list" in items:
            return _listed([self.term(one, names, parameters) for one in items["list"]])
        if "referring" in items:
            return self._referring(
                items["referring"], self.term(items["to"], names, parameters)
            )
        return self._lineage(self.term(items["lineage"], names, parameters))

    def _referring(self, path: str, to: Value) -> Items:
        """Return the entities of a collection that refer to an entity."""
        collection, *steps = path.split(".")
        listing = self._member(self.root, collection)
        if not to.is_known:
            return Items([], unknown(to.places))
        known = []
        for item in _elements(listing).known:
            ends = self._ends(item.value, steps)
            known.append(Item(item.value, any_of(same(end, to) for end in ends)))
        return Items(known, _elements(listing).closed)

    def _ends(self, value: Value, steps: List[str]) -> List[Value]:
        """Return all values at the end of a path that leads through lists."""
        values = [value]
        for name in [*steps, None]:
            flat = []
            for one in values:
                flat += one.content if isinstance(one.content, list) else [one]
            values = [self._step(one, name) for one in flat] if name else flat
        return values

    def _lineage(self, of: Value) -> Items:
        """Return all that something was made from, directly or not."""
        found: Dict[str, Item] = {}
        missing: FrozenSet[str] = NOTHING
        ahead = [of]
        while ahead:
            maker = self.referred(ahead.pop())
            if not isinstance(maker.content, Entity):
                missing |= maker.places or frozenset(["?"])
                continue
            path = maker.content.structure.made_from
            for source in self._ends(maker, path.split(".")) if path else []:
                entity = self.referred(source)
                place = getattr(entity.content, "pointer", None)
                if place is None:
                    missing |= source.places
                elif place not in found:
                    found[place] = Item(entity)
                    ahead.append(entity)
        return Items(list(found.values()), unknown(missing) if missing else YES)


def _elements(value: Value) -> Items:
    if not isinstance(value.content, list):
        return Items([], unknown(value.places))
    known = [Item(element) for element in value.content]
    filed = isinstance(value.kind, Listing) and value.kind.filed
    return Items(known, unknown(value.places) if filed else YES)


def _listed(values: List[Value]) -> Items:
    lacks = [value for value in values if not value.is_known]
    known = [Item(value) for value in values if value.is_known]
    return Items(known, unknown(lacking(*lacks)) if lacks else YES)


def identity(value: Value) -> Any:
    """Return what a value is compared by: an entity by its id."""
    if isinstance(value.content, Entity):
        return value.content.members.get("id")
    return value.content


def same(left: Value, right: Value) -> Truth:
    """Return whether two values are the same; an entity is itself without an id."""
    if isinstance(left.content, Entity) and isinstance(right.content, Entity):
        if left.content.pointer == right.content.pointer:
            return YES
    one, other = identity(left), identity(right)
    if one is None or other is None:
        return unknown(lacking(left, right))
    return Truth(one == other)
