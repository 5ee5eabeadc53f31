# SPDX-License-Identifier: Apache-2.0
"""The terms that are computed: counts, sums, days and the like.

Each function takes the subject, the term, the names it knows, and the named
values of the rulebook.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Dict, List

from .values import Value, add_months, lacking

if TYPE_CHECKING:
    from .subjects import Names, Subject

Parameters = Dict[str, Any]


def compute(subject: Subject, term: Any, names: Names, parameters: Parameters) -> Value:
    """Return the value of a term that is an object."""
    for word, function in _TERMS.items():
        if word in term:
            return function(subject, term, names, parameters)
    raise ValueError("unknown term: %r" % (term,))


def _date(_: Subject, term: Any, __: Names, ___: Parameters) -> Value:
    return Value(datetime.date.fromisoformat(term["date"]))


def _parameter(subject: Subject, term: Any, names: Names, parameters: Parameters) -> Value:
    return subject.term(parameters[term["param"]], names, parameters)


def _count(subject: Subject, term: Any, names: Names, parameters: Parameters) -> Value:
    items = subject.items(term["count"], names, parameters)
    sure = sum(item.belongs.holds is True for item in items.known)
    open_ones = [item.belongs for item in items.known if item.belongs.holds is None]
    if items.closed.holds and not open_ones:
        return Value(sure)
    missing = items.closed.missing.union(*(one.missing for one in open_ones))
    return Value(None, None, missing, None, sure)


def _fold(word: str) -> Callable[..., Value]:
    combine: Callable[[List[Any]], Any] = {"sum": sum, "min": min, "max": max}[word]

    def fold(subject: Subject, term: Any, names: Names, parameters: Parameters) -> Value:
        items = subject.items(term[word], names, parameters)
        parts = [
            subject.term(term["of"], {**names, term["as"]: item.value}, parameters)
            for item in items.known
            if item.belongs.holds is not False
        ]
        belong = [item.belongs.holds for item in items.known]
        is_whole = items.closed.holds and None not in belong
        if not is_whole or not all(part.is_known for part in parts):
            return Value(None, None, lacking(*parts) | items.closed.missing)
        if word != "sum" and not parts:
            return Value(None)
        return Value(combine([part.content for part in parts]))

    return fold


def _arithmetic(word: str, compute: Callable[[Any, Any], Any]) -> Callable[..., Value]:
    def term_of_two(
        subject: Subject, term: Any, names: Names, parameters: Parameters
    ) -> Value:
        left, right = (subject.term(one, names, parameters) for one in term[word])
        if not (left.is_known and right.is_known):
            return Value(None, None, lacking(left, right))
        try:
            return Value(compute(left.content, right.content))
        except OverflowError:
            return Value(None)

    return term_of_two


def _months(subject: Subject, term: Any, names: Names, parameters: Parameters) -> Value:
    round_up = term.get("round") == "UP"
    later = _arithmetic("plusMonths", lambda day, n: add_months(day, n, round_up))
    return later(subject, term, names, parameters)


def _year_end(subject: Subject, term: Any, names: Names, parameters: Parameters) -> Value:
    day = subject.term(term["endOfYear"], names, parameters)
    years = subject.term(term.get("plusYears", 0), names, parameters)
    if not (day.is_known and years.is_known):
        return Value(None, None, lacking(day, years))
    return Value(datetime.date(day.content.year + years.content, 12, 31))


def _exact(number: Any) -> Decimal:
    return Decimal(number)


_TERMS: Dict[str, Callable[..., Value]] = {
    "date": _date,
    "param": _parameter,
    "count": _count,
    "sum": _fold("sum"),
    "min": _fold("min"),
    "max": _fold("max"),
    "plus": _arithmetic("plus", lambda a, b: _exact(a) + _exact(b)),
    "minus": _arithmetic("minus", lambda a, b: _exact(a) - _exact(b)),
    "times": _arithmetic("times", lambda a, b: _exact(a) * _exact(b)),
    "plusDays": _arithmetic("plusDays", lambda day, n: day + datetime.timedelta(days=n)),
    "plusMonths": _months,
    "endOfYear": _year_end,
}
