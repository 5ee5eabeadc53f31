# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a document that can be read: findings of TL-STRUCTURE."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List

from .documents import UNKNOWN, step
from .schema import Listing, Reference, Scalar, Schema, Structure, Type

NUMBER_TOO_SMALL = "TL-STRUCTURE-01"
CONTRADICTION = "TL-STRUCTURE-02"
END_BEFORE_BEGINNING = "TL-STRUCTURE-03"
ID_OF_NOTHING = "TL-STRUCTURE-04"
ID_TWICE = "TL-STRUCTURE-05"


@dataclass(frozen=True)
class Fault:
    """A place that is wrong; what stands there counts as unknown."""

    rule: str
    pointer: str
    other: str = ""  # another place that may be the wrong one

    @property
    def places(self) -> List[str]:
        """Return where what stands is not to be relied on."""
        return [place for place in (self.pointer, self.other) if place]


def faults(schema: Schema, members: Dict[str, Any]) -> List[Fault]:
    """Return what is wrong with a document."""
    found = _Faults(schema, members)
    found.structure(members, schema.root, "")
    found.identity()
    for pointer in members.get(UNKNOWN, ()):
        if _is_stated(members, pointer):
            found.faults.append(Fault(CONTRADICTION, pointer))
    return found.faults


def _is_stated(members: Any, pointer: str) -> bool:
    """Return whether a fact, not a group of them, is stated."""
    for name in pointer.split("/")[1:]:
        if isinstance(members, list):
            members = members[int(name)] if int(name) < len(members) else None
        elif isinstance(members, dict):
            members = members.get(name)
        else:
            return False
    return members is not None and not isinstance(members, dict)


class _Faults:
    def __init__(self, schema: Schema, members: Dict[str, Any]) -> None:
        self.faults: List[Fault] = []
        self._ids: Dict[str, List[str]] = {}
        self._places: Dict[str, Dict[str, List[str]]] = {}
        for name, member in schema.root.members.items():
            if isinstance(member.type, Listing) and member.type.collection:
                places: Dict[str, List[str]] = {}
                for index, entity in enumerate(members.get(name, [])):
                    if "id" in entity:
                        place = step(step("/" + name, index), "id")
                        places.setdefault(entity["id"], []).append(place)
                self._places[name] = places

    def identity(self) -> None:
        """Note every id that is used more than once."""
        for places in self._places.values():
            for used in places.values():
                if len(used) > 1:
                    self.faults += [Fault(ID_TWICE, place) for place in used]

    def structure(self, members: Dict[str, Any], structure: Structure, pointer: str) -> None:
        for name, member in structure.members.items():
            if name in members:
                self._value(members[name], member.type, step(pointer, name))
        if structure.term:
            first, last = (members.get(name) for name in structure.term)
            if first is not None and last is not None and last < first:
                begin, end = (step(pointer, name) for name in structure.term)
                self.faults.append(Fault(END_BEFORE_BEGINNING, end, begin))

    def _value(self, value: Any, kind: Type, pointer: str) -> None:
        if isinstance(kind, Structure):
            self.structure(value, kind, pointer)
        elif isinstance(kind, Listing):
            for index, element in enumerate(value):
                self._value(element, kind.element, step(pointer, index))
        elif isinstance(kind, Reference):
            if value not in self._places[kind.collection]:
                self.faults.append(Fault(ID_OF_NOTHING, pointer))
        elif kind == Scalar("count") and value < 0:
            self.faults.append(Fault(NUMBER_TOO_SMALL, pointer))
