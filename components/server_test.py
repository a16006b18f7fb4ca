"""The test of a connection, in words: what answers, in what time, and which models it lists."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from components import failure, models, session
from studio.api import ConnectionReport, ImagesClient
from studio.connections import Connection
from studio.offers import Offer, offers

_MOST = 30  # models that are named


def show(chosen: Connection | Literal["offline"]) -> None:
    """Test a connection and say how it went. What was learned of the server is found out anew."""
    studio = session.studio()
    connection = studio.illustrator.connection() if chosen == "offline" else chosen
    client = ImagesClient(connection, memory=studio.memory)
    client.learned.forget()
    with st.spinner("Contacting the server…"):
        report = client.test()
    client.close()
    session.keep_models(connection, report.models)
    if report.failure:
        failure.show(report.failure)
        return
    st.success(failure.plain(report.sentence), icon=":material/check_circle:")
    _models(connection, report)


def _models(connection: Connection, report: ConnectionReport) -> None:
    """The listed models that make pictures, and what is to be known of each."""
    listed = [offer for offer in offers(connection, report.models) if offer.listed]
    if not listed:
        return
    with st.expander(f"Image models ({len(listed)})"):
        st.markdown("\n".join(f"- {_line(offer)}" for offer in listed[:_MOST]))
        if len(listed) > _MOST:
            st.caption(f"and {len(listed) - _MOST} more")


def _line(offer: Offer) -> str:
    ending = offer.ending(models.today())
    return failure.plain(f"{offer.card.id}: {ending}" if ending else offer.card.id)
