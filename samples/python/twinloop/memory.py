# SPDX-License-Identifier: Apache-2.0
"""What was found out about a document, for as long as it stays true.

A document is judged anew for each presumption that is withdrawn, and most of
what is found is the same each time: whatever did not read that presumption.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Set, Tuple, TypeVar

Found = TypeVar("Found")


class Memory:
    """Results by key, each with the presumptions that were read for it."""

    def __init__(self) -> None:
        self.withdrawn: FrozenSet[str] = frozenset()
        self.reads: Set[str] = set()
        self._results: Dict[Any, List[Tuple[FrozenSet[str], FrozenSet[str], Any]]] = {}

    def recall(self, key: Any, find: Callable[[], Found]) -> Found:
        """Return what was found, or find it."""
        results = self._results.setdefault(key, [])
        for reads, withdrawn, result in results:
            if self.withdrawn & reads == withdrawn:
                self.reads |= reads
                return result
        before, self.reads = self.reads, set()
        result = find()
        reads = frozenset(self.reads)
        results.append((reads, self.withdrawn & reads, result))
        self.reads |= before
        return result

    def forget(self) -> None:
        """Forget everything."""
        self._results.clear()
        self.reads.clear()
