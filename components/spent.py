"""What was spent: this session, today and this month, in all and by model."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import image, session
from components.failure import plain
from studio.costs import dollars
from studio.ledger import Total, together


def show() -> None:
    """Say it in the sidebar, once something came that may have cost money."""
    ledger, space = session.studio().jobs.till.settled(), session.space()
    month = [total for total in ledger.totals(space, ledger.this_month()) if total.usd or total.unknown]
    if not month:
        return
    today = ledger.totals(space, ledger.today())
    now = ledger.totals_of(space, session.started())
    with st.popover(f"Spent today: {_said(today)}", icon=":material/payments:", type="tertiary"):
        for title, totals in (("This session", now), ("Today", today), ("This month", month)):
            st.markdown(f"**{title}: {plain(_said(totals))}**")
            for total in totals:
                if total.pictures:
                    st.caption(plain(_line(total)))
        st.caption("Days and months are those of UTC.")


def _line(total: Total) -> str:
    pictures = f"{total.pictures:,} picture{'' if total.pictures == 1 else 's'}"
    return f"{image.short(total.model, 40)}: {_said([total])}, {pictures}"


def _said(totals: Sequence[Total]) -> str:
    """An amount, and how much beyond it is not known."""
    whole = together(totals)
    if not whole.unknown:
        return dollars(whole.usd)
    pictures = f"{whole.unknown:,} picture{'' if whole.unknown == 1 else 's'} of unknown cost"
    return f"{dollars(whole.usd)} and {pictures}" if whole.usd else pictures
