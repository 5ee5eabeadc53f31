# SPDX-License-Identifier: Apache-2.0
"""Rules and decisions, as the kit exports them, and which are in force."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Set

from .documents import parse_day, parse_json
from .schema import Schema, parse_schema


@dataclass(frozen=True)
class Period:
    """The days from one, included, until another, excluded; None is open."""

    start: Optional[datetime.date] = None
    end: Optional[datetime.date] = None

    @staticmethod
    def parse(json: Optional[Dict[str, str]]) -> "Period":
        days = {name: parse_day(day) for name, day in (json or {}).items()}
        return Period(days.get("from"), days.get("until"))

    def contains(self, day: datetime.date) -> bool:
        return (self.start is None or self.start <= day) and (
            self.end is None or day < self.end
        )


@dataclass(frozen=True, eq=False)
class Rule:
    """A rule; 'json' has its effect under the name of the kind of effect."""

    id: str
    about: str
    when: Any
    json: Dict[str, Any]
    exception_to: List[str]
    in_force: Period
    book: "Rulebook"
    reads_outcome: bool

    @property
    def require(self) -> Any:
        return self.json.get("require")

    @property
    def decision(self) -> Optional[str]:
        """Return the id of the decision that it answers, if it does."""
        effect = self.json.get("outcome") or self.json.get("unsettled")
        return effect["decision"] if effect else None

    def is_within(self, selector: str) -> bool:
        """Return whether a rule, article or instrument names this rule."""
        article = self.id.split("#")[0]
        return (
            selector in (self.id, article)
            or article.startswith(selector + "(")
            or article.startswith(selector + ":")
        )


@dataclass(eq=False)
class Rulebook:
    """The rules of one instrument."""

    instrument: str
    in_force: Period
    schema: Schema
    parameters: Dict[str, Any]
    facts: Dict[str, Any]
    rules: List[Rule] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class Decision:
    """A question that rules of several instruments answer together.

    The book is an empty one, for conditions of the decision's own.
    """

    id: str
    book: Rulebook
    schema: Schema
    outcomes: List[str]
    refusing: Set[str]
    precedences: List[Any]
    invariants: List[Any]
    otherwise: Optional[str]


class Library:
    """All rulebooks and decisions of a folder."""

    def __init__(self, folder: Path) -> None:
        self.rulebooks: List[Rulebook] = []
        self.decisions: List[Decision] = []
        for file in sorted(folder.glob("*.json")):
            json = parse_json(file.read_text(encoding="utf-8"))
            if json["type"] == "decision":
                self.decisions.append(_decision(json))
            else:
                self.rulebooks.append(_rulebook(json))
        books = [*self.rulebooks, *self.decisions]
        self.schemas = {book.schema.subject: book.schema for book in books}
        self._codes: Dict[Any, "Code"] = {}

    def on(self, subject: str, day: datetime.date) -> "Code":
        """Return the rules about a kind of subject that are in force on a day."""
        rules = [
            rule
            for book in self.rulebooks
            if book.schema.subject == subject
            for rule in book.rules
            if rule.in_force.contains(day) and book.in_force.contains(day)
        ]
        key = (subject, *(rule.id for rule in rules))
        if key not in self._codes:
            decisions = [one for one in self.decisions if one.schema.subject == subject]
            self._codes[key] = Code(rules, decisions)
        return self._codes[key]


class Code:
    """The rules in force on some day, with the exceptions to each."""

    def __init__(self, rules: List[Rule], decisions: List[Decision]) -> None:
        self.rules = rules
        self.decisions = decisions
        self.exceptions: Dict[str, List[Rule]] = {rule.id: [] for rule in rules}
        for rule in rules:
            for general in rule.exception_to:
                self._add_exception(general, rule)
        for decision in decisions:
            self._prefer(decision)

    def _add_exception(self, general: str, exception: Rule) -> None:
        known = self.exceptions.get(general)
        if known is not None and exception not in known:
            known.append(exception)

    def _prefer(self, decision: Decision) -> None:
        """Make exceptions of the precedences, which are transitive."""
        members = [rule for rule in self.rules if rule.decision == decision.id]
        below: Dict[str, Set[str]] = {rule.id: set() for rule in members}
        for precedence in decision.precedences:
            lower = {rule.id for rule in members if rule.is_within(precedence["lower"])}
            for rule in members:
                if rule.is_within(precedence["higher"]):
                    below[rule.id] |= lower
        for rule in members:
            reached: Set[str] = set()
            ahead = list(below[rule.id])
            while ahead:
                lower_rule = ahead.pop()
                if lower_rule not in reached:
                    reached.add(lower_rule)
                    ahead.extend(below[lower_rule])
            for lower_rule in reached - {rule.id}:
                self._add_exception(lower_rule, rule)


def _rulebook(json: Dict[str, Any]) -> Rulebook:
    book = Rulebook(
        json["instrument"]["id"],
        Period.parse(json["instrument"].get("inForce")),
        parse_schema(json["schema"]),
        json.get("parameters", {}),
        json.get("facts", {}),
    )
    book.rules.extend(_rule(rule, book) for rule in json["rules"])
    return book


def _rule(json: Dict[str, Any], book: Rulebook) -> Rule:
    when = json.get("when", {"all": []})
    return Rule(
        json["id"],
        json["about"],
        when,
        json,
        json.get("exceptionTo", []),
        Period.parse(json.get("inForce")),
        book,
        _reads_outcome([when, json.get("require")]),
    )


def _reads_outcome(condition: Any) -> bool:
    """Return whether a condition asks what a decision comes to."""
    if isinstance(condition, dict):
        return "outcome" in condition or _reads_outcome(list(condition.values()))
    return isinstance(condition, list) and any(map(_reads_outcome, condition))


def _decision(json: Dict[str, Any]) -> Decision:
    schema = parse_schema(json["schema"])
    return Decision(
        json["id"],
        Rulebook(json["id"], Period(), schema, {}, {}),
        schema,
        [outcome["name"] for outcome in json["outcomes"]],
        {outcome["name"] for outcome in json["outcomes"] if outcome.get("refuses")},
        json.get("precedences", []),
        json.get("invariants", []),
        json.get("otherwise"),
    )
