# SPDX-License-Identifier: Apache-2.0
"""What is said of a document: verdict, findings, questions, duties, assumptions."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Dict, Iterable, Iterator, List, Optional, Set, Tuple

from .conditions import Context
from .judgement import Case, APPLIES, MISSING, NOT_APPLICABLE, UNKNOWN, VIOLATED, Judgement, Ruling
from .rulebooks import Library
from .schema import Listing, Schema
from .structure import Fault, faults
from .subjects import Entity, Subject
from .values import add_months

ACCEPTED = "ACCEPTED"
REJECTED = "REJECTED"
UNDETERMINED = "UNDETERMINED"
CONTRADICTORY = Fault("TL-STRUCTURE-02", "")
_REASONS = ("MISSING_FACTS", "UNSETTLED_LAW", "NO_RULE", "LIMIT", "CONFLICT", "CONTRADICTORY")

Json = Dict[str, Any]


@dataclass
class Report:
    """A judgement and what was wrong with the document's structure."""

    judgement: Judgement
    faults: List[Fault]

    @property
    def own_faults(self) -> List[Fault]:
        """Return the faults that stand in the document, whatever is presumed."""
        return [one for one in self.faults if one != CONTRADICTORY]

    # Verdicts

    def verdict(self) -> Tuple[str, List[str]]:
        """Return the verdict on the whole, and why it is undetermined."""
        answers = self.judgement.answers
        if any(one.outcome in one.decision.refusing for one in answers):
            return REJECTED, []
        reasons = [one.reason for one in answers if one.reason]
        return self._verdict(self.judgement.rulings, bool(self.faults), reasons)

    def _verdict(
        self, rulings: List[Ruling], is_faulty: bool, reasons: List[str]
    ) -> Tuple[str, List[str]]:
        errors = {one.state for one in rulings if one.rule.json.get("severity") == "ERROR"}
        if is_faulty or VIOLATED in errors:
            return REJECTED, []
        if errors & {MISSING, UNKNOWN}:
            reasons = [*reasons, "MISSING_FACTS"]
        if all(one.state == NOT_APPLICABLE for one in rulings):
            reasons = [*reasons, "NO_RULE"]
        if reasons:
            return UNDETERMINED, [one for one in _REASONS if one in reasons]
        return ACCEPTED, []

    def entities(self) -> List[Json]:
        """Return the verdict on each entity of a dossier."""
        listed = []
        for name, member in self.judgement.subject.schema.root.members.items():
            if isinstance(member.type, Listing) and member.type.collection:
                for entity in self.judgement.subject.entities(name):
                    listed.append(self._entity(entity))
        return listed

    def _entity(self, entity: Entity) -> Json:
        place = entity.pointer
        rulings = [one for one in self.judgement.rulings if one.entity.pointer == place]
        is_faulty = any(
            one.pointer == place or one.pointer.startswith(place + "/") for one in self.faults
        )
        return {"path": place, "verdict": self._verdict(rulings, is_faulty, [])[0]}

    # The parts

    def findings(self) -> List[Json]:
        """Return what speaks against the document."""
        found = [
            {
                "rule": one.rule.id,
                "basis": one.state,
                "severity": one.rule.json["severity"],
                "path": one.entity.pointer,
            }
            for one in self.judgement.rulings
            if one.state in (VIOLATED, MISSING)
        ]
        places = sorted({(fault.rule, fault.pointer) for fault in self.faults})
        found += [
            {"rule": rule, "basis": VIOLATED, "severity": "ERROR", "path": pointer}
            for rule, pointer in places
        ]
        return found

    def questions(self) -> List[str]:
        """Return the facts that can still make a difference."""
        asked: Set[str] = set()
        for answer in self.judgement.answers:
            asked |= answer.questions
        for ruling in self.judgement.rulings:
            asked |= ruling.questions
        return sorted(asked)

    def duties(self) -> List[Json]:
        """Return what is to be done: nothing while an outcome is open or refuses."""
        if any(
            one.outcome is None or one.outcome in one.decision.refusing
            for one in self.judgement.answers
        ):
            return []
        return [
            self._duty(one)
            for one in self.judgement.rulings
            if "duty" in one.rule.json and one.state == APPLIES
        ]

    def _duty(self, ruling: Ruling) -> Json:
        duty = {"rule": ruling.rule.id, "path": ruling.entity.pointer}
        due = self._due(ruling)
        return {**duty, "due": due.isoformat()} if due else duty

    def _due(self, ruling: Ruling) -> Optional[datetime.date]:
        deadline = ruling.rule.json["duty"].get("deadline", {})
        if "day" not in deadline:
            return None
        subject = self.judgement.subject
        names = subject.names(ruling.entity)
        day = subject.term(deadline["day"], names, ruling.rule.book.parameters).content
        return due(day, deadline) if day else None

    def outcomes(self) -> Json:
        """Return the outcome of each decision, None where there is none."""
        return {one.decision.id: one.outcome for one in self.judgement.answers}

    def is_noticed(self, other: "Report") -> bool:
        """Return whether a reader would notice a difference to another report."""
        mine, others = self.judgement.answers, other.judgement.answers
        if mine != others:
            return True
        return self._seen() != other._seen()

    def _seen(self) -> Any:
        rulings = [
            (one.rule.id, one.entity.pointer, one.state)
            for one in self.judgement.rulings
            if one.rule.decision is None
        ]
        return self.verdict(), rulings, self.questions(), self.findings(), self.duties()


def due(day: datetime.date, deadline: Json) -> Optional[datetime.date]:
    """Return the last day of a time limit; None if it counts working days."""
    is_after = deadline["direction"] == "AFTER"
    offset = deadline["offset"] if is_after else -deadline["offset"]
    try:
        if offset == 0:
            return day if is_after else day - datetime.timedelta(days=1)
        if deadline["unit"] == "DAYS":
            return day + datetime.timedelta(days=offset)
        if deadline["unit"] == "WORKING_DAYS":
            return None
        return add_months(day, offset * (12 if deadline["unit"] == "YEARS" else 1))
    except (OverflowError, ValueError):
        return None


class Reporter:
    """Reports on documents by a library."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def check(
        self, schema: Schema, members: Json, on: datetime.date, strict: bool
    ) -> Json:
        """Return the parts of a report in which platforms must agree."""
        report = self.judge(schema, members, on, strict)
        verdict, reasons = report.verdict()
        return {
            "verdict": verdict,
            "reasons": reasons,
            "outcomes": report.outcomes(),
            "findings": report.findings(),
            "questions": report.questions(),
            "duties": report.duties(),
            "assumptions": [] if strict else self._assumptions(report),
            "entities": report.entities(),
        }

    def judge(self, schema: Schema, members: Json, on: datetime.date, strict: bool) -> Report:
        """Judge a document with every presumption, or with none."""
        wrong = faults(schema, members)
        broken = frozenset(place for fault in wrong for place in fault.places)
        subject = Subject(schema, members, on, not strict, broken)
        return self._report(Case(self.library, subject), wrong)

    @staticmethod
    def _report(case: Case, wrong: List[Fault], withdrawn: Iterable[str] = ()) -> Report:
        judgement = case.judge(frozenset(withdrawn))
        if judgement.is_contradictory:
            wrong = [*wrong, CONTRADICTORY]
        return Report(judgement, wrong)

    def _assumptions(self, report: Report) -> List[Json]:
        """Withdraw each presumption in turn; what changes nothing stays so."""
        reads = report.judgement.reads
        relied: List[Json] = []
        withdrawn: Set[str] = set()
        for name, told in self._candidates(report):
            if name not in reads:
                withdrawn.add(name)
                continue
            without = self._report(report.judgement.case, report.own_faults, [*withdrawn, name])
            if without.is_noticed(report):
                relied.append(told)
            else:
                withdrawn.add(name)
                reads = without.judgement.reads
        return relied

    @staticmethod
    def _candidates(report: Report) -> Iterator[Tuple[str, Json]]:
        """Return all that can be presumed: by its name, and as an assumption is told."""
        judgement = report.judgement
        for place in judgement.subject.presumptions():
            yield place, {"path": place}
        for rule in judgement.code.rules:
            if rule.require is not None:
                for entity in judgement.subject.entities(rule.about):
                    context = Context(rule.id, rule.book, entity)
                    yield context.presumption, {"path": entity.pointer, "rule": rule.id}
