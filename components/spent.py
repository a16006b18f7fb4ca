"""What was spent: this session, today and this month, in all and by model; and on one picture."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import image, session
from components.failure import plain
from studio.costs import between, dollars, said_usage
from studio.ledger import Spending, Total, together
from studio.library import Picture


def show(*, month: bool = False) -> None:
    """Say what was spent today, or this ``month``, and behind it all the rest.

    Nothing is drawn before something came that may have cost money.
    """
    ledger, space = session.studio().jobs.till.settled(), session.space()
    this_month = [total for total in ledger.totals(space, ledger.this_month()) if _counts(total)]
    if not this_month:
        return
    today = ledger.totals(space, ledger.today())
    now = ledger.totals_of(space, session.started())
    said = _said(this_month if month else today, short=True)
    label = f"Spent this month: {said}" if month else f"Spent today: {said}"
    with st.popover(label, icon=":material/payments:"):
        for title, totals in (("This session", now), ("Today", today), ("This month", this_month)):
            st.markdown(f"**{title}: {plain(_said(totals) + _held(totals))}**")
            for total in totals:
                if total.pictures or _counts(total):
                    st.caption(plain(_line(total)))
        st.caption("Days and months are in UTC.")


def estimated(picture: Picture) -> list[str]:
    """What a picture was reserved to cost before it was asked for, as a line; none where nothing was."""
    spending = _of(picture)
    if spending is None or spending.free:
        return []
    return [f"Cost: {'unknown' if spending.reserved is None else f'up to {dollars(spending.reserved)}'}"]


def paid(picture: Picture) -> list[str]:
    """What a picture did cost, by the server's own count, as a line; none where nothing was reserved."""
    spending = _of(picture)
    if spending is None:
        return []
    if spending.free:
        return ["Cost: free"]
    if spending.settled is None:
        return ["Cost: unknown"]
    return [f"Cost: {dollars(spending.settled) if said_usage(picture.usage) else 'not reported'}"]


def _of(picture: Picture) -> Spending | None:
    return session.studio().jobs.till.settled().spending(picture.space, picture.job, picture.slot)


def _line(total: Total) -> str:
    pictures = f"{total.pictures:,} picture{'' if total.pictures == 1 else 's'}"
    return f"{image.short(total.model, 40)}: {_said([total])}{_held([total])}, {pictures}"


def _counts(total: Total) -> bool:
    return bool(total.usd or total.unknown or total.reserved)


def _held(totals: Sequence[Total]) -> str:
    """What is reserved besides, for pictures that have not ended."""
    reserved = together(totals).reserved
    return f" and up to {dollars(reserved)} reserved" if reserved else ""


def _said(totals: Sequence[Total], *, short: bool = False) -> str:
    """An amount, and how much beyond it is not known. What was never counted gives a range, or, in ``short``,
    the most that it may be."""
    whole = together(totals)
    certain = whole.usd - whole.doubtful
    most = whole.doubtful and (short or not certain)
    amount = f"up to {dollars(whole.usd)}" if most else between(certain, whole.usd)
    if not whole.unknown:
        return amount
    pictures = f"{whole.unknown:,} picture{'' if whole.unknown == 1 else 's'} of unknown cost"
    return f"{amount} and {pictures}" if whole.usd else pictures
