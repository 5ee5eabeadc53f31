# SPDX-License-Identifier: Apache-2.0
"""Conditions: their truth by what is known, and as functions of what is not."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from .diagrams import Diagram, Diagrams, values
from .domains import Domains
from .rulebooks import Rule, Rulebook
from .subjects import Entity, Names, Subject, identity, same
from .values import (
    MIRRORED,
    NO,
    YES,
    Truth,
    Value,
    all_of,
    any_of,
    compare,
    lacking,
    negation,
    unknown,
)

_BRANCHES = ("all", "any", "not", "shown", "presumed")


@dataclass(frozen=True)
class Burden:
    """What an unknown counts as where the law says who bears it.

    None leaves it unknown.
    """

    shown: Optional[bool] = None
    presumed: Optional[bool] = None


OPEN = Burden()


@dataclass(frozen=True)
class Context:
    """What a condition of one rule about one entity is read in."""

    rule: str
    book: Rulebook
    me: Entity
    burden: Burden = OPEN

    @property
    def presumption(self) -> str:
        """Return what names the presumed tests of the rule about the entity."""
        return "%s %s" % (self.me.pointer, self.rule)

    def bearing(self, burden: Burden) -> "Context":
        return replace(self, burden=burden)


class Conditions:
    """Evaluates the conditions of the rules about one document."""

    def __init__(
        self,
        subject: Subject,
        diagrams: Diagrams,
        domains: Domains,
    ) -> None:
        self.subject = subject
        self.diagrams = diagrams
        self.domains = domains
        self.decided: Dict[str, Diagram] = {}  # the outcomes, as later rules read them
        self.possible = diagrams.yes

    def given(self, rule: Rule) -> Tuple[int, ...]:
        """Return what the conditions of a rule depend on besides the document."""
        outcomes = self.decided.values() if rule.reads_outcome else ()
        return (id(self.possible), *map(id, outcomes))

    # As functions of what is unknown

    def diagram(self, condition: Any, context: Context) -> Diagram:
        """Return a condition as a function of the facts that are not known."""
        return self._diagram(condition, context, self.subject.names(context.me))

    def _diagram(self, condition: Any, context: Context, names: Names) -> Diagram:
        if isinstance(condition, dict):
            if "all" in condition:
                return self.diagrams.all(
                    self._diagram(part, context, names) for part in condition["all"]
                )
            if "any" in condition:
                return self.diagrams.any(
                    self._diagram(part, context, names) for part in condition["any"]
                )
            if "not" in condition:
                part = self._diagram(condition["not"], context, names)
                return self.diagrams.negation(part)
            if "shown" in condition:
                part = self._diagram(condition["shown"], context, names)
                return self._borne(part, context.burden.shown)
            if "presumed" in condition:
                part = self._diagram(condition["presumed"], context, names)
                return self._borne(part, self._favour(part, context))
            if "outcome" in condition:
                return self._decided(condition)
        return self._test(condition, context, names)

    def _borne(self, part: Diagram, unknown_counts_as: Optional[bool]) -> Diagram:
        if unknown_counts_as is None or not self.is_open(part):
            return part
        return self.diagrams.leaf(unknown_counts_as)

    def is_open(self, function: Diagram) -> bool:
        """Return whether more than one value is possible."""
        if function.is_leaf:
            return False
        return len(values(self.diagrams.possible(function, self.possible))) > 1

    def _favour(self, part: Diagram, context: Context) -> Optional[bool]:
        return self._presumed(context) if self.is_open(part) else None

    def _presumed(self, context: Context) -> Optional[bool]:
        """Return what an unknown presumed test counts as, and note that it was needed."""
        favour = context.burden.presumed
        if favour is None or not self.subject.may_presume(context.presumption):
            return None
        return favour

    def _test(self, test: Any, context: Context, names: Names) -> Diagram:
        """Return a single test: settled, of one fact, or unknown as a whole."""
        truth = self.truth(test, context, names)
        if truth.holds is not None:
            return self.diagrams.leaf(truth.holds)
        of_fact = self._fact_test(test, context, names)
        if of_fact is not None:
            fact, holds, _ = of_fact
            return self.diagrams.test(self.domains.variable(fact), holds)
        whole = json.dumps([test, sorted(truth.missing)], default=str)
        key = "%s %s %s %s" % (context.me.pointer, context.book.instrument, context.burden, whole)
        return self.diagrams.test(self.domains.whole_test(key, truth.missing), bool)

    def survey(self, condition: Any, context: Context) -> None:
        """Note the constants with which a condition compares unknown facts."""
        self._survey(condition, context, self.subject.names(context.me))

    def _survey(self, condition: Any, context: Context, names: Names) -> None:
        if isinstance(condition, dict):
            for word in _BRANCHES:
                if word in condition:
                    parts = condition[word]
                    for part in parts if word in ("all", "any") else [parts]:
                        self._survey(part, context, names)
        elif isinstance(condition, list):
            of_fact = self._fact_test(condition, context, names)
            if of_fact is not None:
                fact, _, constants = of_fact
                self.domains.note(fact, constants)

    def _fact_test(
        self, test: Any, context: Context, names: Names
    ) -> Optional[Tuple[Value, Callable[[Any], bool], List[Any]]]:
        """Return the one fact that a comparison waits for, the test of its
        value, and the constants in it; None if it is no such comparison."""
        if not isinstance(test, list):
            return None
        left, sign, right = test
        if sign == "has":
            return None
        one = self._term(left, context, names)
        other = self._term(right, context, names)
        if sign == "in":
            if one.key is None or not isinstance(other.content, list):
                return None
            constants = [identity(each) for each in other.content]
            if None in constants:
                return None
            return one, lambda cell: cell in constants, constants
        if other.key is not None and one.is_known:
            one, other, sign = other, one, MIRRORED[sign]
        constant = identity(other)
        if one.key is None or constant is None or isinstance(constant, list):
            return None
        return one, lambda cell: compare(cell, sign, constant), [constant]

    # As truths, by what is known

    def truth(self, condition: Any, context: Context, names: Names) -> Truth:
        """Return the truth of a condition by what is known alone."""
        if isinstance(condition, list):
            return self._comparison(condition, context, names)
        for word, evaluate in _CONDITIONS.items():
            if word in condition:
                return evaluate(self, condition, context, names)
        raise ValueError("unknown condition: %r" % (condition,))

    def _term(self, term: Any, context: Context, names: Names) -> Value:
        return self.subject.term(term, names, context.book.parameters)

    def _comparison(self, test: Sequence[Any], context: Context, names: Names) -> Truth:
        left = self._term(test[0], context, names)
        right = self._term(test[2], context, names)
        sign = test[1]
        if sign == "in":
            return _has(right, left)
        if sign == "has":
            return _has(left, right)
        if isinstance(left.content, list) or isinstance(right.content, list):
            return _same_sets(left, sign, right)
        if sign in ("=", "!="):
            is_same = same(left, right)
            return is_same if sign == "=" else negation(is_same)
        return _ordered(left, sign, right)

    def _all(self, condition: Any, context: Context, names: Names) -> Truth:
        return all_of(self.truth(part, context, names) for part in condition["all"])

    def _any(self, condition: Any, context: Context, names: Names) -> Truth:
        return any_of(self.truth(part, context, names) for part in condition["any"])

    def _not(self, condition: Any, context: Context, names: Names) -> Truth:
        return negation(self.truth(condition["not"], context, names))

    def _shown(self, condition: Any, context: Context, names: Names) -> Truth:
        part = self.truth(condition["shown"], context, names)
        if part.holds is None and context.burden.shown is not None:
            return Truth(context.burden.shown)
        return part

    def _presumed_test(self, condition: Any, context: Context, names: Names) -> Truth:
        part = self.truth(condition["presumed"], context, names)
        if part.holds is None:
            favour = self._presumed(context)
            if favour is not None:
                return Truth(favour)
        return part

    def _stated(self, condition: Any, context: Context, names: Names) -> Truth:
        value = self._term(condition["stated"], context, names)
        if isinstance(value.content, Entity) and not self.subject.is_stated(value.content):
            return unknown([value.content.pointer])
        return YES if value.is_known else unknown(value.places)

    def _in_force(self, condition: Any, context: Context, names: Names) -> Truth:
        entity = self.subject.referred(self._term(condition["inForce"], context, names))
        at = self._term(condition.get("at", "$on"), context, names)
        if not isinstance(entity.content, Entity) or not at.is_known:
            return unknown(lacking(entity, at))
        term = entity.content.structure.term
        assert term is not None
        ends = []
        for name, sign in zip(term, ("<=", ">=")):
            end = self.subject.end_of_term(entity.content, name)
            ends.append(YES if end is None else _ordered(end, sign, at))
        if not self.subject.is_stated(entity.content):
            return unknown(missing for end in ends for missing in end.missing)
        return all_of(ends)

    def _near(self, condition: Any, context: Context, names: Names) -> Truth:
        left, right = (self._term(one, context, names) for one in condition["near"])
        by = self._term(condition["by"], context, names)
        if not (left.is_known and right.is_known and by.is_known):
            return unknown(lacking(left, right, by))
        return Truth(abs(left.content - right.content) <= by.content)

    def _some(self, condition: Any, context: Context, names: Names) -> Truth:
        return negation(self._none(condition["some"], condition, context, names, negated=False))

    def _no(self, condition: Any, context: Context, names: Names) -> Truth:
        return self._none(condition["no"], condition, context, names, negated=False)

    def _every(self, condition: Any, context: Context, names: Names) -> Truth:
        return self._none(condition["every"], condition, context, names, negated=True)

    def _none(
        self, over: Any, condition: Any, context: Context, names: Names, negated: bool
    ) -> Truth:
        """Return whether no element satisfies a condition, or its negation."""
        items = self.subject.items(over, names, context.book.parameters)
        parts = []
        for item in items.known:
            bound = {**names, condition["as"]: item.value}
            where = self.truth(condition["where"], context, bound)
            part = all_of([item.belongs, negation(where) if negated else where])
            parts.append(negation(part))
        return all_of([*parts, items.closed])

    def _fact(self, condition: Any, context: Context, names: Names) -> Truth:
        definition = context.book.facts[condition["fact"]]
        arguments = [self._term(term, context, names) for term in condition["of"]]
        bound = dict(self.subject.names(context.me))
        for (name, _), argument in zip(definition["of"], arguments):
            bound[name] = argument
        return self.truth(definition["is"], context, bound)

    def _outcome(self, condition: Any, context: Context, names: Names) -> Truth:
        answer = self._decided(condition)
        return Truth(answer.value) if answer.is_leaf else unknown(())

    def _decided(self, condition: Any) -> Diagram:
        """Return whether the outcome of a decision is one of several."""
        outcome = self.decided[condition["outcome"]]
        wanted = condition["in"]
        if outcome.variable is None:
            return self.diagrams.leaf(outcome.value in wanted)
        return self.diagrams.test(outcome.variable, lambda cell: cell in wanted)


def _has(listed: Value, value: Value) -> Truth:
    if not isinstance(listed.content, list):
        return unknown(lacking(listed, value))
    return any_of(same(element, value) for element in listed.content)


def _same_sets(left: Value, sign: str, right: Value) -> Truth:
    if not isinstance(left.content, list) or not isinstance(right.content, list):
        return unknown(lacking(left, right))
    within = [_has(right, element) for element in left.content]
    within += [_has(left, element) for element in right.content]
    is_same = all_of(within)
    return is_same if sign == "=" else negation(is_same)


def _ordered(left: Value, sign: str, right: Value) -> Truth:
    one, other = identity(left), identity(right)
    if one is not None and other is not None:
        return Truth(compare(one, sign, other))
    if left.least is not None and other is not None:
        return _at_least(left, sign, other)
    if right.least is not None and one is not None:
        return _at_least(right, MIRRORED[sign], one)
    return unknown(lacking(left, right))


def _at_least(number: Value, sign: str, bound: Any) -> Truth:
    """Compare a number of which only a lower bound is known."""
    assert number.least is not None
    if sign in (">", ">=") and compare(number.least, sign, bound):
        return YES
    if sign in ("<", "<=") and not compare(number.least, sign, bound):
        return NO
    return unknown(number.places)


_CONDITIONS: Dict[str, Callable[..., Truth]] = {
    "all": Conditions._all,
    "any": Conditions._any,
    "not": Conditions._not,
    "shown": Conditions._shown,
    "presumed": Conditions._presumed_test,
    "stated": Conditions._stated,
    "inForce": Conditions._in_force,
    "near": Conditions._near,
    "some": Conditions._some,
    "every": Conditions._every,
    "no": Conditions._no,
    "fact": Conditions._fact,
    "outcome": Conditions._outcome,
}
