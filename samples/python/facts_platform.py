#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The least that a platform needs, the profile 'facts': python3 facts_platform.py RULEBOOKS"""
import itertools, json, operator, pathlib, re, sys

OPERATORS = {"=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt,
             ">=": operator.ge, "in": lambda one, many: one in many, "has": operator.contains}
DEEP = {"some", "every", "no", "count", "sum", "min", "max", "referring", "lineage", "with", "fact"}

def value(term, facts):  # days are ISO texts, which compare as days do
    return term["date"] if isinstance(term, dict) else facts.get(term) if str(term)[0] == "$" else term

def holds(condition, facts, outcome):
    if isinstance(condition, list):
        left, right = value(condition[0], facts), value(condition[2], facts)
        return left is not None and right is not None and OPERATORS[condition[1]](left, right)
    (word, part), *more = condition.items()
    if word == "outcome":
        return outcome in condition["in"]
    parts = [holds(one, facts, outcome) for one in (part if word in ("all", "any") else [part])]
    return any(parts) if word == "any" else not parts[0] if word == "not" else all(parts)

def is_in_force(dated, on):
    period = dated.get("inForce", {})
    return period.get("from", "") <= on < period.get("until", "9999-99-99")

def is_within(rule, selector):  # a selector is a rule, an article or an instrument
    article = rule.split("#")[0]
    return selector in (rule, article) or article.startswith((selector + "(", selector + ":"))

def decide(files, on, facts):
    decision = files["CN-OUTBOUND"]
    books = [b for b in files.values() if "rules" in b and b["schema"]["subject"] == decision["schema"]["subject"]]
    facts = {"$on": on, **{"$me." + path: fact for path, fact in facts.items()}}
    rules = {r["id"]: r for b in books if is_in_force(b["instrument"], on) for r in b["rules"] if is_in_force(r, on)}
    members = [i for i, r in rules.items() if "outcome" in r or "unsettled" in r]
    above = {(h, l) for p in decision["precedences"] for h in members if is_within(h, p["higher"])
             for l in members if is_within(l, p["lower"])}
    while not (longer := {(a, d) for a, b in above for c, d in above if b == c}) <= above:
        above |= longer  # precedence is transitive, an exception is not
    above |= {(i, general) for i, r in rules.items() for general in r.get("exceptionTo", [])}
    exceptions = {i: [h for h, l in above if l == i] for i in rules}

    def applies(rule, reading={}):  # open law that is read as nothing takes nothing away
        return holds(rules[rule]["when"], facts, outcome) and not any(
            reading.get(one, True) and applies(one, reading) for one in exceptions[rule])

    outcome, answers, outcomes = None, set(), {one["name"]: one.get("refuses") for one in decision["outcomes"]}
    unsettled = {i: rules[i]["unsettled"].get("mayMean", outcomes) for i in members
                 if "unsettled" in rules[i] and holds(rules[i]["when"], facts, None)}
    for meanings in itertools.product(*([None, *may_mean] for may_mean in unsettled.values())):
        reading = dict(zip(unsettled, meanings))
        given = {reading.get(i) or rules[i]["outcome"]["is"] for i in members
                 if reading.get(i, True) and applies(i, reading)}
        answers.add(given.pop() if len(given) == 1 else None)
    if len(answers) == 1 and all(holds(one["holds"], facts, None) for one in decision["invariants"]):
        outcome = answers.pop()
    effective = [i for i, r in rules.items() if DEEP.isdisjoint(re.findall(r'"(\w+)":', json.dumps(r)))
                 and applies(i) and not ("require" in r and holds(r["require"], facts, outcome))
                 and not ("duty" in r and outcomes.get(outcome, True))]
    return {"outcomes": {decision["id"]: outcome}, "rules": effective}

if __name__ == "__main__":
    FILES = {f.stem: json.loads(f.read_text("utf-8")) for f in pathlib.Path(sys.argv[1]).glob("*.json")}
    HELLO = {"name": "Twinloop in 60 lines", "version": "1", "language": "Python", "profiles": ["facts"]}
    for request in map(json.loads, sys.stdin):
        known = {"hello": lambda: HELLO, "decide": lambda: decide(FILES, request["on"], request["facts"])}
        reply = known.get(request["ask"], lambda: {"unsupported": "ask"})()
        print(json.dumps({"seq": request["seq"], **reply}), flush=True)
