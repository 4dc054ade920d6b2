"""A backend whose endpoint answers with flags, as teams write it with FastAPI.

    python backend.py SNAPSHOTS

SNAPSHOTS has one JSON text a line. `GET /api/flags` answers with the one that
the header `x-environment` has the number of. The first line that is printed is
the port.
"""

from __future__ import annotations

import hashlib
import json
import socket
import sys
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, Header, Response
from fastapi.responses import JSONResponse

LINES = Path(sys.argv[1]).read_text(encoding="utf-8").strip("\n").split("\n")
SNAPSHOTS: list[Any] = [json.loads(line) for line in LINES]

app = FastAPI()


@app.get("/api/flags")
def flags(x_environment: int = Header(), if_none_match: str | None = Header(default=None)) -> Response:
    answer = JSONResponse(SNAPSHOTS[x_environment])
    etag = f'"{hashlib.sha256(answer.body).hexdigest()}"'
    if if_none_match == etag:
        return Response(status_code=304, headers={"etag": etag})
    answer.headers["etag"] = etag
    return answer


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    uvicorn.run(app, fd=listener.fileno(), log_level="warning")
