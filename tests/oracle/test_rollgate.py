"""Sanity tests for what Rollgate's payload adds."""

from __future__ import annotations

import json
import unittest
from typing import Any

import oracle
from oracle_hashing import bucket_modulo
from oracle_json import Object, SnapshotError, read_json
from oracle_report import Snapshot
from oracle_rollgate_conditions import read_value


def load(flags: dict[str, Any], **members: Any) -> Snapshot:
    return oracle.load(json.dumps({"flags": flags, **members}))


def flag(**members: Any) -> dict[str, Any]:
    return {"enabled": True, **members}


def rule(*conditions: Any, rollout: float = 100, **members: Any) -> dict[str, Any]:
    return {"enabled": True, "rollout": rollout, "conditions": conditions, **members}


def test(attribute: str, operator: str, value: Any = None) -> dict[str, Any]:
    return {"attribute": attribute, "operator": operator, "value": value}


def decide(context: Any, **members: Any) -> dict[str, Any]:
    return oracle.evaluate(load({"f": flag(**members)}), "f", context)


def holds(operator: str, value: Any, context: Any, name: str = "a") -> bool:
    return bool(decide(context, rules=[rule(test(name, operator, value))])["enabled"])


def problems(text: str) -> list[tuple[str | None, ...]]:
    return [(problem["code"], problem["flag"], problem["pointer"]) for problem in oracle.load(text).problems]


IS_SET, IS_NOT_SET = test("a", "is_set"), test("a", "is_not_set")


class Recognition(unittest.TestCase):
    def test_what_is_a_payload(self) -> None:
        for text in (
            '{"flags":{}}', '{"flags":{"a":null}}', '{"schema":null,"flags":{"a":{"enabled":false}}}',
            '{"flags":{"a":7,"b":{"rollout":0}}}', '{"flags":{"a":{"targetUsers":[]}}}', '{"flags":[],"flags":{}}',
        ):  # fmt: skip
            self.assertEqual(oracle.load(text).format, "rollgate", text)

    def test_what_is_none(self) -> None:
        for text, code in [
            ('{"flags":{"a":7}}', "unknown_format"), ('{"flags":{"a":{}}}', "unknown_format"),
            ('{"flags":{"a":{"enabled":1,"rollout":"1","targetUsers":{}}}}', "unknown_format"),
            ('{"flags":[]}', "unknown_format"), ('{"flags":null}', "unknown_format"), ("{}", "unknown_format"),
            ('{"flags":{"a":{"enabled":true},"a":7}}', "unknown_format"), ('{"schema":1,"flags":{}}', "unknown_format"),
            ('{"schema":2,"flags":{}}', "unsupported_schema"), ("null", "unknown_format"),
        ]:  # fmt: skip
            with self.assertRaises(SnapshotError, msg=text) as caught:
                oracle.load(text)
            self.assertEqual(caught.exception.code, code, text)


class Reading(unittest.TestCase):
    def test_all_members_are_kept(self) -> None:
        value = read_json('{"a":1,"b":2,"a":null}')
        assert isinstance(value, Object)
        self.assertEqual(value.written, [("a", 1.0), ("b", 2.0), ("a", None)])
        self.assertEqual(value, {"b": 2.0, "a": None})

    def test_repeated_flags(self) -> None:
        text = '{"flags":{"f":{"enabled":1},"g":{"rollout":-1},"f":null,"f":{"enabled":true},"g":null}}'
        snapshot = oracle.load(text)
        self.assertEqual(snapshot.flags, ["f"])
        self.assertEqual(oracle.evaluate(snapshot, "f", {})["reason"], "percentage_excluded")
        self.assertEqual(oracle.evaluate(snapshot, "g", {})["reason"], "not_found")
        self.assertEqual(
            problems(text),
            [
                ("bad_type", "f", "/flags/f/enabled"),
                ("percentage_clamped", "g", "/flags/g/rollout"),
                ("duplicate_key", "f", "/flags/f"),
            ],
        )

    def test_order_of_the_report(self) -> None:
        text = """{"x": 1, "version": [], "flags": {"a:b": {"rules": [
            {"y": 1, "conditions": [{"operator": "regex", "value": "("}, {"operator": "semver_eq"}, {"y": 1}],
             "rollout": 101}, {"id": true}], "x": 1, "rollout": -1}, "c": true}}"""
        self.assertEqual(
            problems(text),
            [
                ("ambiguous_key", "a:b", "/flags/a:b"),
                ("unknown_field", "a:b", "/flags/a:b/x"),
                ("percentage_clamped", "a:b", "/flags/a:b/rollout"),
                ("unknown_field", "a:b", "/flags/a:b/rules/0/y"),
                ("percentage_clamped", "a:b", "/flags/a:b/rules/0/rollout"),
                ("bad_regex", "a:b", "/flags/a:b/rules/0/conditions/0/value"),
                ("bad_operand", "a:b", "/flags/a:b/rules/0/conditions/1"),
                ("unknown_operator", "a:b", "/flags/a:b/rules/0/conditions/2"),
                ("bad_type", "a:b", "/flags/a:b/rules/1/id"),
                ("bad_type", "c", "/flags/c"),
                ("bad_type", None, "/version"),
            ],
        )

    def test_version(self) -> None:
        for version, text in [("42", "42"), (42.0, "42"), (1e21, "1e+21"), (None, ""), ([], "")]:
            self.assertEqual(load({}, version=version).version, text)


class Decisions(unittest.TestCase):
    def test_reasons(self) -> None:
        place = bucket_modulo("f", "u")
        user, match = {"id": "u"}, rule(IS_NOT_SET, rollout=place + 1)
        cases: list[tuple[dict[str, Any], str, str | None]] = [
            ({}, "percentage_excluded", None), ({"enabled": False, "rollout": 100}, "disabled", None),
            ({"targetUsers": ["u"]}, "target_match", None), ({"targetUsers": ["U"]}, "percentage_excluded", None),
            ({"rules": [rule(), match]}, "rule_match", "#1"), ({"rules": [match | {"id": "r"}]}, "rule_match", "r"),
            ({"rules": [rule(IS_NOT_SET, rollout=place), match]}, "percentage_excluded", "#0"),
            ({"rules": [rule(IS_SET)], "rollout": place + 1}, "percentage", None),
            ({"rollout": place}, "percentage_excluded", None), ({"rollout": 150}, "default", None),
            ({"rules": [match | {"enabled": False}], "rollout": 100}, "default", None),
            ({"rollout": "5"}, "error", None),
        ]  # fmt: skip
        for members, reason, name in cases:
            result = decide(user, **members)
            self.assertEqual((result["reason"], result["rule"]), (reason, name), members)

    def test_anonymous_users(self) -> None:
        place = bucket_modulo("f", "")
        for rollout, reason in [(place, "percentage_excluded"), (place + 1, "rule_match")]:
            self.assertEqual(decide({}, rules=[rule(IS_NOT_SET, rollout=rollout)])["reason"], reason)
        self.assertEqual(decide({}, rollout=99.999)["reason"], "percentage_excluded")
        self.assertEqual(decide({}, rollout=100)["reason"], "default")
        self.assertEqual(decide({}, targetUsers=[""])["reason"], "percentage_excluded")

    def test_changed(self) -> None:
        first = rule(test("a", "in", "A, b"), test("a", "greater_than", "x"), name="n")
        old = load({"f": flag(rollout=100, rules=[first]), "g": flag(), "h": flag()}, version=1)
        same = rule(test("a", "in", " a,B"), test("b", "no operator"))
        spelled = flag(rollout=101, rules=[same, rule(), rule(IS_SET, enabled=False)], targetUsers=[])
        self.assertEqual(oracle.changed(old, load({"h": flag(), "g": flag(rollout=-1), "f": spelled})), [])
        renamed = flag(rollout=100, rules=[first | {"id": "r"}])
        self.assertEqual(oracle.changed(old, load({"f": renamed, "h": flag(enabled=None)})), ["f", "h", "g"])
        array = oracle.load('[{"key":"f","enabled":true}]')
        self.assertEqual(oracle.changed(old, array), ["f", "g", "h"])


class Conditions(unittest.TestCase):
    def test_what_is_set(self) -> None:
        for context, is_set in [
            ({}, False), ({"a": ""}, False), ({"a": None}, False), ({"a": {}}, False), ({"a": []}, True),
            ({"a": [""]}, True), ({"a": 0}, True), ({"a": False}, True), ({"properties": {"a": "x"}}, True),
        ]:  # fmt: skip
            self.assertEqual(holds("is_set", None, context), is_set, context)
            self.assertEqual(holds("is_not_set", None, context), not is_set, context)
            self.assertEqual(holds("not_equals", "never", context), is_set, context)

    def test_the_attribute_id(self) -> None:
        for context, key in [({"id": "U"}, "u"), ({"key": "k", "id": "u"}, "k"), ({"id": 7}, "7")]:
            self.assertTrue(holds("equals", key, context, "id"))
        for context in ({}, {"id": True}, {"properties": {"id": "u"}}):
            self.assertTrue(holds("is_not_set", None, context, "id"))
        self.assertFalse(holds("is_set", None, {"id": "u"}, "user_id"))

    def test_parts(self) -> None:
        for text, parts in [
            ("", ("",)), (",", ("", "")), (" A ,b", ("a", "b")), ("\u3000a\u00a0\x85", ("a",)),
            ("\x1ca\x1f", ("\x1ca\x1f",)), ("\u200ba\ufeff", ("\u200ba\ufeff",)), ("ΑΣ ,ΑΣ", ("ας", "ας")),
        ]:  # fmt: skip
            self.assertEqual(read_value("in", text), parts, text)
        self.assertFalse(holds("in", "a", {"a": " a"}))

    def test_patterns_begin_at_the_beginning(self) -> None:
        for pattern, text, held in [
            ("r", "pro", False), ("p|r", "pro", True), ("r*", "pro", True), ("(", "(", False), ("o$", "o\n", False),
            ("P", "p", False), ("", "x", True),
        ]:  # fmt: skip
            self.assertEqual(holds("regex", pattern, {"a": text}), held, (pattern, text))
            self.assertEqual(holds("regex", pattern, {"a": ["", text]}), held or pattern in ("r*", ""), (pattern, text))

    def test_numbers_and_versions(self) -> None:
        for operator, value, item, held in [
            ("greater_than", "9", "10", True), ("greater_than", " 9", "10", False), ("less_equal", 30, "3e1", True),
            ("semver_gt", "1.9", "v1.10", True), ("semver_eq", "1", "1.0.0", True), ("semver_lt", "2", "1.0-rc", False),
            ("semver_eq", "1.0-rc", "1.0-rc", False),
        ]:  # fmt: skip
            self.assertEqual(holds(operator, value, {"a": item}), held, (operator, value, item))


if __name__ == "__main__":
    unittest.main()
