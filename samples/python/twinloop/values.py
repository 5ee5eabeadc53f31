# SPDX-License-Identifier: Apache-2.0
"""Values that may be unknown, truths that may be unknown, and comparisons."""

from __future__ import annotations

import datetime
import operator
from dataclasses import dataclass
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Optional

from .schema import Type

NOTHING: FrozenSet[str] = frozenset()


@dataclass(frozen=True)
class Truth:
    """Yes, no or unknown (None), and the facts that an unknown waits for."""

    holds: Optional[bool]
    missing: FrozenSet[str] = NOTHING


YES = Truth(True)
NO = Truth(False)


def unknown(missing: Iterable[str]) -> Truth:
    """Return an unknown truth."""
    return Truth(None, frozenset(missing))


def all_of(parts: Iterable[Truth]) -> Truth:
    """Return whether all hold: one no is enough for a no."""
    missing: FrozenSet[str] = NOTHING
    is_open = False
    for part in parts:
        if part.holds is False:
            return NO
        if part.holds is None:
            is_open = True
            missing |= part.missing
    return unknown(missing) if is_open else YES


def negation(part: Truth) -> Truth:
    """Return whether it does not hold."""
    return part if part.holds is None else Truth(not part.holds)


def any_of(parts: Iterable[Truth]) -> Truth:
    """Return whether one holds: one yes is enough for a yes."""
    return negation(all_of(negation(part) for part in parts))


@dataclass(frozen=True, eq=False)
class Value:
    """A value of a document, or an unknown one (content None).

    The places are where a known value stands, and what an unknown one waits for.
    An unknown value that is one fact has the key of that fact: tests of one
    key are about the same value, whatever it is.
    """

    content: Any
    kind: Optional[Type] = None
    places: FrozenSet[str] = NOTHING
    key: Optional[str] = None
    least: Optional[int] = None  # an unknown number is at least this

    @property
    def is_known(self) -> bool:
        return self.content is not None


def lacking(*values: Value) -> FrozenSet[str]:
    """Return the facts that some values wait for."""
    missing: FrozenSet[str] = NOTHING
    for value in values:
        if not value.is_known:
            missing |= value.places
    return missing


@dataclass(frozen=True, eq=False)
class Item:
    """An element of a list, and whether it belongs to it."""

    value: Value
    belongs: Truth = YES


@dataclass(frozen=True, eq=False)
class Items:
    """The elements of a list that are known of.

    A list is closed if what is not in it is not so; else there may be more.
    """

    known: List[Item]
    closed: Truth = YES


_ORDERS: Dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

MIRRORED = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def compare(left: Any, sign: str, right: Any) -> bool:
    """Compare two known single values."""
    if sign == "=":
        return bool(left == right)
    if sign == "!=":
        return bool(left != right)
    return _ORDERS[sign](left, right)


def add_months(day: datetime.date, months: int, round_up: bool = False) -> datetime.date:
    """Return the day that many months later.

    A month without that day gives its last day or, rounded up, the first of
    the next month.
    """
    month = day.year * 12 + day.month - 1 + months
    try:
        return day.replace(year=month // 12, month=month % 12 + 1)
    except ValueError:
        after = month + 1
        first = day.replace(year=after // 12, month=after % 12 + 1, day=1)
        return first if round_up else first - datetime.timedelta(days=1)
