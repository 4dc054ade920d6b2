"""Loading a snapshot of any dialect: section 3 of semantics.md."""

from __future__ import annotations

from hashlib import sha256

import oracle_reference
import oracle_rollgate
import oracle_schema1
from oracle_json import SnapshotError, read_json, snapshot_bytes
from oracle_report import Snapshot


def load(text: str | bytes) -> Snapshot:
    """Read a snapshot; SnapshotError if it is refused as a whole."""
    document = read_json(text)
    digest = sha256(snapshot_bytes(text)).hexdigest()[:16]
    if isinstance(document, list):
        return oracle_reference.Loader(Snapshot(digest)).read(document)
    if not isinstance(document, dict):
        raise SnapshotError("unknown_format", "")
    schema = document.get("schema")
    if schema is not None and (not isinstance(schema, float) or schema != 1):
        raise SnapshotError("unsupported_schema", "/schema")
    if schema is not None and isinstance(document.get("flags"), list):
        return oracle_schema1.load(document, digest)
    if schema is None and oracle_rollgate.is_payload(document):
        return oracle_rollgate.Loader(Snapshot(digest, format="rollgate")).read(document)
    raise SnapshotError("unknown_format", "")
