import json
from hashlib import sha256
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

HERE = Path(__file__).parent
FLAGS = json.loads((HERE / "flags.json").read_text())
app = FastAPI()


def share(salt: str, key: str) -> float:
    """Where a user stands, from 0 to 1: the first four bytes of a hash."""
    return int.from_bytes(sha256(f"{salt}:{key}".encode()).digest()[:4], "big") / 4294967295


def decide(flag: dict, user: dict) -> bool | str:
    """The value of a flag: as much of isoflag's semantics as these flags use."""
    if not flag["enabled"]:
        return False
    conditions = [rule["conditions"][0] for rule in flag.get("rules", [])]
    targeted = any(user[it["attribute"]] == it["values"][0] for it in conditions)
    percentage = flag.get("percentage", 100)
    if not targeted and percentage < 100 and share(flag["key"], user["key"]) * 100 >= percentage:
        return False
    variants, weight = sorted(flag.get("variants", {}).items()), 0
    for name, own in variants:
        weight += own
        if share(flag["key"] + "/variants", user["key"]) < weight / sum(it for _, it in variants):
            return name
    # The greatest hash gives 1, which is below no share: the last variant has it.
    return variants[-1][0] if variants else True


@app.get("/decisions")
def decisions() -> list[dict]:
    """What Python decides for 10,000 users."""
    users = [
        {"key": f"user-{number}", "plan": "gold" if number % 10 == 0 else "free"}
        for number in range(1, 10_001)
    ]
    return [{"user": user, "values": {flag["key"]: decide(flag, user) for flag in FLAGS}} for user in users]


@app.get("/flags")
def flags() -> FileResponse:
    return FileResponse(HERE / "flags.json")


app.mount("/isoflag", StaticFiles(directory=HERE / "node_modules/isoflag/pkg"))
app.mount("/", StaticFiles(directory=HERE / "static", html=True))
