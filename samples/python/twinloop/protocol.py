# SPDX-License-Identifier: Apache-2.0
"""The kit's protocol: one JSON object on each line in, one out."""

from __future__ import annotations

import json
from typing import IO, Callable, Dict

from . import documents
from .documents import Unreadable
from .flat import FlatRules
from .reports import Json, Reporter
from .rulebooks import Library

HELLO = {
    "name": "Twinloop in Python",
    "version": "1",
    "language": "Python",
    "profiles": ["facts", "documents"],
}


class Platform:
    """Answers requests about documents by the rulebooks of a folder."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._reporter = Reporter(library)
        self._asks: Dict[str, Callable[[Json], Json]] = {
            "hello": self._hello,
            "check": self._check,
            "decide": self._decide,
        }

    def answer(self, line: str) -> str:
        """Answer a request: whatever it is, there is a reply."""
        try:
            request = documents.parse_json(line)
            seq = request["seq"]
        except (ValueError, KeyError, TypeError, RecursionError) as wrong:
            return json.dumps({"error": "no request: %s" % wrong})
        try:
            ask = self._asks.get(request.get("ask"))
            reply = ask(request) if ask else {"unsupported": "ask"}
        except (KeyError, TypeError, ValueError, Unreadable, RecursionError) as wrong:
            reply = {"error": "%s: %s" % (type(wrong).__name__, wrong)}
        return json.dumps({"seq": seq, **reply})

    def _hello(self, request: Json) -> Json:
        return HELLO if request["protocol"] == 1 else {"unsupported": "protocol"}

    def _check(self, request: Json) -> Json:
        on = documents.parse_day(request["on"])
        try:
            schema, members = documents.read(request["document"], self._library.schemas)
        except Unreadable as refused:
            return {"unreadable": refused.pointer}
        strict = request.get("strict") is True
        return self._reporter.check(schema, members, on, strict)

    def _decide(self, request: Json) -> Json:
        on = documents.parse_day(request["on"])
        schema = self._library.decisions[0].schema
        document: Json = {documents.TYPE: schema.subject}
        for path, value in request["facts"].items():
            group = document
            *steps, last = path.split(".")
            for name in steps:
                group = group.setdefault(name, {})
            group[last] = value
        _, members = documents.read(document, self._library.schemas)
        report = self._reporter.judge(schema, members, on, strict=True)
        return {
            "outcomes": report.outcomes(),
            "rules": FlatRules(self._library).holding(report),
        }


def serve(platform: Platform, requests: IO[str], replies: IO[str]) -> None:
    """Answer line by line until the input ends."""
    for line in requests:
        replies.write(platform.answer(line) + "\n")
        replies.flush()
