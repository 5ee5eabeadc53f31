#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A platform for Twinloop's compatibility kit: JSON lines in, JSON lines out.

    python3 twinloop_platform.py RULEBOOKS

RULEBOOKS is a folder with the rulebooks and decisions that the kit exports.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from twinloop.protocol import Platform, serve
from twinloop.rulebooks import Library


def main() -> int:
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    platform = Platform(Library(Path(sys.argv[1])))
    requests = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    replies = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
    serve(platform, requests, replies)
    return 0


if __name__ == "__main__":
    sys.exit(main())
