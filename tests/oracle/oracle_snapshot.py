"""Loading a snapshot of either dialect: section 3 of semantics.md."""

from __future__ import annotations

from hashlib import sha256

import oracle_reference
import oracle_schema1
from oracle_json import SnapshotError, read_json, snapshot_bytes
from oracle_report import Snapshot


def load(text: str | bytes) -> Snapshot:
    """Read a snapshot; SnapshotError if it is refused as a whole."""
    document = read_json(text)
    digest = sha256(snapshot_bytes(text)).hexdigest()[:16]
    if isinstance(document, list):
        return oracle_reference.Loader(Snapshot(digest)).read(document)
    schema = document.get("schema") if isinstance(document, dict) else None
    if schema is not None and (not isinstance(schema, float) or schema != 1):
        raise SnapshotError("unsupported_schema", "/schema")
    if schema is None or not isinstance(document.get("flags"), list):
        raise SnapshotError("unknown_format", "")
    return oracle_schema1.load(document, digest)
