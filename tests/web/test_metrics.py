"""Figures for Prometheus."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client.parser import text_string_to_metric_families as parse
from starlette.testclient import TestClient

from studio import studio

Browse = Callable[..., TestClient]


def test_figures_are_not_served_unless_the_host_asks(browse: Browse) -> None:
    """By default there is nothing at /metrics."""
    assert browse().get("/metrics").status_code == 404


def test_figures_are_served_in_the_format_of_prometheus(browse: Browse) -> None:
    """Without a cookie or password, since they name nobody."""
    browser = browse(EASEL_METRICS="1", EASEL_PASSWORD="open sesame")
    answer = browser.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=")
    names = {family.name for family in parse(answer.text)}
    assert {"easel_pictures", "easel_picture_seconds", "easel_pictures_under_way"} <= names
    assert 'easel_pictures_under_way{state="started"} 0.0' in answer.text
    assert not {family.name for family in parse(answer.text)} & {"python_info"}


def test_the_figures_are_those_of_the_open_studio(browse: Browse) -> None:
    """They begin anew with each studio, and are gone with it."""
    browser = browse(EASEL_METRICS="1")
    first = studio.opened().telemetry
    studio.close()
    assert browser.get("/metrics").status_code == 200
    assert studio.opened().telemetry is not first
