# SPDX-License-Identifier: Apache-2.0
"""Documents, read strictly: what cannot be read is refused with its place.

What is read is a tree of dicts, lists, texts, truth values, ints, Decimals
and dates, without whatever is not stated: null, blank texts, empty groups.
"""

from __future__ import annotations

import datetime
import json
import re
from decimal import Decimal
from typing import Any, Dict, List, Tuple

from .schema import Code, Listing, Reference, Scalar, Schema, Structure, Type

TYPE = "type"
UNKNOWN = "unknown"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_INDEX = re.compile(r"(0|[1-9][0-9]{0,8})\Z")
_LONG = 2**63


class Unreadable(Exception):
    """A document that cannot be read, with the JSON Pointer of the place."""

    def __init__(self, pointer: str) -> None:
        super().__init__(pointer)
        self.pointer = pointer


class Pairs(Dict[str, Any]):
    """A JSON object that remembers the first member that stood in it twice."""

    def __init__(self, pairs: List[Tuple[str, Any]]) -> None:
        super().__init__()
        self.repeated = None
        for name, value in pairs:
            if name in self and self.repeated is None:
                self.repeated = name
            self[name] = value


def step(pointer: str, name: object) -> str:
    """Return the JSON Pointer of a member or element."""
    return pointer + "/" + str(name).replace("~", "~0").replace("/", "~1")


def parse_json(text: str) -> Any:
    """Parse JSON, keeping decimals exact and repeated members noticed."""

    def refuse(word: str) -> None:
        raise ValueError(word + " is not JSON")

    return json.loads(
        text, object_pairs_hook=Pairs, parse_float=Decimal, parse_constant=refuse
    )


def parse_day(text: Any) -> datetime.date:
    """Parse a calendar day such as '2026-01-31'; ValueError if it is none."""
    if not isinstance(text, str) or not _DAY.match(text):
        raise ValueError("not a day: %r" % (text,))
    return datetime.date.fromisoformat(text)


def read(document: Any, schemas: Dict[str, Schema]) -> Tuple[Schema, Dict[str, Any]]:
    """Read a parsed document of one of some kinds, or raise Unreadable."""
    if not isinstance(document, dict):
        raise Unreadable("")
    _refuse_repeated(document, "")
    if not isinstance(document.get(TYPE), str):
        raise Unreadable("/type" if document.get(TYPE) is not None else "")
    schema = schemas.get(document[TYPE])
    if schema is None:
        raise Unreadable("/type")
    _refuse_strangers(document, {TYPE, UNKNOWN, *schema.root.members}, "")
    members = _members(document, schema.root, "")
    unknown = _unknown(document.get(UNKNOWN), schema)
    if unknown:
        members[UNKNOWN] = unknown
    return schema, members


def _refuse_repeated(value: Any, pointer: str) -> None:
    if isinstance(value, Pairs):
        if value.repeated is not None:
            raise Unreadable(step(pointer, value.repeated))
        for name, member in value.items():
            _refuse_repeated(member, step(pointer, name))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            if element is None:
                raise Unreadable(step(pointer, index))
            _refuse_repeated(element, step(pointer, index))


def _refuse_strangers(value: Dict[str, Any], known: Any, pointer: str) -> None:
    for name in value:
        if name not in known:
            raise Unreadable(step(pointer, name))


def _members(value: Dict[str, Any], structure: Structure, pointer: str) -> Dict[str, Any]:
    members = {}
    for name, member in structure.members.items():
        if value.get(name) is not None:
            read_value = _value(value[name], member.type, step(pointer, name))
            if not _says_nothing(read_value):
                members[name] = read_value
    return members


def _says_nothing(value: Any) -> bool:
    return value == {} or (isinstance(value, str) and not value.strip())


def _value(value: Any, kind: Type, pointer: str) -> Any:
    if isinstance(kind, Structure):
        if not isinstance(value, dict):
            raise Unreadable(pointer)
        _refuse_strangers(value, kind.members, pointer)
        return _members(value, kind, pointer)
    if isinstance(kind, Listing):
        if not isinstance(value, list):
            raise Unreadable(pointer)
        return [
            _value(element, kind.element, step(pointer, index))
            for index, element in enumerate(value)
        ]
    if isinstance(kind, Reference):
        return _text(value, pointer)
    if isinstance(kind, Code):
        if value not in kind.constants:
            raise Unreadable(pointer)
        return value
    return _scalar(value, kind, pointer)


def _scalar(value: Any, kind: Scalar, pointer: str) -> Any:
    is_flag = isinstance(value, bool)
    if kind.name == "flag" and is_flag:
        return value
    if kind.name in ("integer", "count") and isinstance(value, int) and not is_flag:
        if -_LONG <= value < _LONG:
            return value
    if kind.name == "decimal" and isinstance(value, (int, Decimal)) and not is_flag:
        return value
    if kind.name == "text":
        return _text(value, pointer)
    if kind.name == "date":
        try:
            return parse_day(value)
        except ValueError:
            pass
    raise Unreadable(pointer)


def _text(value: Any, pointer: str) -> str:
    if not isinstance(value, str):
        raise Unreadable(pointer)
    return value


def _unknown(value: Any, schema: Schema) -> List[str]:
    """Read the pointers of the facts of which nothing is presumed."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unreadable("/unknown")
    for index, pointer in enumerate(value):
        if not _leads_somewhere(pointer, schema.root):
            raise Unreadable("/unknown/%d" % index)
    return value


def _leads_somewhere(pointer: Any, kind: Type) -> bool:
    if not isinstance(pointer, str) or not pointer.startswith("/"):
        return False
    for name in pointer.split("/")[1:]:
        if isinstance(kind, Structure) and name in kind.members:
            kind = kind.members[name].type
        elif isinstance(kind, Listing) and _INDEX.match(name):
            kind = kind.element
        else:
            return False
    return True
