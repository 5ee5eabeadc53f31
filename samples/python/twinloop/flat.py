# SPDX-License-Identifier: Apache-2.0
"""The rules of the profile 'facts': those that read no list of entities."""

from __future__ import annotations

from typing import Any, List, Set

from .judgement import APPLIES, VIOLATED
from .reports import Report
from .rulebooks import Library, Rule

_DEEP = {"some", "every", "no", "count", "sum", "min", "max", "referring", "lineage", "with"}


class FlatRules:
    """The ids of the flat rules of a library."""

    def __init__(self, library: Library) -> None:
        deep: Set[str] = set()
        rules = [rule for book in library.rulebooks for rule in book.rules]
        for rule in rules:
            if rule.about not in library.schemas or _is_deep([rule.when, rule.require], rule):
                deep.add(rule.id)
        before = -1
        while before < len(deep):  # a rule with an exception that is deep is deep
            before = len(deep)
            for rule in rules:
                if rule.id in deep:
                    deep.update(rule.exception_to)
        self.ids = {rule.id for rule in rules} - deep

    def holding(self, report: Report) -> List[str]:
        """Return the ids of the flat rules whose effect holds."""
        owed = {duty["rule"] for duty in report.duties()}
        return sorted(
            one.rule.id
            for one in report.judgement.rulings
            if one.rule.id in self.ids
            and one.state in (APPLIES, VIOLATED)
            and ("duty" not in one.rule.json or one.rule.id in owed)
        )


def _is_deep(condition: Any, rule: Rule) -> bool:
    if isinstance(condition, list):
        return any(_is_deep(part, rule) for part in condition)
    if not isinstance(condition, dict):
        return False
    if not _DEEP.isdisjoint(condition):
        return True
    if "fact" in condition:
        return _is_deep(rule.book.facts[condition["fact"]]["is"], rule)
    return any(_is_deep(part, rule) for part in condition.values())
