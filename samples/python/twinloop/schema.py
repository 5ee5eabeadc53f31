# SPDX-License-Identifier: Apache-2.0
"""What documents are made of: the schema that travels in every rulebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple, Union


@dataclass(frozen=True)
class Scalar:
    """A plain value: 'flag', 'integer', 'count', 'decimal', 'text' or 'date'."""

    name: str


@dataclass(frozen=True)
class Code:
    """One constant of a closed list."""

    constants: Tuple[str, ...]


@dataclass(frozen=True)
class Reference:
    """The id of an entity in a collection of the document."""

    collection: str


@dataclass(frozen=True)
class Listing:
    """A list.

    A *filed* list holds what somebody filed: what is not in it is not known.
    A *collection* holds entities that others refer to by id.
    """

    element: "Type"
    filed: bool
    collection: bool


@dataclass(frozen=True, eq=False)
class Structure:
    """A group of members, or the entities of a list."""

    members: Dict[str, "Member"]
    term: Optional[Tuple[str, str]]  # the members that begin and end it
    made_from: Optional[str]  # the path that leads to what it was made from


Type = Union[Scalar, Code, Reference, Listing, Structure]


@dataclass(frozen=True, eq=False)
class Member:
    """A member of a structure: a stated fact."""

    name: str
    type: Type
    is_presumed: bool
    presumption: Any  # the term that gives the presumed value


@dataclass(frozen=True, eq=False)
class Schema:
    """One kind of subject."""

    subject: str
    root: Structure


def parse_schema(json: Dict[str, Any]) -> Schema:
    """Parse the 'schema' of a rulebook or decision."""
    return Schema(json["subject"], _structure(json))


def _structure(json: Dict[str, Any]) -> Structure:
    members = {name: _member(name, one) for name, one in json["members"].items()}
    term = json.get("term")
    return Structure(members, tuple(term) if term else None, json.get("madeFrom"))


def _member(name: str, json: Dict[str, Any]) -> Member:
    presumed = json.get("presumed")
    return Member(name, _type(json), presumed is not None, presumed and presumed["value"])


def _type(json: Dict[str, Any]) -> Type:
    if "members" in json:
        return _structure(json)
    if "list" in json:
        filed = json.get("filed", False)
        return Listing(_type(json["list"]), filed, json.get("collection", False))
    if "code" in json:
        return Code(tuple(json["code"]))
    if "reference" in json:
        return Reference(json["reference"])
    return Scalar(json["type"])
