"""Sanity tests for the parts of the oracle that are most likely to be wrong."""

from __future__ import annotations

import hashlib
import json
import unittest
from math import inf, nextafter
from typing import Any

import oracle
import test_rollgate
import test_schema1
from oracle_contexts import attribute
from oracle_hashing import hash_value
from oracle_json import SnapshotError, number_text, read_json, text_number


def flag(**members: Any) -> str:
    """A snapshot of one enabled flag, "f"."""
    return json.dumps([{"key": "f", "enabled": True, **members}])


def decide(context: Any, **members: Any) -> dict[str, Any]:
    return oracle.evaluate(oracle.load(flag(**members)), "f", context)


def first_four(text: bytes) -> int:
    return int(hashlib.sha256(text).hexdigest()[:8], 16)


class NumberTexts(unittest.TestCase):
    def test_layouts_of_ecmascript(self) -> None:
        for literal, text in [
            ("30", "30"), ("30.0", "30"), ("3e1", "30"), ("-0", "0"), ("0.0", "0"), ("0.1", "0.1"), ("-1.5", "-1.5"),
            ("1e20", "100000000000000000000"), ("1e21", "1e+21"), ("123456789012345678901", "123456789012345680000"),
            ("1.5e300", "1.5e+300"), ("0.000001", "0.000001"), ("0.0000015", "0.0000015"), ("1e-7", "1e-7"),
            ("1.25e-7", "1.25e-7"), ("5e-324", "5e-324"), ("-1e-7", "-1e-7"), ("100.25", "100.25"),
            ("12345678901234567890", "12345678901234567000"), ("9007199254740993", "9007199254740992"),
            ("1.7976931348623157e308", "1.7976931348623157e+308"), ("0.30000000000000004", "0.30000000000000004"),
        ]:  # fmt: skip
            with self.subTest(literal):
                self.assertEqual(number_text(read_json(literal)), text)

    def test_texts_of_numbers(self) -> None:
        for text in ("30", "-0", "1e3", "0.5", "1E+21", "1e-400"):
            self.assertIsNotNone(text_number(text), text)
        for text in (" 30 ", "+5", "007", ".5", "5.", "0x10", "1e400", "Infinity", "", "30\n", "3_0", "٣"):
            self.assertIsNone(text_number(text), text)


class Bucketing(unittest.TestCase):
    def test_bucket_is_exclusive_to_the_last_bit(self) -> None:
        for unit in ("user-1", "é", "e\u0301", "\0", ""):
            bucket = first_four(b"f:" + unit.encode()) / 4294967295 * 100
            context = {"id": unit}
            self.assertEqual(decide(context, percentage=bucket)["reason"], "percentage_excluded")
            self.assertEqual(decide(context, percentage=nextafter(bucket, inf))["reason"], "percentage")

    def test_known_value(self) -> None:
        # printf 'new-checkout:user-1' | sha256sum, its first eight digits
        self.assertEqual(hash_value("new-checkout", ":", "user-1"), 0xC3DA3593)
        # printf 'new-checkout/variants:é' | sha256sum
        self.assertEqual(hash_value("new-checkout", "/variants:", "é"), 0x5CCB03D3)

    def test_weights_at_the_boundary(self) -> None:
        x = first_four(b"f/variants:u") / 4294967295
        context = {"id": "u"}
        # c / total is x, then a little more: x < c / total is false, then true.
        self.assertEqual(decide(context, variants={"a": x, "b": 1 - x})["variant"], "b")
        self.assertEqual(decide(context, variants={"a": nextafter(x, inf), "b": 1 - x})["variant"], "a")

    def test_weights_that_do_not_count(self) -> None:
        self.assertEqual(decide({}, variants={"a": -5, "b": 1e-300, "c": 0})["variant"], "b")
        self.assertEqual(decide({}, variants={"a": 0, "b": -1})["variant"], "")
        self.assertEqual(decide({}, variants={"a": 1e308, "b": 1e308})["reason"], "error")

    def test_variants_are_ordered_by_utf8(self) -> None:
        # U+FF5E comes before U+1F600 in UTF-8, though not in UTF-16.
        weights = oracle.load(flag(variants={"\U0001f600": 1, "\uff5e": 1, "Z": 1, "a": 1})).definitions["f"]
        assert weights is not None
        self.assertEqual([name for name, _ in weights.weights], ["Z", "a", "\uff5e", "\U0001f600"])


class Attributes(unittest.TestCase):
    def test_elements_beyond_65536_are_dropped(self) -> None:
        nulls: list[Any] = [None] * 65_535
        self.assertEqual(attribute({"a": [*nulls, "last"]}, "a", frozenset()), ["last"])
        self.assertEqual(attribute({"a": [*nulls, None, "late"]}, "a", frozenset()), [])


class Reader(unittest.TestCase):
    def refusal(self, source: str | bytes) -> tuple[str, str | None, int | None, int | None]:
        with self.assertRaises(SnapshotError, msg=repr(source)) as caught:
            oracle.load(source)
        return caught.exception.code, caught.exception.pointer, caught.exception.line, caught.exception.column

    def test_what_is_not_json(self) -> None:
        for text in (
            "", " ", "NaN", "[Infinity]", "[-Infinity]", "[1e400]", "[-1e400]", '["\\ud800"]', '["\\udc00\\ud800"]',
            '["\\ud800\\u0041"]', '["\\uD83"]', '["\\u+123"]', '["\\x"]', '["\t"]', "['a']", "[01]", "[1.]", "[.5]",
            "[+1]", "[-]", "[1,]", '{"a":1,}', "{a:1}", "[]]", "[] []", "[True]", "[\u00a0]",
            "\ufeff\ufeff[]", '["', '["\\',
        ):  # fmt: skip
            with self.subTest(text):
                self.assertEqual(self.refusal(text)[0], "invalid_json")

    def test_what_is_json(self) -> None:
        self.assertEqual(read_json('\ufeff ["\\ud83d\\ude00", "\x7f\u2028"]\r\n\t'), ["\U0001f600", "\x7f\u2028"])
        self.assertIsInstance(read_json("12345678901234567890"), float)
        self.assertEqual(read_json(f"[{'9' * 5000}e-4999]"), [10.0])

    def test_last_member_counts_and_stands_last(self) -> None:
        self.assertEqual(list(read_json('{"a":1,"b":2,"a":3}').items()), [("b", 2.0), ("a", 3.0)])

    def test_depth(self) -> None:
        read_json("[" * 127 + "]" * 127)
        read_json('["' + "[" * 200 + '\\"["]')
        self.assertEqual(self.refusal("[" * 128 + "]" * 128), ("too_deep", None, 1, 128))
        self.assertEqual(self.refusal(b"\xff[[],\n" + b"[" * 127), ("too_deep", None, 2, 127))
        self.assertEqual(self.refusal("]" * 9 + "[" * 127)[0], "invalid_json")

    def test_order_and_places_of_refusals(self) -> None:
        self.assertEqual(self.refusal(b'\xef\xbb\xbf["\xc3\xa9",\n "\xc3\xa9\xff'), ("invalid_utf8", None, 2, 4))
        self.assertEqual(self.refusal('["\U0001f600\ud800'), ("invalid_utf8", None, 1, 4))
        self.assertEqual(self.refusal('{"schema":true}'), ("unsupported_schema", "/schema", None, None))
        self.assertEqual(self.refusal('{"schema":1}'), ("unknown_format", "", None, None))
        self.assertEqual(self.refusal('{"schema":null}'), ("unknown_format", "", None, None))
        self.assertEqual(self.refusal(" " * 67_108_865), ("too_large", None, None, None))


class Loading(unittest.TestCase):
    def problems(self, text: str) -> list[tuple[str | None, ...]]:
        return [tuple(problem.values()) for problem in oracle.load(text).problems]

    def test_order_of_the_report(self) -> None:
        text = """[{"key": "a:b", "rules": [{"x": 1, "conditions": []}], "x": 1, "m/n": 2, "percentage": -1,
            "variants": {"b": -1, "a": true}, "enabled": true}, 7, {"key": "c", "enabled": 1},
            {"key": "c", "enabled": true, "x": 2, "variants": {"v": 1}, "default_variant": "w"}]"""
        self.assertEqual(
            self.problems(text),
            [
                ("ambiguous_key", "warning", "/0/key", "a:b"),
                ("unknown_field", "warning", "/0/x", "a:b"),
                ("unknown_field", "warning", "/0/m~1n", "a:b"),
                ("percentage_clamped", "warning", "/0/percentage", "a:b"),
                ("bad_type", "error", "/0/variants/a", "a:b"),
                ("bad_type", "error", "/1", None),
                ("bad_type", "error", "/2/enabled", "c"),
                ("undeclared_variant", "warning", "/3/default_variant", "c"),
                ("duplicate_key", "warning", "/2", "c"),
            ],
        )

    def test_the_first_thousand_problems(self) -> None:
        snapshot = oracle.load(f"[{','.join(['0'] * 1005)}]")
        self.assertEqual((len(snapshot.problems), snapshot.problem_count), (1000, 1005))

    def test_digest_leaves_out_the_byte_order_mark(self) -> None:
        self.assertEqual(oracle.load(b"\xef\xbb\xbf[]").digest, hashlib.sha256(b"[]").hexdigest()[:16])

    def test_changed(self) -> None:
        old = oracle.load('[{"key":"a","enabled":true},{"key":"b","enabled":true},{"key":"gone","enabled":true}]')
        new = oracle.load(
            '[{"key":"new","enabled":1},{"key":"b","enabled":false},{"key":"a","enabled":true,"percentage":-3}]'
        )
        self.assertEqual(oracle.changed(old, new), ["new", "b", "gone"])

    def test_priorities_that_order_as_before_change_nothing(self) -> None:
        rules = [{"conditions": [], "priority": 1}, {"conditions": []}]
        old, new = (
            flag(rules=rules),
            flag(rules=[{"conditions": [], "priority": 7}, {"conditions": [], "priority": -1}]),
        )
        self.assertEqual(oracle.changed(oracle.load(old), oracle.load(new)), [])
        self.assertEqual(oracle.changed(oracle.load(old), oracle.load(flag(rules=[*rules, rules[0]]))), ["f"])


def load_tests(loader: unittest.TestLoader, tests: unittest.TestSuite, pattern: str | None) -> unittest.TestSuite:
    """Those of schema 1 and Rollgate's payload too."""
    tests.addTests(loader.loadTestsFromModule(test_schema1))
    tests.addTests(loader.loadTestsFromModule(test_rollgate))
    return tests


if __name__ == "__main__":
    unittest.main()
