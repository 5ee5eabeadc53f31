# SPDX-License-Identifier: Apache-2.0
"""A platform for Twinloop's compatibility kit, in plain Python.

It reads the rulebooks that the kit exports as JSON, and judges documents by
them. It shares no line with the reference: it was written from the two pages
that say what rules mean, and the kit holds the two to each other.

The modules, from the ground up:

- ``schema``      what documents are made of
- ``documents``   documents, read strictly
- ``values``      values that may be unknown, and how they compare
- ``diagrams``    functions of unknown facts, as decision diagrams
- ``rulebooks``   rules and decisions, and which of them are in force
- ``terms``       values that are computed
- ``subjects``    a document and what it says at the end of a path
- ``domains``     unknown facts as variables
- ``memory``      what stays true when a presumption is withdrawn
- ``conditions``  conditions, as truths and as diagrams
- ``decisions``   what a decision answers
- ``judgement``   what becomes of each rule
- ``structure``   what is wrong with a document itself
- ``reports``     verdict, findings, questions, duties and assumptions
- ``flat``        the rules that read no list of entities
- ``protocol``    requests and replies
"""
