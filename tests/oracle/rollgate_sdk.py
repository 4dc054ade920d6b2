"""What the published SDK answers: PyPI `rollgate` 1.2.3, LocalEvaluator.

Section 7 of semantics.md says what this SDK decides, except for the classes
that are named here: `exceptions` tells which of them a condition touches. The
user is the one that section 2 finds in a context; all JSON values are handed
to the SDK as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from rollgate.evaluate import (
    Condition,
    FlagRule,
    LocalEvaluator,
    UserContext,
    _get_attribute_value,
    _matches_condition,
    _parse_version,
)

from oracle_contexts import USER_KEY_MEMBERS, user_key
from oracle_json import text_number
from oracle_versions import version

Payload: TypeAlias = dict[str, Any]
Context: TypeAlias = dict[str, Any] | None
"""None is no user at all, which only the SDK tells from an anonymous one."""

CLASSES = (
    "non-text-attributes", "other-json-types", "python-numbers", "python-regex", "control-white-space",
    "newer-letters", "nested-properties", "numeric-zero-key", "null-user", "sdk-raises",
)  # fmt: skip
"""What may differ between the SDK and section 7; `other-json-types` and `sdk-raises` are of whole payloads."""

CASE_OPERATORS = ("equals", "not_equals", "contains", "not_contains", "starts_with", "ends_with", "in", "not_in")
LIST_OPERATORS = ("in", "not_in")
NUMBER_OPERATORS = ("greater_than", "greater_equal", "less_than", "less_equal")
VERSION_OPERATORS = ("semver_gt", "semver_lt", "semver_eq")
OPERATORS = ("is_set", "is_not_set", *CASE_OPERATORS, *NUMBER_OPERATORS, "regex", *VERSION_OPERATORS)

MAX_SAFE = 2**53 - 1
WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""Unicode's White_Space; Python's strip() takes off U+001C to U+001F as well."""
NEWER_LETTERS = (
    "\u1c89\u1c8a\ua7cb\ua7cc\ua7cd\ua7da\ua7db\ua7dc\U00010d50\U00010d70\U00016ea0\U00016ebb\u0897\u0295\U0001171e"
)
"""Letters and marks of Unicode 15 to 17, and two older ones that these versions made a final sigma see otherwise."""
PYTHON_PATTERNS = (
    "pro(?= |$)", "(?!free)", "(?<!x)p", "(.)\\1", "pro\\Z", "pro\\z", "a**", "p?+p", "(?>pr)o", "(?#c)p", "p{,2}",
    "{", "x{a", "p(?i)RO", "(?i)(?-i)p", "(?U)p+", "(?<n>p)", "(?P<n>.)(?P=n)", "[[:alpha:]]+", "[a&&p]", "[[p]]",
    "^*p", "\\0", "\\<p", "\\x{70}", f"p|{'x' * 1000}",
)  # fmt: skip
"""Patterns that only one of Python's re and section 6.6 accepts, or that they read otherwise."""

ODD_SPELLINGS = [
    " 5", "5 ", "18\n", "+5", "-1.2", "1.-0", "007", ".5", "5.", "1_0", "1_0.2", "inf", "-Infinity", "nan", "1e400",
    "٣", "١.٢", "\u30005", " 1.2", "1. 2", "+1.2", "\x1f18",
]  # fmt: skip
"""Numbers and versions that only Python's float() and int() read."""
OTHER_VALUES: list[Any] = [
    True, False, 30.0, 18.5, 1e21, 1e-7, -0.0, 12345678901234567890, [], [""], ["pro"], ["free", 18], [None], {},
    {"a": 1},
]  # fmt: skip
JUNK: dict[str, list[Any]] = {
    "enabled": [1, 0, "true", "", [], {}], "rollout": [True, "50", None, []],
    "targetUsers": ["user-1", 5, [7, 42], [None], [True], {}, {"user-1": 1}], "rules": [{}, "", None, "x", [None]],
    "conditions": [{}, "", None, "x", ["x"]], "attribute": [5, None, True, ["plan"]], "operator": [5, True, []],
    "value": [5, 1.5, True, None, ["pro"]], "id": [5, []], "name": [5, {}],
}  # fmt: skip
NO_FLAGS: list[Any] = [None, [], "on", 5]
"""By a member, values that the SDK does not expect there."""

MEMBERS = {
    "flag": ["enabled", "rollout", "targetUsers", "rules"],
    "rule": ["id", "enabled", "rollout", "conditions"],
    "condition": ["attribute", "operator", "value"],
}
ENDS = " \t\xa0\u2003\u3000\x85"
SCRIPTS: dict[str, Callable[[str], bool]] = {
    "sigma": lambda letter: letter in "Σσς", "dotted I": lambda letter: letter in "İ\u0307",
    "sharp s": lambda letter: letter in "ẞß", "Greek": lambda letter: "Α" <= letter <= "ω",
    "Cyrillic": lambda letter: "А" <= letter <= "я", "astral": lambda letter: letter > "\uffff",
}  # fmt: skip

# By an escape of a pattern, the letters beyond ASCII that only Python counts in.
_WIDER: dict[str, Callable[[str], bool]] = {
    "d": str.isdecimal, "s": str.isspace, "w": str.isalnum, "b": str.isalnum,
}  # fmt: skip
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def prepare(payload: Payload) -> LocalEvaluator:
    """An evaluator for many questions about one payload."""
    evaluator = LocalEvaluator()
    evaluator.set_rules_from_dict(payload)
    return evaluator


def user_of(context: Context) -> UserContext | None:
    if context is None:
        return None
    attributes = {name: value for name, value in context.items() if name != "email"}
    return UserContext(id=user_key(context), email=context.get("email"), attributes=attributes)


def enabled(payload: Payload | LocalEvaluator, context: Context, flag: str) -> bool:
    """The SDK's answer; raises what the SDK raises."""
    evaluator = payload if isinstance(payload, LocalEvaluator) else prepare(payload)
    return bool(evaluator.evaluate(flag, user_of(context)))


def trace(rule: FlagRule, user: UserContext) -> tuple[str, list[tuple[Condition, bool]]]:
    """By what a flag is decided, and the conditions that were asked for that, with the SDK's answers."""
    asked: list[tuple[Condition, bool]] = []
    if not rule.enabled:
        return "disabled", asked
    if user.id and user.id in (rule.target_users or []):
        return "target", asked
    for targeting in rule.rules:
        if targeting.enabled and targeting.conditions and _all_match(targeting.conditions, user, asked):
            return f"rule {_share(targeting.rollout)}", asked
    return f"flag {_share(rule.rollout)}", asked


def _all_match(conditions: list[Condition], user: UserContext, asked: list[tuple[Condition, bool]]) -> bool:
    for condition in conditions:
        asked.append((condition, _matches_condition(condition, user)))
        if not asked[-1][1]:
            return False
    return True


def _share(rollout: float) -> str:
    return "everybody" if rollout >= 100 else "nobody" if rollout <= 0 else "partial"


def attribute_of(condition: Condition, user: UserContext | None) -> Any:
    """The value that the SDK finds for a condition."""
    return _get_attribute_value(condition.attribute, user)


def exceptions(condition: Condition, user: UserContext | None, context: Context) -> set[str]:
    """The classes by which the SDK may answer a condition otherwise than section 7."""
    value = attribute_of(condition, user)
    if value is None:
        return {"nested-properties"} if _is_nested(condition.attribute, context) else set()
    if not (isinstance(value, str) or (type(value) is int and abs(value) <= MAX_SAFE)):
        return {"non-text-attributes"}
    if value == "":
        return set()
    found = set()
    text, operator, operand = str(value), condition.operator, condition.value
    if operator in CASE_OPERATORS and any(letter in NEWER_LETTERS for letter in text + operand):
        found.add("newer-letters")
    if operator in LIST_OPERATORS and any(part.strip() != part.strip(WHITE_SPACE) for part in operand.split(",")):
        found.add("control-white-space")
    if operator in NUMBER_OPERATORS and any(_floats(it) != (text_number(it) is not None) for it in (text, operand)):
        found.add("python-numbers")
    if operator in VERSION_OPERATORS and any(
        (_parse_version(it) is None) != (version(it) is None) for it in (text, operand)
    ):
        found.add("python-numbers")
    if operator == "regex" and _matches_otherwise(operand, text):
        found.add("python-regex")
    return found


def exceptions_of_user(context: Context) -> set[str]:
    """The classes that a context touches whatever the conditions are."""
    if context is None:
        return {"null-user"}
    keys = [context.get(name) for name in USER_KEY_MEMBERS]
    return {"numeric-zero-key"} if any(type(key) in (int, float) and key == 0 for key in keys) else set()


def _is_nested(name: str, context: Context) -> bool:
    """Whether section 2.2 finds an attribute where the SDK does not look."""
    places = [(context or {}).get(place) for place in ("properties", "attributes")]
    return any(isinstance(place, dict) and place.get(name) is not None for place in places)


def _floats(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _matches_otherwise(pattern: str, text: str) -> bool:
    """Whether a pattern may say something else of a text in Python's re than by section 6.6."""
    if pattern in PYTHON_PATTERNS or ("$" in pattern and text.endswith("\n")):
        return True
    if "(?i" in pattern and not (pattern + text).isascii():
        return True
    odd = [letter for letter in text if not letter.isascii() or "\x1c" <= letter <= "\x1f"]
    wider = {_WIDER[escape.lower()] for escape in _ESCAPE.findall(pattern) if escape.lower() in _WIDER}
    return any(counts(letter) for counts in wider for letter in odd)


def places(flags: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every member of a payload's flags that section 7.1 knows, as its owner and its name."""
    for key, flag in flags.items():
        rules = flag.get("rules", [])
        conditions = [condition for rule in rules for condition in rule.get("conditions", [])]
        yield flags, key
        yield from ((owner, name) for owner in (flag, *rules, *conditions) for name in owner if name in JUNK)


def is_recognised(payload: Payload) -> bool:
    """Whether section 3 takes a payload for one of Rollgate's."""
    flags = [flag for flag in payload["flags"].values() if isinstance(flag, dict)]
    return any(
        isinstance(flag.get("enabled"), bool)
        or type(flag.get("rollout")) in (int, float)
        or isinstance(flag.get("targetUsers"), list)
        for flag in flags
    )


def conditions(evaluator: LocalEvaluator) -> list[Condition]:
    return [it for rule in evaluator._rules.values() for targeting in rule.rules for it in targeting.conditions]


# What is reached. Names are those of the table that rollgate_pairs.py prints.


def features(payload: Payload) -> Iterator[str]:
    """What a payload has and lacks."""
    for flag in payload["flags"].values():
        rules = flag.get("rules", [])
        conditions = [condition for rule in rules for condition in rule.get("conditions", [])]
        for kind, objects in (("flag", [flag]), ("rule", rules), ("condition", conditions)):
            for owner in objects:
                yield from (f"{kind} without {name}" for name in MEMBERS[kind] if name not in owner)
                yield from (f"{kind} with empty {name}" for name, value in owner.items() if value == [])
                yield from (f"{kind} rollout {_sort(owner['rollout'])}" for name in owner if name == "rollout")
                yield from (f"{kind} not enabled" for name in owner if name == "enabled" and not owner[name])


def _sort(rollout: float) -> str:
    if 0 <= rollout <= 100:
        return "whole" if rollout == int(rollout) else "fractional"
    return "out of range"


def reached(evaluator: LocalEvaluator, user: UserContext) -> Iterator[str]:
    """By what a user's flags are decided, and what the conditions asked for that are about."""
    for key, rule in evaluator._rules.items():
        way, asked = trace(rule, user)
        if way.endswith("partial"):
            way += f"{'' if user.id else ' anonymous'} {'in' if evaluator.evaluate(key, user) else 'out'}"
        yield f"decided by {way}"
        for condition, answer in asked:
            yield from _reached(condition, attribute_of(condition, user), str(answer).lower())


def _reached(condition: Condition, value: Any, answer: str) -> Iterator[str]:
    operator, operand = condition.operator, condition.value
    state = "missing" if value is None else "empty" if value == "" else "set"
    yield f"attribute {condition.attribute if condition.attribute in ('id', 'email') else 'other'} {state}"
    if state != "set" and operator not in ("is_set", "is_not_set"):
        yield f"operator on an unset attribute {answer}"
        return
    yield f"operator {operator if operator in OPERATORS else 'unknown'} {answer}"
    if operator in CASE_OPERATORS:
        text = str(value)
        yield from (f"case {name} {answer}" for name, has in SCRIPTS.items() if any(map(has, text)))
        if answer == "true" and text != operand:
            yield f"case {operator} of texts that differ"
    if operator in LIST_OPERATORS:
        parts = operand.split(",")
        yield from (f"in: U+{ord(end):04X} at an end" for end in ENDS if any(end in (it[:1], it[-1:]) for it in parts))
        yield from ["in: an empty part"] * ("" in parts)
        yield from ["in: several parts"] * (len(parts) > 1)
    if operator == "regex" and not _compiles(operand):
        yield "regex: refused pattern"
    if operator in VERSION_OPERATORS and _parse_version(operand) is None:
        yield "semver: refused value"
    if operator in NUMBER_OPERATORS and not _floats(operand):
        yield "number: refused value"
    if operator == "semver_eq" and answer == "true" and value != operand:
        yield "semver_eq of texts that differ"


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


_BOTH = ("true", "false")
_SIDES = ("in", "out")
WANTED = (
    *(f"operator {name} {answer}" for name in OPERATORS for answer in _BOTH),
    "operator unknown false", "operator on an unset attribute false",
    *(f"attribute {name} {state}" for name in ("email", "other") for state in ("missing", "empty", "set")),
    "attribute id empty", "attribute id set", "decided by disabled", "decided by target",
    *(f"decided by {by} {share}" for by in ("rule", "flag") for share in ("everybody", "nobody")),
    *(f"decided by {by} partial {side}" for by in ("rule", "flag") for side in _SIDES),
    *(f"decided by rule partial anonymous {side}" for side in _SIDES),
    "decided by flag partial anonymous out",
    *(f"{kind} without {name}" for kind, names in MEMBERS.items() for name in names),
    "flag with empty targetUsers", "flag with empty rules", "rule with empty conditions",
    *(f"{kind} rollout {sort}" for kind in ("flag", "rule") for sort in ("whole", "fractional", "out of range")),
    "flag not enabled", "rule not enabled",
    *(f"case {script} {answer}" for script in SCRIPTS for answer in _BOTH),
    *(f"case {operator} of texts that differ" for operator in CASE_OPERATORS),
    *(f"in: U+{ord(end):04X} at an end" for end in ENDS), "in: an empty part", "in: several parts",
    "regex: refused pattern", "semver: refused value", "number: refused value", "semver_eq of texts that differ",
)  # fmt: skip
"""What a full run is to reach often."""
