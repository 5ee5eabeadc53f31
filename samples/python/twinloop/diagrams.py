# SPDX-License-Identifier: Apache-2.0
"""Functions of unknown facts, as reduced ordered multi-valued diagrams.

A diagram is a leaf with a value, or a branch on a variable with a diagram for
each of its cells. Variables stand in one order on every way down, a branch
whose diagrams are all the same is left out, and equal diagrams are one object:
so a function that depends on nothing *is* a leaf, and what it depends on are
the variables that it branches on.

All that the semantics say of unknown facts comes down to this: an answer is
determined if one leaf can be reached, and a fact is asked for if two ways that
differ only in it come to different leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Optional, Sequence, Set, Tuple

IMPOSSIBLE = "(impossible)"
FIRST_READING = 1_000_000  # the rank from which on variables are readings of open law


@dataclass(eq=False)
class Variable:
    """Something unknown.

    The cells are the values that no test tells apart, one for each; the
    pointers lead to the facts that would have to be stated.
    """

    rank: int
    cells: Tuple[Any, ...]
    pointers: FrozenSet[str]

    @property
    def is_reading(self) -> bool:
        """Return whether it is no fact but a reading of open law."""
        return self.rank >= FIRST_READING


class Diagram:
    """A leaf (no variable) or a branch; made by Diagrams only."""

    __slots__ = ("variable", "branches", "value")

    def __init__(
        self, variable: Optional[Variable], branches: Tuple["Diagram", ...], value: Any
    ) -> None:
        self.variable = variable
        self.branches = branches
        self.value = value

    @property
    def is_leaf(self) -> bool:
        return self.variable is None


class Diagrams:
    """Makes diagrams, and keeps each only once."""

    def __init__(self) -> None:
        self._leaves: Dict[Any, Diagram] = {}
        self._branches: Dict[Tuple[Any, ...], Diagram] = {}
        self._merged: Dict[Tuple[Any, ...], Diagram] = {}
        self.yes = self.leaf(True)
        self.no = self.leaf(False)

    def leaf(self, value: Any) -> Diagram:
        """Return the function that is always this value."""
        if value not in self._leaves:
            self._leaves[value] = Diagram(None, (), value)
        return self._leaves[value]

    def branch(self, variable: Variable, branches: Sequence[Diagram]) -> Diagram:
        """Return the function that is one of several, by the cell of a variable."""
        first = branches[0]
        if all(branch is first for branch in branches):
            return first
        key = (variable.rank, *map(id, branches))
        if key not in self._branches:
            self._branches[key] = Diagram(variable, tuple(branches), None)
        return self._branches[key]

    def test(self, variable: Variable, holds: Callable[[Any], bool]) -> Diagram:
        """Return whether a test holds of a variable's cell."""
        return self.branch(
            variable, [self.yes if holds(cell) else self.no for cell in variable.cells]
        )

    def all(self, parts: Iterable[Diagram]) -> Diagram:
        """Return whether all hold; reads no further than the first that cannot."""
        result = self.yes
        for part in parts:
            result = self.merge(_and, result, part)
            if result is self.no:
                break
        return result

    def any(self, parts: Iterable[Diagram]) -> Diagram:
        """Return whether one holds; reads no further than the first that must."""
        result = self.no
        for part in parts:
            result = self.merge(_or, result, part)
            if result is self.yes:
                break
        return result

    def negation(self, part: Diagram) -> Diagram:
        """Return whether it does not hold."""
        return self.merge(_not, part, self.no)

    def merge(
        self, function: Callable[[Any, Any], Any], left: Diagram, right: Diagram
    ) -> Diagram:
        """Return a function of the values of two diagrams.

        The function must be one that is kept: results are remembered by it.
        """
        if left.is_leaf and right.is_leaf:
            return self.leaf(function(left.value, right.value))
        if function in (_and, _or):
            neutral = self.yes if function is _and else self.no
            if left is neutral or right is neutral:
                return right if left is neutral else left
        key = (function, id(left), id(right))
        if key not in self._merged:
            variable = _first(left, right)
            self._merged[key] = self.branch(
                variable,
                [
                    self.merge(function, _at(left, variable, i), _at(right, variable, i))
                    for i in range(len(variable.cells))
                ],
            )
        return self._merged[key]

    def possible(self, function: Diagram, possible: Diagram) -> Diagram:
        """Return a function where something holds, and IMPOSSIBLE elsewhere."""
        return self.merge(_only_if, function, possible)


def values(diagram: Diagram) -> Set[Any]:
    """Return the values that a function can have."""
    found = {node.value for node in nodes(diagram) if node.is_leaf}
    found.discard(IMPOSSIBLE)
    return found


def nodes(diagram: Diagram) -> List[Diagram]:
    """Return all diagrams within a diagram."""
    seen = {id(diagram): diagram}
    open_ones = [diagram]
    while open_ones:
        for branch in open_ones.pop().branches:
            if id(branch) not in seen:
                seen[id(branch)] = branch
                open_ones.append(branch)
    return list(seen.values())


def variables(diagram: Diagram) -> List[Variable]:
    """Return the variables that a diagram branches on, in their order."""
    found = {node.variable.rank: node.variable for node in nodes(diagram) if node.variable}
    return [found[rank] for rank in sorted(found)]


def deciding(diagrams: Diagrams, diagram: Diagram) -> List[Variable]:
    """Return the variables that can make a difference by themselves.

    Those are the ones of which two cells, all else being equal and possible,
    lead to different values.
    """
    return [
        variable
        for variable in variables(diagram)
        if _can_differ(_cofactors(diagrams, diagram, variable))
    ]


def _cofactors(diagrams: Diagrams, diagram: Diagram, variable: Variable) -> List[Diagram]:
    """Return what is left of a function for each cell of a variable."""
    known: Dict[Tuple[int, int], Diagram] = {}

    def cofactor(node: Diagram, cell: int) -> Diagram:
        if node.variable is None or node.variable.rank > variable.rank:
            return node
        if node.variable is variable:
            return node.branches[cell]
        key = (id(node), cell)
        if key not in known:
            known[key] = diagrams.branch(
                node.variable, [cofactor(branch, cell) for branch in node.branches]
            )
        return known[key]

    distinct = {
        id(one): one
        for one in (cofactor(diagram, cell) for cell in range(len(variable.cells)))
    }
    return list(distinct.values())


def _can_differ(functions: Sequence[Diagram]) -> bool:
    """Return whether two of some functions have different possible values somewhere."""
    seen: Set[Tuple[int, int]] = set()

    def differ(left: Diagram, right: Diagram) -> bool:
        if left is right or (id(left), id(right)) in seen:
            return False
        if left.is_leaf and right.is_leaf:
            return IMPOSSIBLE not in (left.value, right.value)
        if IMPOSSIBLE in (left.value, right.value):
            return False
        seen.add((id(left), id(right)))
        variable = _first(left, right)
        return any(
            differ(_at(left, variable, i), _at(right, variable, i))
            for i in range(len(variable.cells))
        )

    return any(
        differ(left, right)
        for i, left in enumerate(functions)
        for right in functions[i + 1 :]
    )


def _first(left: Diagram, right: Diagram) -> Variable:
    if left.variable is None or (
        right.variable is not None and right.variable.rank < left.variable.rank
    ):
        assert right.variable is not None
        return right.variable
    return left.variable


def _at(diagram: Diagram, variable: Variable, cell: int) -> Diagram:
    return diagram.branches[cell] if diagram.variable is variable else diagram


def _and(left: bool, right: bool) -> bool:
    return left and right


def _or(left: bool, right: bool) -> bool:
    return left or right


def _not(part: bool, _: bool) -> bool:
    return not part


def _only_if(value: Any, holds: bool) -> Any:
    return value if holds else IMPOSSIBLE
