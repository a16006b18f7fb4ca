"""What is reserved and spent, and where it ends; on both databases."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from studio.costs import Estimate
from studio.ledger import BudgetReached, CostUnknown, Ledger, Limits, Spending, TooManyPictures, together
from studio.library import Library
from studio.prices import Span

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Clock:
    """A time that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """The time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Noon of a Sunday."""
    return Clock()


@pytest.fixture
def ledger(library: Library, clock: Clock) -> Callable[..., Ledger]:
    """Opens a ledger with limits given as numbers."""

    def opened(**limits: float) -> Ledger:
        given = {name: value if name == "pictures" else Decimal(str(value)) for name, value in limits.items()}
        return Ledger(library.engine, Limits(**given), clock)

    return opened


def about(usd: str) -> Estimate:
    """An estimate of one amount."""
    return Estimate(Span.of(1), (Decimal(0), Decimal(usd)))


def reserve(book: Ledger, usd: str | None, job: str = "j1", space: str = "local", pictures: int = 1) -> None:
    """Reserve for a job."""
    estimate = Estimate(priced=False) if usd is None else about(usd)
    book.reserve(space, job, range(pictures), "gpt-image-2", estimate)


class TestBudget:
    def test_counts_what_is_reserved(self, ledger: Callable[..., Ledger]) -> None:
        """Before anything came, the most that it may cost is taken off; what does not fit is refused."""
        book = ledger(day=1)
        reserve(book, "0.60")
        with pytest.raises(BudgetReached, match=r"\$0\.40 of \$1\.00 for everybody today is left.*\$0\.41"):
            reserve(book, "0.41", "j2", "other")
        reserve(book, "0.40", "j2", "other")

    def test_gives_back_what_was_not_spent(self, ledger: Callable[..., Ledger]) -> None:
        """The server's own count takes the place of what was reserved."""
        book = ledger(space_day=1)
        reserve(book, "0.90")
        book.settle("j1", 0, 1, came=True, usd=Decimal("0.05"))
        reserve(book, "0.95", "j2")

    def test_gives_back_all_of_what_cost_nothing(self, ledger: Callable[..., Ledger]) -> None:
        """A refused request is no expense."""
        book = ledger(space_day=1)
        reserve(book, "0.90")
        book.settle("j1", 0, 1, came=False, usd=None, charged=False)
        reserve(book, "1", "j2")

    def test_keeps_what_may_have_been_charged(self, ledger: Callable[..., Ledger]) -> None:
        """Without a count from the server the reservation stands."""
        book = ledger(space_day=1)
        reserve(book, "0.90")
        book.settle("j1", 0, 1, came=False, usd=None)
        with pytest.raises(BudgetReached):
            reserve(book, "0.20", "j2")

    def test_of_a_space_is_its_own(self, ledger: Callable[..., Ledger]) -> None:
        """One visitor's spending does not stop another."""
        book = ledger(space_day=1)
        reserve(book, "1")
        reserve(book, "1", "j2", "other")
        with pytest.raises(BudgetReached, match="for you today"):
            reserve(book, "0.01", "j3")

    def test_begins_anew_with_the_day_and_the_month(
        self, ledger: Callable[..., Ledger], clock: Clock
    ) -> None:
        """By UTC, both for one space and for all."""
        book = ledger(space_day=1, month=2)
        reserve(book, "1")
        clock.now += timedelta(days=1)
        reserve(book, "1", "j2")
        clock.now += timedelta(days=1)
        with pytest.raises(BudgetReached, match="for everybody this month"):
            reserve(book, "0.5", "j3")
        clock.now = datetime(2026, 12, 1, tzinfo=UTC)
        reserve(book, "0.5", "j3")

    def test_lets_free_and_unpriced_pictures_pass(self, ledger: Callable[..., Ledger]) -> None:
        """A box of one's own has no price; it is told as unknown in the totals."""
        book = ledger(day=0)
        book.reserve("local", "j1", [0], "offline-illustrator", Estimate(free=True))
        reserve(book, None, "j2")
        book.settle("j2", 0, 1, came=True, usd=None)
        assert together(book.totals("local", NOON)).unknown == 1

    def test_refuses_what_has_an_unknown_price(self, ledger: Callable[..., Ledger]) -> None:
        """What a GIF costs cannot be reserved: many at once would go over any budget."""
        gif = Estimate()
        with pytest.raises(CostUnknown):
            ledger(month=100).reserve("local", "j1", [0], "gpt-image-2.6-flare", gif)
        free = ledger(pictures=10)
        free.reserve("local", "j1", [0], "gpt-image-2.6-flare", gif)
        free.settle("j1", 0, 1, came=True, usd=Decimal(1))
        assert ledger(month=100).problem("local", gif, 1, visitors=True) is None
        assert ledger(month=1).problem("local", about("0.01"), 1), "what came is counted once it is known"

    def test_does_not_count_what_a_visitor_pays(self, ledger: Callable[..., Ledger]) -> None:
        """Else one who says that their own server counted millions would leave nothing to the others."""
        book = ledger(day=1, space_day=1)
        book.reserve("local", "j1", [0], "gpt-image-2", about("5"), visitors=True)
        book.settle("j1", 0, 1, came=True, usd=Decimal(1_000_000))
        assert book.problem("local", about("1"), 1) is None
        assert book.problem("local", about("5"), 1, visitors=True) is None
        assert together(book.totals("local", NOON)).usd == 1_000_000

    def test_is_told_before_the_button_is_pressed(self, ledger: Callable[..., Ledger]) -> None:
        """The same sentence, and nothing is entered."""
        book = ledger(space_day=1)
        assert book.problem("local", about("1"), 1) is None
        assert isinstance(book.problem("local", about("1.01"), 1), BudgetReached)
        reserve(book, "1")

    def test_is_not_overspent_by_two_tabs_at_once(self, ledger: Callable[..., Ledger]) -> None:
        """Of twelve that ask at the same moment, just the ten that fit are taken."""
        book, start, refused = ledger(space_day=1), threading.Barrier(12), []

        def ask(number: int) -> None:
            start.wait()
            try:
                reserve(book, "0.10", f"j{number}")
            except BudgetReached:
                refused.append(number)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(refused) == 2


class TestPicturesAnHour:
    def test_are_counted_in_each_space(self, ledger: Callable[..., Ledger]) -> None:
        """Also free ones; the next hour begins anew."""
        book = ledger(pictures=4)
        reserve(book, None, pictures=3)
        with pytest.raises(TooManyPictures, match="4 an hour"):
            reserve(book, None, "j2", pictures=2)
        reserve(book, None, "j2", pictures=1)
        reserve(book, None, "j3", "other", pictures=4)

    def test_are_forgotten_after_an_hour(self, ledger: Callable[..., Ledger], clock: Clock) -> None:
        """Counted back from now."""
        book = ledger(pictures=1)
        reserve(book, None)
        clock.now += timedelta(minutes=61)
        reserve(book, None, "j2")


class TestTotals:
    def test_are_by_model(self, ledger: Callable[..., Ledger]) -> None:
        """What came, what it cost, the dearest first; another space's is not in it."""
        book = ledger()
        reserve(book, "0.5", pictures=2)
        book.settle("j1", 0, 1, came=True, usd=Decimal("0.0059"))
        book.settle("j1", 1, 1, came=False, usd=None, charged=False)
        book.reserve("local", "j2", [0], "gpt-image-1", about("1"))
        book.settle("j2", 0, 1, came=True, usd=Decimal("0.25"))
        reserve(book, "0.5", "j3", "other")
        found = book.totals("local", book.this_month())
        assert [(total.model, total.usd, total.pictures) for total in found] == [
            ("gpt-image-1", Decimal("0.25"), 1),
            ("gpt-image-2", Decimal("0.0059"), 1),
        ]
        assert together(found).usd == Decimal("0.2559")
        assert book.totals_of("local", ["j2"]) == found[:1]

    def test_tell_what_is_reserved_from_what_is_spent(self, ledger: Callable[..., Ledger]) -> None:
        """Until a picture has ended nothing is spent on it, as far as anybody knows."""
        book = ledger()
        reserve(book, "0.5", pictures=2)
        book.settle("j1", 0, 1, came=True, usd=Decimal("0.1"))
        whole = together(book.totals("local", book.today()))
        assert (whole.usd, whole.reserved) == (Decimal("0.1"), Decimal("0.25"))

    def test_count_another_try_apart(self, ledger: Callable[..., Ledger]) -> None:
        """Each try of a slot is entered and settled by itself; what nobody counted is told apart."""
        book = ledger()
        reserve(book, "0.5")
        book.settle("j1", 0, 1, came=False, usd=None)
        book.reserve("local", "j1", [0], "gpt-image-2", about("0.5"), attempt=2)
        book.settle("j1", 0, 2, came=True, usd=Decimal("0.1"))
        whole = together(book.totals("local", book.today()))
        assert (whole.usd, whole.doubtful) == (Decimal("0.6"), Decimal("0.5"))


def test_one_picture_s_spending_is_that_of_the_try_that_came(ledger: Callable[..., Ledger]) -> None:
    """What was reserved at most and what was entered; nobody else's, and none before it came."""
    book = ledger()
    reserve(book, "0.5")
    assert book.spending("local", "j1", 0) is None
    book.settle("j1", 0, 1, came=False, usd=None)
    book.reserve("local", "j1", [0], "gpt-image-2", about("0.25"), attempt=2)
    book.settle("j1", 0, 2, came=True, usd=Decimal("0.1"))
    assert book.spending("local", "j1", 0) == Spending(Decimal("0.25"), Decimal("0.1"))
    assert book.spending("other", "j1", 0) is None
    reserve(book, None, "j2")
    book.settle("j2", 0, 1, came=True, usd=None)
    assert book.spending("local", "j2", 0) == Spending(None, None)
