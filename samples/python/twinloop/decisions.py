# SPDX-License-Identifier: Apache-2.0
"""What a decision answers, as a function of what is not known."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Optional

from .conditions import Conditions, Context
from .diagrams import Diagram, Variable, nodes
from .rulebooks import Code, Decision, Rule
from .subjects import Entity

UNSETTLED = "(unsettled)"
NO_RULE = "(no rule)"
CONFLICT = "(conflict)"
_NOT_TAKEN = "(without it)"

_NONE: FrozenSet[str] = frozenset()


def _with_outcome(outcomes: FrozenSet[str], given: Optional[str]) -> FrozenSet[str]:
    return outcomes | {given} if given else outcomes


def _only_where(reading: Any, applies: bool) -> Any:
    return reading if applies else None


class Decider:
    """Takes one decision about one subject.

    Open law is a variable too: the rule as each outcome that it may mean, or
    as if it were not there. These variables come last, so that below the facts
    there are only readings of the law: if all lead to one answer that is the
    answer, else the law does not settle it.
    """

    def __init__(self, conditions: Conditions, code: Code, me: Entity) -> None:
        self.conditions = conditions
        self.diagrams = conditions.diagrams
        self.code = code
        self.me = me

    def applies(self, rule: Rule) -> Diagram:
        """Return whether a rule applies: its condition, and no exception."""
        key = (self.me.pointer, rule.id, *self.conditions.given(rule))
        return self.conditions.subject.memory.recall(key, lambda: self._applied(rule))

    def _applied(self, rule: Rule) -> Diagram:
        context = Context(rule.id, rule.book, self.me)
        condition = self.conditions.diagram(rule.when, context)
        return self._unless_excepted(rule, condition)

    def _unless_excepted(self, rule: Rule, condition: Diagram) -> Diagram:
        for exception in self.code.exceptions[rule.id]:
            if condition is self.diagrams.no:
                break
            holds = self._holds(exception)
            condition = self.diagrams.all([condition, self.diagrams.negation(holds)])
        return condition

    def _holds(self, rule: Rule) -> Diagram:
        """Return whether a rule applies, and is there if the law is open."""
        applies = self.applies(rule)
        if "unsettled" not in rule.json:
            return applies
        is_there = self.diagrams.test(self._reading(rule), lambda one: one != _NOT_TAKEN)
        return self.diagrams.all([applies, is_there])

    def _reading(self, rule: Rule) -> Variable:
        may_mean = rule.json["unsettled"].get("mayMean") or self._all_outcomes(rule)
        return self.conditions.domains.reading(rule.id, (_NOT_TAKEN, *may_mean))

    def _all_outcomes(self, rule: Rule) -> List[str]:
        decision = next(one for one in self.code.decisions if one.id == rule.decision)
        return decision.outcomes

    def answer(self, decision: Decision) -> Diagram:
        """Return the outcome, UNSETTLED, NO_RULE or CONFLICT for all that is possible."""
        given = self.diagrams.leaf(_NONE)
        for rule in self.code.rules:
            if rule.decision == decision.id:
                outcome = self.diagrams.merge(_only_where, self._outcome(rule), self.applies(rule))
                given = self.diagrams.merge(_with_outcome, given, outcome)
        answers = self._settled(given, decision)
        return self.diagrams.possible(answers, self.conditions.possible)

    def _outcome(self, rule: Rule) -> Diagram:
        if "outcome" in rule.json:
            return self.diagrams.leaf(rule.json["outcome"]["is"])
        reading = self._reading(rule)
        leaves = [
            self.diagrams.leaf(None if one == _NOT_TAKEN else one) for one in reading.cells
        ]
        return self.diagrams.branch(reading, leaves)

    def _settled(self, given: Diagram, decision: Decision) -> Diagram:
        """Return the answers, without the readings of open law."""
        known: Dict[int, Diagram] = {}

        def settled(node: Diagram) -> Diagram:
            if id(node) not in known:
                if node.variable is not None and not node.variable.is_reading:
                    branches = [settled(branch) for branch in node.branches]
                    known[id(node)] = self.diagrams.branch(node.variable, branches)
                else:
                    leaves = [one.value for one in nodes(node) if one.is_leaf]
                    answers = {_answer(leaf, decision) for leaf in leaves}
                    only = answers.pop() if len(answers) == 1 else UNSETTLED
                    known[id(node)] = self.diagrams.leaf(only)
            return known[id(node)]

        return settled(given)


def _answer(outcomes: FrozenSet[str], decision: Decision) -> str:
    if not outcomes:
        return decision.otherwise or NO_RULE
    return next(iter(outcomes)) if len(outcomes) == 1 else CONFLICT
