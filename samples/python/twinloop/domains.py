# SPDX-License-Identifier: Apache-2.0
"""The unknown facts of a document as variables, each with its cells."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, Dict, FrozenSet, Iterable, List, Set, Tuple

from .diagrams import FIRST_READING, Variable
from .schema import Code, Scalar
from .values import Value

OTHER = "\0"  # a text unlike any that a rule names


class Domains:
    """Makes the variables, in the order in which they are first read."""

    def __init__(self) -> None:
        self._constants: Dict[str, Set[Any]] = {}
        self._variables: Dict[str, Variable] = {}
        self._readings: Dict[str, Variable] = {}

    def note(self, fact: Value, constants: Iterable[Any]) -> None:
        """Note constants with which an unknown fact is compared."""
        assert fact.key is not None
        self._constants.setdefault(fact.key, set()).update(constants)

    def variable(self, fact: Value) -> Variable:
        """Return the variable of an unknown fact."""
        assert fact.key is not None
        constants = self._constants.get(fact.key, set())
        return self.new(fact.key, cells(fact.kind, constants), fact.places)

    def new(self, key: str, cells_: Tuple[Any, ...], pointers: FrozenSet[str]) -> Variable:
        """Return the variable of a key."""
        if key not in self._variables:
            self._variables[key] = Variable(len(self._variables), cells_, pointers)
        return self._variables[key]

    def reading(self, rule: str, readings: Tuple[str, ...]) -> Variable:
        """Return the variable of what a rule of open law may mean."""
        if rule not in self._readings:
            rank = FIRST_READING + len(self._readings)
            self._readings[rule] = Variable(rank, readings, frozenset())
        return self._readings[rule]

    def whole_test(self, key: str, pointers: FrozenSet[str]) -> Variable:
        """Return the variable of a test that is unknown as a whole."""
        return self.new(key, (True, False), pointers)


def cells(kind: Any, constants: Set[Any]) -> Tuple[Any, ...]:
    """Return one value of each set of values that no constant tells apart."""
    if isinstance(kind, Code):
        return kind.constants
    name = kind.name if isinstance(kind, Scalar) else "text"
    if name == "flag":
        return (True, False)
    if name == "decimal":
        return tuple(_between(sorted(constants)))
    if name in ("integer", "count"):
        numbers = [one for one in _whole(constants) if name == "integer" or one >= 0]
        return tuple(numbers)
    if name == "date":
        days = _whole(one.toordinal() for one in constants)
        last = datetime.date.max.toordinal()
        return tuple(datetime.date.fromordinal(day) for day in days if 0 < day <= last)
    return (*sorted(constants), OTHER)


def _whole(constants: Iterable[Any]) -> List[int]:
    """Return the constants, and a whole number of each gap between them."""
    found: Set[int] = {0}
    for constant in constants:
        floor = int(constant // 1)
        found |= {floor - 1, floor, floor + 1}
    return sorted(found)


def _between(constants: List[Any]) -> List[Any]:
    """Return the constants, and a number of each gap between and around them."""
    if not constants:
        return [0]
    found = [constants[0] - 1]
    for low, high in zip(constants, constants[1:]):
        found += [low, (Decimal(low) + Decimal(high)) / 2]
    return [*found, constants[-1], constants[-1] + 1]
