# SPDX-License-Identifier: Apache-2.0
"""What becomes of each rule about a document: the decisions first, then the
requirements and duties, which read them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import FrozenSet, List, Optional, Set

from .conditions import Burden, Conditions, Context
from .decisions import CONFLICT, NO_RULE, UNSETTLED, Decider
from .diagrams import Diagram, Diagrams, deciding, values
from .domains import Domains
from .rulebooks import Decision, Library, Rule
from .subjects import Entity, Subject

APPLIES = "APPLIES"
VIOLATED = "VIOLATED"
MISSING = "MISSING"
UNKNOWN = "UNKNOWN"
SATISFIED = "SATISFIED"
NOT_APPLICABLE = "NOT_APPLICABLE"
_REASONS = {UNSETTLED: "UNSETTLED_LAW", NO_RULE: "NO_RULE", CONFLICT: "CONFLICT"}


@dataclass(frozen=True)
class Ruling:
    """What a rule comes to about one entity."""

    rule: Rule
    entity: Entity
    state: str
    questions: FrozenSet[str] = frozenset()


@dataclass(frozen=True)
class Answer:
    """What a decision comes to: one outcome, or why there is none."""

    decision: Decision
    outcome: Optional[str]
    reason: Optional[str]
    possible: FrozenSet[str]
    questions: FrozenSet[str]


class Case:
    """A document and the rules in force on its day, for as many judgements as
    there are presumptions to withdraw."""

    def __init__(self, library: Library, subject: Subject) -> None:
        self.subject = subject
        self.code = library.on(subject.schema.subject, subject.on)
        self.diagrams = Diagrams()
        self.conditions = Conditions(subject, self.diagrams, Domains())
        self._survey()

    def judge(self, withdrawn: FrozenSet[str] = frozenset()) -> "Judgement":
        """Judge it without some of the presumptions."""
        memory = self.subject.memory
        memory.withdrawn, memory.reads = withdrawn, set()
        possible = self._possible()
        if possible is self.diagrams.no:
            memory.withdrawn = withdrawn | self._fallen(withdrawn)
            possible = self._possible()
        return Judgement(self, possible)

    def _possible(self) -> Diagram:
        """Return what breaks no invariant."""
        self.conditions.possible = self.diagrams.yes
        return self.diagrams.all(
            self.conditions.diagram(invariant["holds"], self.of(decision))
            for decision in self.code.decisions
            for invariant in decision.invariants
        )

    def _fallen(self, withdrawn: FrozenSet[str]) -> FrozenSet[str]:
        """Return the presumptions for which the stated facts leave no room.

        Only stated facts contradict each other. Where presumptions stand one at
        a time, the first declared stands.
        """
        memory = self.subject.memory
        read = [place for place in self.subject.presumptions() if place in memory.reads]
        fallen = set(read)
        for place in [None, *read]:
            memory.withdrawn = withdrawn | (fallen - {place})
            if self._possible() is not self.diagrams.no:
                fallen.discard(place)
            elif place is None:
                return frozenset()  # what is stated contradicts itself
        return frozenset(fallen)

    def _survey(self) -> None:
        """Find out with what the rules compare each fact, whatever is presumed of it."""
        presumes, self.subject.presumes = self.subject.presumes, False
        for rule in self.code.rules:
            for entity in self.subject.entities(rule.about):
                context = Context(rule.id, rule.book, entity)
                self.conditions.survey(rule.when, context)
                if rule.require is not None:
                    self.conditions.survey(rule.require, context)
        for decision in self.code.decisions:
            for invariant in decision.invariants:
                self.conditions.survey(invariant["holds"], self.of(decision))
        self.subject.presumes = presumes
        self.subject.memory.forget()

    def of(self, decision: Decision) -> Context:
        """Return the context of a decision's own conditions."""
        return Context(decision.id, decision.book, self.subject.root)


class Judgement:
    """A document judged, once."""

    def __init__(self, case: Case, possible: Diagram) -> None:
        self.case = case
        self.subject = case.subject
        self.code = case.code
        self.diagrams = case.diagrams
        self.conditions = case.conditions
        self.conditions.decided = {}
        self.is_contradictory = possible is self.diagrams.no
        self.conditions.possible = self.diagrams.yes if self.is_contradictory else possible
        self.answers = [self._take(decision) for decision in self.code.decisions]

    @cached_property
    def rulings(self) -> List[Ruling]:
        """What becomes of each rule; to be asked for before the next judgement."""
        return [
            self._ruling(rule, entity)
            for rule in self.code.rules
            for entity in self.subject.entities(rule.about)
        ]

    @cached_property
    def reads(self) -> FrozenSet[str]:
        """The presumptions that were read."""
        assert self.rulings is not None
        return frozenset(self.subject.memory.reads)

    # Decisions

    def _take(self, decision: Decision) -> Answer:
        decider = Decider(self.conditions, self.code, self.subject.root)
        answers = decider.answer(decision)
        possible = frozenset(values(answers))
        outcome, reason, questions = None, "MISSING_FACTS", frozenset()
        if self.is_contradictory:
            reason, possible = "CONTRADICTORY", frozenset()
        elif len(possible) > 1:
            questions = self._questions(answers)
        else:
            only = next(iter(possible))
            reason = _REASONS.get(only)
            outcome = None if reason else only
        self.conditions.decided[decision.id] = self._read(decision, outcome)
        return Answer(decision, outcome, reason, possible, questions)

    def _read(self, decision: Decision, outcome: Optional[str]) -> Diagram:
        """Return what later rules know of an outcome: all of it, or nothing."""
        if outcome is not None:
            return self.diagrams.leaf(outcome)
        cells = tuple(decision.outcomes)
        variable = self.conditions.domains.new("outcome " + decision.id, cells, frozenset())
        return self.diagrams.branch(variable, [self.diagrams.leaf(one) for one in cells])

    def _questions(self, function: Diagram) -> FrozenSet[str]:
        asked: Set[str] = set()
        for variable in deciding(self.diagrams, function):
            asked |= variable.pointers
        return frozenset(asked)

    # Rules

    def _ruling(self, rule: Rule, entity: Entity) -> Ruling:
        key = ("ruling", entity.pointer, rule.id, *self.conditions.given(rule))
        judge = self._effect if rule.require is None else self._requirement
        return self.subject.memory.recall(key, lambda: judge(rule, entity))

    def _effect(self, rule: Rule, entity: Entity) -> Ruling:
        decider = Decider(self.conditions, self.code, entity)
        applies = self._within_possible(decider.applies(rule))
        found = values(applies)
        if found == {False}:
            return Ruling(rule, entity, NOT_APPLICABLE)
        if found == {True}:
            return Ruling(rule, entity, APPLIES)
        questions = self._questions(applies) if "duty" in rule.json else frozenset()
        return Ruling(rule, entity, UNKNOWN, questions)

    def _within_possible(self, function: Diagram) -> Diagram:
        return self.diagrams.possible(function, self.conditions.possible)

    def _requirement(self, rule: Rule, entity: Entity) -> Ruling:
        violated = self._within_possible(self._violated(rule, entity, None))
        found = values(violated)
        if found == {True}:
            return Ruling(rule, entity, VIOLATED)
        if found == {False}:
            when = self._within_possible(self._when(rule, entity))
            is_no = values(when) == {False}
            return Ruling(rule, entity, NOT_APPLICABLE if is_no else SATISFIED)
        unshown = self._within_possible(self._violated(rule, entity, False))
        if values(unshown) == {True}:
            return Ruling(rule, entity, MISSING)
        return Ruling(rule, entity, UNKNOWN, self._questions(violated))

    def _when(self, rule: Rule, entity: Entity) -> Diagram:
        context = Context(rule.id, rule.book, entity, Burden(presumed=False))
        return self.conditions.diagram(rule.when, context)

    def _violated(self, rule: Rule, entity: Entity, shown: Optional[bool]) -> Diagram:
        """Return whether the rule is broken; what is not shown may count as no."""
        when = self._when(rule, entity)
        if when is self.diagrams.no:
            return when
        context = Context(rule.id, rule.book, entity, Burden(shown, presumed=True))
        require = self.conditions.diagram(rule.require, context)
        parts = [when, self.diagrams.negation(require)]
        decider = Decider(self.conditions, self.code, entity)
        for exception in self.code.exceptions[rule.id]:
            parts.append(self.diagrams.negation(decider.applies(exception)))
        return self.diagrams.all(parts)
