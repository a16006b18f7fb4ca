"""Real servers from packages, in `.servers/`: how they are started, and how it is known that they listen."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / ".servers"
LITELLM = PACKAGES / "python" / "bin" / "litellm"
AIMOCK = PACKAGES / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"

KEY = "sk-gate-0123456789abcdef"
PATIENCE = 180  # seconds until one that does not answer has failed: LiteLLM takes 10 to 60 to start


@contextmanager
def litellm(folder: Path, models: Mapping[str, str]) -> Iterator[str]:
    """LiteLLM's proxy; ``models`` are base URLs of OpenAI-like servers by the names of their models.

    A server that failed is asked again at once: as a rule LiteLLM answers 429 for 5 seconds in its place.
    """
    settings = {
        "model_list": [_model(name, url) for name, url in models.items()],
        "general_settings": {"master_key": KEY},
        "router_settings": {"disable_cooldowns": True},
    }
    file = folder / "litellm.yaml"  # YAML reads JSON
    file.write_text(json.dumps(settings))
    port = _free_port()
    command = [str(LITELLM), "--config", str(file), "--host", "127.0.0.1", "--port", str(port)]
    quiet = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_TELEMETRY": "False"}
    with _running([*command, "--telemetry", "False"], quiet, folder):
        _wait(port, "/health/liveliness")
        yield f"http://127.0.0.1:{port}/v1"


def _model(name: str, url: str) -> dict[str, Any]:
    upstream = {"model": f"openai/{name}", "api_base": url, "api_key": "none"}
    return {"model_name": name, "litellm_params": upstream}


@contextmanager
def aimock(folder: Path, fixtures: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The mock server of `@copilotkit/aimock`, with these fixtures."""
    file = folder / "fixtures.json"
    file.write_text(json.dumps({"fixtures": fixtures}))
    port = _free_port()
    with _running(["node", str(AIMOCK), "-p", str(port), "-f", str(file)], {"AIMOCK_API_KEYS": KEY}, folder):
        _wait(port, "/v1/models")
        yield f"http://127.0.0.1:{port}/v1"


@contextmanager
def _running(command: Sequence[str], env: Mapping[str, str], folder: Path) -> Iterator[None]:
    usual = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "NO_PROXY": "127.0.0.1"}
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, env={**usual, **env}, stdout=log, stderr=log)
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(port: int, path: str) -> None:
    """Until something answers at ``path``, whatever it says."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", path)
            connection.getresponse()
            return
        except OSError:
            time.sleep(0.2)
        finally:
            connection.close()
    raise AssertionError(f"nothing answers on port {port}")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
