"""Hand-picked cases for decisions of Rollgate's payload: sections 1 to 3, 7.1 and 7.2."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, nextafter

import vector_rollgate_operators
import vector_rollgate_problems
from oracle_hashing import bucket_modulo
from vector_case import PayloadCase, quoted
from vector_rollgate_operators import NOT_TEXT, OTHER_TYPE, UNSET, condition, holding, payload, rule
from vector_users import HOSTILE, user_where

USER_KEY = "a user key that is not the text `id`"
PLACES = "an attribute under `properties` or `attributes`"
TWICE = "a member that is there twice"

U = '{"id": "u"}'
IS_SET = condition("a", "is_set", None)
ALWAYS = condition("nowhere", "is_not_set", None)
NEVER = condition("nowhere", "is_set", None)
SCALE = "The scale is `modulo100` (1.2), the salt the flag's key, the unit the user key."
MODULO = "in     = (value mod 100) < percentage"


def one(
    why: str, members: str, outcome: str, context: str = U, enabled: str = "true", unlike: str = "",
    rule: str | None = None,
) -> PayloadCase:  # fmt: skip
    return PayloadCase(why, payload(members, enabled=enabled), context, outcome, unlike=unlike, rule=rule)


def edge(why: str, key: str, place: int, context: str, unlike: str = "") -> Iterator[PayloadCase]:
    """The rollout that just excludes a user, then one that just includes it."""
    outside = payload(f'"rollout": {place}', key)
    yield PayloadCase(why, outside, context, "percentage_excluded", key, unlike=unlike)
    inside = payload(f'"rollout": {place + 1}', key)
    yield PayloadCase(why, inside, context, "percentage" if place < 99 else "default", key, unlike=unlike)


def rule_edge(why: str, place: int, context: str, unlike: str = "") -> Iterator[PayloadCase]:
    """As above, with the rollout of a rule."""
    for rollout, outcome in [(place, "percentage_excluded"), (place + 1, "rule_match")]:
        members = f'"rollout": 100, "rules": [{rule(ALWAYS, rollout=str(rollout))}]'
        yield one(why, members, outcome, context, unlike=unlike, rule="r")


def bucketing() -> Iterator[PayloadCase]:
    for text in HOSTILE:
        context = f'{{"id": {quoted(text)}}}'
        yield from edge(SCALE, "f", bucket_modulo("f", text), context)
        yield from rule_edge(SCALE, bucket_modulo("f", text), context)
        yield from edge(SCALE, text, bucket_modulo(text, "u"), U)
    yield from edge(SCALE, "", bucket_modulo("", "u"), U)
    for number in range(8):
        yield from edge(
            SCALE, "new-checkout", bucket_modulo("new-checkout", f"user-{number}"), f'{{"id": "user-{number}"}}'
        )
    zero = user_where(lambda name: bucket_modulo("f", name) == 0)
    middle = user_where(lambda name: bucket_modulo("f", name) == 50)
    last = user_where(lambda name: bucket_modulo("f", name) == 99)
    for user, rollout, outcome in [
        (zero, "1e-300", "percentage"), (zero, "0.5", "percentage"), (zero, "0", "percentage_excluded"),
        (middle, "50", "percentage_excluded"), (middle, "50.0", "percentage_excluded"),
        (middle, "49.99", "percentage_excluded"), (middle, "50.01", "percentage"), (middle, "5.05e1", "percentage"),
        (middle, repr(nextafter(50, inf)), "percentage"), (middle, repr(nextafter(50, -inf)), "percentage_excluded"),
        (last, "99", "percentage_excluded"), (last, "99.00000000000001", "percentage"), (last, "99.5", "percentage"),
        (last, "98.999", "percentage_excluded"), (last, "99.99999999999999", "percentage"),
    ]:  # fmt: skip
        yield one(MODULO, f'"rollout": {rollout}', outcome, f'{{"id": "{user}"}}')
        match = "rule_match" if outcome == "percentage" else outcome
        members = f'"rules": [{rule(ALWAYS, rollout=rollout)}]'
        yield one(MODULO, members, match, f'{{"id": "{user}"}}', rule="r")
    first = "The user key is the first of the top-level members `targetingKey`, `key`, `user_id`, `id`, in this order"
    for context, unit in [
        ('{"id": "v", "user_id": "u"}', "u"), ('{"id": "v", "user_id": null, "key": "w"}', "w"),
        ('{"id": "v", "key": "", "targetingKey": true}', "v"), ('{"id": 7.0}', "7"), ('{"id": -0}', "0"),
        ('{"id": 1e21, "key": []}', "1e+21"), ('{"user_id": 12345678901234567890}', "12345678901234567000"),
    ]:  # fmt: skip
        yield from edge(first, "f", bucket_modulo("f", unit), context, USER_KEY)


def anonymous() -> Iterator[PayloadCase]:
    hashed = "For an anonymous user the empty text is hashed here."
    out = "an anonymous user is not in"
    place = bucket_modulo("f", "")
    for context, unlike in [
        ("{}", ""), ('{"id": ""}', ""), ('{"a": "x"}', ""), ('{"id": null}', OTHER_TYPE), ('{"id": true}', OTHER_TYPE),
        ('{"id": ["u"]}', OTHER_TYPE), ("[]", OTHER_TYPE),
    ]:  # fmt: skip
        yield from rule_edge(hashed, place, context, unlike)
        for rollout in ("1", "99", "99.999999"):
            yield one(out, f'"rollout": {rollout}', "percentage_excluded", context, unlike=unlike)
        yield one("100 or more: enabled, `default`.", '"rollout": 100', "default", context, unlike=unlike)
        never_in = "An anonymous user is never in it."
        yield one(never_in, '"targetUsers": ["", "null", "None"]', "percentage_excluded", context, unlike=unlike)


def steps() -> Iterator[PayloadCase]:
    for key, text in [
        ("f", '{"flags": {}}'), ("F", payload()), ("f ", payload()), ("e\u0301", payload(key="\u00e9")),
        ("", payload()),
        ("f", '{"flags": {"f": null, "g": {"enabled": true}}}'),
    ]:  # fmt: skip
        yield PayloadCase("There is no such flag: not enabled, `not_found`.", text, U, "not_found", key, value="null")
    disabled = "`enabled` is false: not enabled, `disabled`."
    for members in ('"rollout": 100', '"rollout": 100, "targetUsers": ["u"]', f'"rules": [{rule(ALWAYS)}]', ""):
        yield one(disabled, members, "disabled", enabled="false")
    null = "A member whose value is null is as if absent"
    yield one(null, '"rollout": 100', "disabled", enabled="null", unlike=OTHER_TYPE)
    left_out = "`enabled` | boolean | false"
    for members in ('"rollout": 100', '"targetUsers": ["u"]', f'"rules": [{rule(ALWAYS)}], "rollout": 5'):
        yield PayloadCase(left_out, f'{{"flags": {{"f": {{{members}}}}}}}', U, "disabled", value="false")
    target = "`targetUsers` contains the user key (as canonical texts): enabled, `target_match`."
    for users, context, holds, unlike in [
        ('"u"', U, True, ""), ('"v", "u"', U, True, ""), ('"U"', U, False, ""), ('" u"', U, False, ""),
        ("", U, False, ""),
        ('"\\u00e9"', '{"id": "e\\u0301"}', False, ""), ('"\\u00e9"', '{"id": "\\u00e9"}', True, ""),
        ('"\\u0000"', '{"id": "\\u0000"}', True, ""), ('"7"', '{"id": "7"}', True, ""),
        ('"7"', '{"id": 7.0}', True, USER_KEY), ("7, 8", '{"id": "7"}', True, OTHER_TYPE),
        ("7.0", '{"id": "7.0"}', False, OTHER_TYPE), ("1e21", '{"id": "1e+21"}', True, OTHER_TYPE),
        ('"u"', '{"key": "k", "id": "u"}', False, USER_KEY), ('"k"', '{"key": "k", "id": "u"}', True, USER_KEY),
    ]:  # fmt: skip
        outcome = "target_match" if holds else "percentage_excluded"
        yield one(target, f'"targetUsers": [{users}]', outcome, context, unlike=unlike, rule="None")
    yield one(target, '"targetUsers": ["u"], "rollout": 0', "target_match")
    yield one(target, f'"targetUsers": ["u"], "rules": [{rule(ALWAYS, rollout="0")}]', "target_match")
    rollout = "The flag's `rollout`: 0 or less (left out, too): not enabled, `percentage_excluded`."
    full = "100 or more: enabled, `default`."
    for members in ("", '"rollout": 0', '"rollout": -0', '"rollout": 0.0', '"rollout": -5', '"rollout": -1e308'):
        yield one(rollout, members, "percentage_excluded", rule="None")
        yield one(rollout, f'"rules": [{rule(NEVER)}]{members and ", "}{members}', "percentage_excluded", rule="None")
    yield one(rollout, '"rollout": null', "percentage_excluded", unlike=OTHER_TYPE)
    for percentage in ("100", "1E2", "100.5", "150", "1e308"):
        yield one(full, f'"rollout": {percentage}', "default", rule="None")
        yield one(full, f'"rollout": {percentage}, "rules": [{rule(NEVER)}]', "default")
    value = "`variant` is always empty and `value` the boolean `enabled` (null for `not_found` and `error`)."
    for members, outcome, result in [
        ('"rollout": 100', "default", "true"), ('"rollout": 0', "percentage_excluded", "false"),
        ('"rollout": "0"', "error", "null"), ('"rollout": 100, "variants": {"a": 1}', "default", "true"),
    ]:  # fmt: skip
        yield PayloadCase(value, payload(members), U, outcome, value=result)


def rules() -> Iterator[PayloadCase]:
    passed = "A rule that is not `enabled`, or has no conditions, is passed over."
    off = f'{{"id": "off", "enabled": false, "rollout": 0, "conditions": [{ALWAYS}]}}'
    empty = '{"id": "empty", "enabled": true, "rollout": 0, "conditions": []}'
    bare = '{"enabled": true, "rollout": 0}'
    default = f'{{"rollout": 0, "conditions": [{ALWAYS}]}}'
    for first in (off, empty, bare, default, "{}"):
        yield one(passed, f'"rollout": 100, "rules": [{first}]', "default", rule="None")
        yield one(passed, f'"rules": [{first}, {rule(ALWAYS)}]', "rule_match", rule="r")
    nulls = '{"id": null, "enabled": true, "rollout": null, "conditions": null}'
    yield one(passed, f'"rollout": 100, "rules": [{nulls}]', "default", unlike=OTHER_TYPE)
    inside = "users in its `rollout` are enabled, `rule_match`; others are not enabled, `percentage_excluded`"
    for rollout, outcome, unlike in [
        ("0", "percentage_excluded", ""), ("-5", "percentage_excluded", ""), ("-0.0", "percentage_excluded", ""),
        ("100", "rule_match", ""), ("100.5", "rule_match", ""), ("1E+2", "rule_match", ""),
        ("null", "percentage_excluded", OTHER_TYPE),
    ]:  # fmt: skip
        members = f'"rollout": 100, "rules": [{rule(NEVER)}, {rule(ALWAYS, rollout=rollout)}, {rule(ALWAYS)}]'
        yield one(inside, members, outcome, unlike=unlike, rule="r")
    no_rollout = f'{{"enabled": true, "conditions": [{ALWAYS}]}}'
    yield one(inside, f'"rollout": 100, "rules": [{no_rollout}]', "percentage_excluded", rule="#0")
    further = "No further rule is tried."
    members = f'"rollout": 100, "rules": [{rule(ALWAYS, rollout="0")}, {rule(ALWAYS)}]'
    yield one(further, members, "percentage_excluded", rule="r")
    first = "The first of the others all of whose conditions are true decides"
    for conditions, holds in [
        ([IS_SET], True), ([IS_SET, ALWAYS], True), ([IS_SET, NEVER], False), ([NEVER, IS_SET], False),
        ([IS_SET, IS_SET, condition("a", "equals", '"X"')], True), ([ALWAYS, condition("a", "eq", '"x"')], False),
    ]:  # fmt: skip
        members = f'"rollout": 0, "rules": [{rule(*conditions)}]'
        yield one(first, members, "rule_match" if holds else "percentage_excluded", '{"id": "u", "a": "x"}')
    named = (
        "`rule` is the `id` of the rule that decided, in or out, or else `#n`, n being its position in `rules`, from 0."
    )
    for name, result, unlike in [
        ('"id": "eu", ', "eu", ""), ('"id": "", ', "", ""), ('"id": null, ', "#2", OTHER_TYPE), ("", "#2", ""),
        ('"id": "#0", "name": "n", ', "#0", ""), ('"name": "n", ', "#2", ""), ('"id": "a", "id": "b", ', "b", TWICE),
        ('"id": 7.0, ', "7", OTHER_TYPE), ('"id": 1e21, ', "1e+21", OTHER_TYPE),
        ('"name": {"a": 1}, ', "#2", OTHER_TYPE),
    ]:  # fmt: skip
        for rollout, outcome in [("0", "percentage_excluded"), ("100", "rule_match")]:
            last = f'{{{name}"enabled": true, "rollout": {rollout}, "conditions": [{ALWAYS}]}}'
            yield one(named, f'"rules": [{off}, {rule(NEVER)}, {last}]', outcome, unlike=unlike, rule=result)


def attributes() -> Iterator[PayloadCase]:
    own = (
        "The attribute `id` is the user key, before and instead of any look-up (2.2), and missing for an anonymous "
        "user."
    )
    for operator, value, context, holds, unlike in [
        ("equals", "u", U, True, ""), ("equals", "U", U, True, ""), ("in", "v, u", U, True, ""),
        ("regex", "u", U, True, ""),
        ("not_equals", "u", U, False, ""), ("starts_with", "v", U, False, ""), ("is_set", "", U, True, ""),
        ("is_set", "", "{}", False, ""), ("is_not_set", "", "{}", True, ""), ("is_not_set", "", '{"id": ""}', True, ""),
        ("not_equals", "u", "{}", False, ""), ("greater_than", "6", '{"id": "7"}', True, ""),
        ("equals", "7", '{"id": 7.0}', True, USER_KEY), ("equals", "k", '{"key": "k", "id": "u"}', True, USER_KEY),
        ("equals", "u", '{"key": "k", "id": "u"}', False, USER_KEY),
        ("equals", "u", '{"user_id": "u"}', True, USER_KEY),
        ("is_set", "", '{"id": true}', False, USER_KEY), ("is_set", "", '{"id": ["u"]}', False, USER_KEY),
        ("is_not_set", "", '{"properties": {"id": "u"}}', True, PLACES),
        ("equals", "u", '{"id": "u", "attributes": {"id": "v"}}', True, PLACES),
    ]:  # fmt: skip
        yield holding(own, condition("id", operator, quoted(value)), context, holds, unlike)
    other = "No other name stands for the user key."
    for name in ("user_id", "targetingKey", "key", "Id", "userId"):
        yield holding(other, condition(name, "is_set", None), U, False)
        yield holding(other, condition(name, "equals", '"v"'), f'{{"id": "u", "{name}": "v"}}', True, USER_KEY)
    places = "the member of that name in the top-level member `{}`"
    for name in ("properties", "attributes"):
        for context, holds in [
            (f'{{"{name}": {{"a": "x"}}}}', True), (f'{{"a": null, "{name}": {{"a": "x"}}}}', True),
            (f'{{"a": "y", "{name}": {{"a": "x"}}}}', False), (f'{{"a": "", "{name}": {{"a": "x"}}}}', False),
            (f'{{"{name}": [{{"a": "x"}}]}}', False),
        ]:  # fmt: skip
            yield holding(places.format(name), condition("a", "equals", '"x"'), context, holds, PLACES)
    for name in ("\u00e9", "e\u0301", "\0", "\U0001f600", "__proto__", "constructor", "a.b", "email", "ID"):
        context = f'{{{quoted(name)}: "x", "b": "y"}}'
        yield holding("A condition names one attribute.", condition(name, "is_set", None), context, True)
        yield holding("A condition names one attribute.", condition(name, "is_set", None), '{"b": "y"}', False)
    empty = '`attribute` | text | `""`'
    nameless = '{"operator": "equals", "value": "x"}'
    yield holding(empty, nameless, '{"": "x"}', True)
    yield holding(empty, nameless, '{"a": "x"}', False)
    yield holding(empty, '{"attribute": null, "operator": "equals", "value": "x"}', '{"": "x"}', True, OTHER_TYPE)
    yield holding('`operator` | text | `""`', "{}", '{"": "x"}', False)
    yield holding('`operator` | text | `""`', '{"attribute": "a", "operator": null}', "{}", False, OTHER_TYPE)
    value = '`value` | text, number or boolean | `""`'
    for operator, holds in [("contains", True), ("ends_with", True), ("equals", False), ("not_equals", True)]:
        yield holding(value, condition("a", operator, None), '{"a": "x"}', holds)
        yield holding(value, condition("a", operator, "null"), '{"a": "x"}', holds, OTHER_TYPE)
    yield holding(UNSET, condition("a", "not_contains", '"x"'), "[]", False, NOT_TEXT)


def structures() -> Iterator[PayloadCase]:
    recognised = (
        "An object without `schema` is Rollgate's payload if its `flags` is an object that has no members, or one "
        "whose value is an object with a boolean `enabled`, a number `rollout` or an array `targetUsers`."
    )
    for flags, outcome in [
        ("", "not_found"), ('"f": null', "not_found"), ('"f": {"rollout": 100}', "disabled"),
        ('"f": {"targetUsers": []}', "disabled"), ('"f": {"enabled": false}', "disabled"),
        ('"f": {"enabled": true}, "g": 7', "percentage_excluded"), ('"g": {"enabled": true}, "f": 7', "error"),
        ('"f": {"enabled": "yes", "rollout": 100}', "error"),
    ]:  # fmt: skip
        unlike = OTHER_TYPE if "7" in flags else ""
        yield PayloadCase(recognised, f'{{"flags": {{{flags}}}}}', U, outcome, unlike=unlike)
        with_schema = f'{{"schema": null, "flags": {{{flags}}}, "segments": {{}}}}'
        yield PayloadCase(recognised, with_schema, U, outcome, unlike=OTHER_TYPE)
    last = "Of members of `flags` with the same name the last counts, as everywhere"
    on, off = '"f": {"enabled": true, "rollout": 100}', '"f": {"enabled": false}'
    for flags, outcome in [
        (f"{on}, {off}", "disabled"), (f"{off}, {on}", "default"), (f'{on}, "f": null', "not_found"),
        (f'"f": null, {on}', "default"), (f'{off}, "f": null, {on}', "default"), (f'"f": 7, {on}', "default"),
        (f'"g": {{"enabled": true}}, {on}, "f": 7', "error"), (rf'{off}, "\u0066": {on[5:]}', "default"),
    ]:  # fmt: skip
        yield PayloadCase(last, f'{{"flags": {{{flags}}}}}', U, outcome, unlike=TWICE)
    yield PayloadCase(last, f'{{"flags": {{{off}}}, "flags": {{{on}}}}}', U, "default", unlike=TWICE)
    yield one("A member whose value is null is as if absent", '"rollout": 100, "rollout": null', "percentage_excluded",
              unlike=TWICE)  # fmt: skip
    version = '`version` | text or number, given back as canonical text | `""`'
    for text in ('"42"', "42.0", "1e21", '""', '"\\u00e9\\u0000"', "null", "true", "[]"):
        unlike = "" if text.startswith('"') else OTHER_TYPE
        yield PayloadCase(version, payload(more=f', "version": {text}'), U, "default", unlike=unlike)
    ignored = "a member of the snapshot, a flag, rule or condition that 7.1 does not list; ignored."
    noted = f'{{"enabled": true, "rollout": 100, "note": 1, "conditions": [{ALWAYS[:-1]}, "note": 1}}]}}'
    yield one(ignored, f'"note": 1, "variants": {{"a": 1}}, "rules": [{noted}]', "rule_match")
    example = (
        '{"version": "42", "flags": {"beta": {"enabled": true, "rollout": 25, "targetUsers": ["user-1"], "rules": '
        '[{"id": "r1", "name": "pro users", "enabled": true, "rollout": 100, "conditions": [{"attribute": "plan", '
        '"operator": "equals", "value": "pro"}]}]}}}'
    )
    inside = user_where(lambda name: bucket_modulo("beta", name) < 25)
    outside = user_where(lambda name: bucket_modulo("beta", name) >= 25)
    for context, outcome in [
        ('{"id": "user-1"}', "target_match"), ('{"id": "user-2", "plan": "PRO"}', "rule_match"),
        (f'{{"id": "{inside}"}}', "percentage"), (f'{{"id": "{outside}"}}', "percentage_excluded"),
        ('{"plan": "pro"}', "rule_match"), ('{"plan": "free"}', "percentage_excluded"),
    ]:  # fmt: skip
        yield PayloadCase(SCALE, example, context, outcome, "beta")


def cases() -> Iterator[PayloadCase]:
    yield from vector_rollgate_operators.cases()
    for source in (bucketing, anonymous, steps, rules, attributes, structures):
        yield from source()
    yield from vector_rollgate_problems.error_cases()
