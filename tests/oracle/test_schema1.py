"""Sanity tests for what schema 1 adds."""

from __future__ import annotations

import json
import unittest
from typing import Any

import oracle
from oracle_hashing import bucket_modulo
from oracle_instants import instant
from oracle_json import SnapshotError
from oracle_patterns import pattern
from oracle_report import Snapshot
from oracle_versions import semantic_version, version


def load(*flags: Any, **members: Any) -> Snapshot:
    return oracle.load(json.dumps({"schema": 1, "flags": flags, **members}))


def flag(key: str = "f", **members: Any) -> dict[str, Any]:
    return {"key": key, "enabled": True, **members}


def decide(context: Any, now: float = 0.0, more: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    return oracle.evaluate(load(flag(**members), **(more or {})), "f", context, now)


def problems(snapshot: Snapshot) -> list[tuple[str | None, ...]]:
    return [(problem["code"], problem["flag"], problem["pointer"]) for problem in snapshot.problems]


class Instants(unittest.TestCase):
    def test_what_is_one(self) -> None:
        # From date --utc --date=... +%s
        for text, milliseconds in [
            ("1970-01-01", 0), ("2026-01-01T00:00:00Z", 1767225600000), ("2026-01-01 01:00:00+01:00", 1767225600000),
            ("2024-02-29t12:34:56.7899z", 1709210096789), ("1969-12-31T23:59:59.9", -100),
            ("0001-01-01", -62135596800000),
            ("2026-01-01T00:00:00-00:30", 1767227400000), ("1e3", 1000), ("-0.5", -0.5), ("8.64e15", 8.64e15),
        ]:  # fmt: skip
            self.assertEqual(instant(text), milliseconds, text)

    def test_what_is_none(self) -> None:
        for text in (
            "", "2026-02-29", "0000-01-01", "2026-01-01T24:00:00", "2026-01-01T00:00:60", "2026-01-01T00:00",
            "2026-01-01Z",
            "2026-01-01T00:00:00.", "2026-01-01T00:00:00+24:00", "2026-01-01\n", "٢026-01-01", "8640000000000001", "+1",
        ):  # fmt: skip
            self.assertIsNone(instant(text), text)


class Versions(unittest.TestCase):
    def test_the_example_of_semver(self) -> None:
        # SemVer 2.0.0, section 11.
        names = (
            "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0".split()
        )
        keys = [semantic_version(name) for name in [*names, "2.0.0", "2.1.0", "2.1.1"]]
        self.assertNotIn(None, keys)
        self.assertEqual(sorted(keys), keys)
        self.assertEqual(len(set(keys)), len(keys))
        self.assertEqual(semantic_version("1.0.0+a"), semantic_version("1.0.0+b"))

    def test_what_is_no_semantic_version(self) -> None:
        for text in (
            "1",
            "1.0",
            "v1.0.0",
            "01.0.0",
            "1.0.0-01",
            "1.0.0-",
            "1.0.0+",
            "1.0.0-a..b",
            "18446744073709551616.0.0",
        ):
            self.assertIsNone(semantic_version(text), text)
        self.assertIsNotNone(semantic_version("18446744073709551615.0.0-0a.-+001"))

    def test_versions(self) -> None:
        names = ["0", "0.1", "1", "1.0.1", "v1.2", "vv1.10", "2", "9" * 5000, "1" + "0" * 5000]
        keys = [version(name) for name in names]
        self.assertNotIn(None, keys)
        self.assertEqual(sorted(keys), keys)
        self.assertEqual(version("v01.2.0"), version("1.02"))
        for text in ("", "v", "V1", "1.", ".1", "1..2", "1-a", "1\n", "٣"):
            self.assertIsNone(version(text), text)


class Patterns(unittest.TestCase):
    def test_what_regex_lite_lacks(self) -> None:
        for text in ("(?=a)", "(?<!a)b", "(a)\\1", "\\pL", "\\p{L}", "a\\Z", "(", "p" * 1001, "é" * 501):
            self.assertIsNone(pattern(text), text)
        for text in ("[(?=]", "\\\\1", "(?:a)", "p" * 1000):
            self.assertIsNotNone(pattern(text), text)

    def test_the_end_is_the_end(self) -> None:
        found = pattern("a$")
        assert found is not None
        self.assertIsNone(found.search("a\n"))


class Structures(unittest.TestCase):
    def test_levels(self) -> None:
        for levels, reason in [(64, "rule_match"), (65, "error")]:
            condition: Any = {"all": []}
            for _ in range(levels - 1):
                condition = [condition]
            self.assertEqual(decide({}, rules=[{"conditions": [condition]}])["reason"], reason)
        for count, reason in [(63, "rule_match"), (64, "error")]:
            segments: dict[str, Any] = {f"s{n}": {"segment": f"s{n + 1}"} for n in range(count - 1)}
            segments[f"s{count - 1}"] = {"all": []}
            rules = [{"conditions": [{"segment": "s0"}]}]
            self.assertEqual(decide({}, more={"segments": segments}, rules=rules)["reason"], reason)

    def test_cycles_of_segments(self) -> None:
        segments = {"a": {"segment": "b"}, "b": [{"segment": "a"}], "c": {"segment": "a"}, "d": {"segment": "d"}}
        rules = [{"conditions": [{"segment": "c"}]}]
        self.assertEqual(
            problems(load(flag(rules=rules, percentage=0), segments=segments)),
            [
                ("segment_cycle", None, "/segments/a/segment"),
                ("segment_cycle", None, "/segments/b/0/segment"),
                ("segment_cycle", None, "/segments/d/segment"),
                ("segment_cycle", "f", "/flags/0/rules/0/conditions/0/segment"),
            ],
        )

    def test_cycles_of_prerequisites(self) -> None:
        def needs(key: str, other: str) -> dict[str, Any]:
            return flag(key, prerequisites=[{"flag": other}])

        snapshot = load(needs("a", "b"), needs("b", "c"), needs("c", "b"), needs("d", "e"))
        self.assertEqual(
            problems(snapshot),
            [
                ("unknown_prerequisite", "d", "/flags/3/prerequisites/0/flag"),
                ("prerequisite_cycle", "b", "/flags/1/prerequisites"),
                ("prerequisite_cycle", "c", "/flags/2/prerequisites"),
            ],
        )
        reasons = [oracle.evaluate(snapshot, key, {})["reason"] for key in "abcd"]
        self.assertEqual(reasons, ["prerequisite_failed", "error", "error", "prerequisite_failed"])

    def test_long_chains_of_prerequisites(self) -> None:
        for links, faults in [(64, []), (65, ["p0"]), (66, ["p1"]), (130, ["p0", "p65"])]:
            flags = [flag(f"p{n}", prerequisites=[{"flag": f"p{n + 1}"}]) for n in range(links)]
            snapshot = load(*flags, flag(f"p{links}"))
            self.assertEqual([problem["flag"] for problem in snapshot.problems], faults)

    def test_diamonds_are_quick(self) -> None:
        segments: dict[str, Any] = {f"s{n}": [{"segment": f"s{n + 1}"}] * 3 for n in range(60)}
        segments["s60"] = []
        flags = [flag(f"p{n}", prerequisites=[{"flag": f"p{n + 1}"}] * 3) for n in range(60)]
        last = flag("p60", rules=[{"conditions": [{"segment": "s0"}]}])
        self.assertEqual(oracle.evaluate(load(*flags, last, segments=segments), "p0", {})["reason"], "default")


class Decisions(unittest.TestCase):
    def test_rollout(self) -> None:
        steps = [{"from": 20, "percentage": 0}, {"from": "1970-01-01T00:00:00.010Z", "percentage": 100}]
        for now, reason in [
            (9.5, "percentage_excluded"),
            (10, "default"),
            (19.5, "default"),
            (20, "percentage_excluded"),
        ]:
            self.assertEqual(decide({}, now, rollout=steps)["reason"], reason, now)

    def test_scale_and_anonymous_users(self) -> None:
        place = bucket_modulo("s", "u")
        for percentage, reason in [(place, "percentage_excluded"), (place + 1, "percentage")]:
            result = decide({"id": "u"}, more={"bucketing": {"scale": "modulo100"}}, salt="s", percentage=percentage)
            self.assertEqual(result["reason"], reason)
        for anonymous, variant in [("exclude", ""), ("hash", "a")]:
            result = decide({}, more={"bucketing": {"anonymous": anonymous}}, variants={"a": 1})
            self.assertEqual(result["variant"], variant)

    def test_values(self) -> None:
        declared = {"a": {"weight": 1, "value": {"x": [None, True, 0.5]}}, "b": 0}
        self.assertEqual(decide({"id": "u"}, variants=declared)["value"], {"x": [None, True, 0.5]})
        self.assertEqual(decide({"id": "u"}, variants=declared, percentage=0, off_variant="b")["value"], "b")
        self.assertIsNone(decide({}, variants=declared)["value"])

    def test_negations_of_nothing(self) -> None:
        for operator, values, context, reason in [
            ("neq", ["x"], {}, "rule_match"), ("neq", [""], {}, "no_match"), ("neq", [""], {"a": []}, "rule_match"),
            ("semver_neq", ["1.0.0"], {}, "no_match"), ("version_neq", ["1"], {"a": ["x"]}, "no_match"),
            ("version_neq", ["1"], {"a": ["x", "2"]}, "rule_match"), ("not_in", [], {}, "rule_match"),
        ]:  # fmt: skip
            rules = [{"conditions": [{"attribute": "a", "operator": operator, "values": values}]}]
            self.assertEqual(decide(context, rules=rules)["reason"], reason, (operator, values, context))


class Loading(unittest.TestCase):
    def test_refusals(self) -> None:
        for members, code, pointer in [
            ({"bucketing": [], "segments": []}, "bad_bucketing", "/bucketing"),
            ({"bucketing": {"x-a": 1, "b": 1, "scale": 7}}, "bad_bucketing", "/bucketing/b"),
            ({"bucketing": {"scale": True, "b": 1}}, "bad_bucketing", "/bucketing/scale"),
            ({"segments": []}, "bad_segments", "/segments"),
            ({"schema": True}, "unsupported_schema", "/schema"),
        ]:
            with self.assertRaises(SnapshotError) as caught:
                load(**members)  # type: ignore[arg-type]
            self.assertEqual((caught.exception.code, caught.exception.pointer), (code, pointer))

    def test_changed(self) -> None:
        flags = [
            flag("a", prerequisites=[{"flag": "b"}]),
            flag("b", rules=[{"conditions": [{"segment": "s"}]}]),
            flag("c", percentage=100, variants={"v": {"value": True}}),
        ]
        tests = {"attribute": "a", "operator": "exists"}
        old = load(*flags, segments={"s": {"segment": "t"}, "t": [tests]}, version=1)
        self.assertEqual(
            oracle.changed(old, load(*flags, segments={"s": [{"segment": "t"}], "t": tests}, version=2)), []
        )
        self.assertEqual(oracle.changed(old, load(*flags, segments={"s": {"segment": "t"}, "t": []})), ["a", "b"])
        self.assertEqual(oracle.changed(old, load(*flags, segments={"s": [], "t": [tests]})), ["a", "b"])
        other = load(*flags, segments={"s": {"segment": "t"}, "t": [tests]}, bucketing={"anonymous": "hash"})
        self.assertEqual(oracle.changed(old, other), ["a", "b", "c"])
        flags[2] = flag("c", percentage=101, variants={"v": {"value": 1}})
        new = load(*flags, segments={"s": {"segment": "t"}, "t": [tests]}, bucketing={"scale": "percent"})
        self.assertEqual(oracle.changed(old, new), ["c"])
        flags[2] = flag("c", percentage=101, variants={"v": {"value": True}})
        self.assertEqual(oracle.changed(old, load(*flags, segments={"s": {"segment": "t"}, "t": [tests]})), [])


if __name__ == "__main__":
    unittest.main()
