"""What people do with the pictures of their space, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from studio.library import Library, Picture, Query
from studio.library.tables import pictures
from studio.library.words import words
from tests.studio.test_library import keep
from tests.wire import png


def made(library: Library, prompt: str, **more: Any) -> Picture:
    """Keep a picture of this prompt."""
    model = more.pop("model", "gpt-image-2")
    return keep(library, asked={"prompt": prompt, "model": model, **more.pop("asked", {})}, **more)


def prompts(found: list[Picture]) -> list[str]:
    """What they were asked with."""
    return [one.prompt for one in found]


def search(library: Library, text: str) -> list[str]:
    """The prompts that a text finds, in alphabetical order."""
    return sorted(prompts(library.page("local", Query(text=text))))


class TestSearch:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("fox", ["A red fox", "FOX, at 3.5 m"]),
            ("red fox", ["A red fox"]),
            ("re fo", ["A red fox"]),
            ("ed", []),
            ("café", ["un café/bar, naïve"]),
            ("CAFE bar", ["un café/bar, naïve"]),
            ("3.5", ["FOX, at 3.5 m"]),
            ("лес", ["зимний лес"]),
            ("狐", ["雪の狐"]),
            ("雪 狐", ["雪の狐"]),
            ('"', []),
            ("fox OR NOT (", []),
            ("search : *", []),
        ],
    )
    def test_finds_words_and_their_beginnings(self, library: Library, text: str, found: list[str]) -> None:
        """Every word must be there or begin one, whatever the case, accents, signs and script."""
        for prompt in ("A red fox", "FOX, at 3.5 m", "un café/bar, naïve", "зимний лес", "雪の狐"):
            made(library, prompt)
        made(library, "a red fox", space="other")
        assert search(library, text) == found
        assert library.count("local", Query(text=text)) == len(found)

    def test_takes_any_text(self, library: Library) -> None:
        """Neither a prompt nor a search breaks a database, however strange it is."""
        strange = "nul\0 \ud800 ' \" \\ % :x " + "w" * 5000
        made(library, strange)
        for text in (strange, "'; DROP TABLE pictures", "a" * 5000, "\0"):
            library.page("local", Query(text=text))
        assert library.count("local", Query(text="w" * 100)) == 1

    def test_forgets_what_is_removed(self, library: Library) -> None:
        """A removed picture is not found, and its neighbour still is."""
        gone, there = made(library, "a red fox"), made(library, "a red fox")
        library.remove([gone])
        assert library.page("local", Query(text="fox")) == [there]

    def test_words_are_short_enough_for_an_index(self) -> None:
        """A very long word is cut, and still begins with itself."""
        assert words("x" * 3000) == ["x" * 64]


class TestFilters:
    def test_are_all_kept_at_once(self, library: Library) -> None:
        """Kind, model, favourite, tags and text: a picture must be as each of them says."""
        wanted = made(library, "red fox", kind="edit", model="m1")
        made(library, "red fox", kind="generate", model="m1")
        made(library, "red fox", kind="edit", model="m2")
        made(library, "owl", kind="edit", model="m1")
        every = [one.id for one in library.page("local")]
        library.tag(every, "local", "Winter")
        library.favour(every, "local")
        query = Query("fox", ("edit",), ("m1",), favourite=True, tags=("winter",))
        assert [one.id for one in library.page("local", query)] == [wanted.id]
        assert library.count("local", Query("fox", ("edit",), ("m1",), tags=("winter", "other"))) == 0
        assert library.count("local", Query(kinds=("edit", "generate"), models=("m1", "m2"))) == 4

    def test_count_an_edit_that_was_put_back_as_an_edit(self, library: Library) -> None:
        """People know edits; a composite is one, and what arrived for it is not shown beside it."""
        arrived = made(library, "fox", kind="edit")
        composite = made(library, "fox", kind="composite", parent=arrived.id)
        assert [one.id for one in library.page("local", Query(kinds=("edit",)))] == [composite.id]
        assert library.facets("local").kinds == {"edit": 1}

    def test_know_from_when_until_when(self, library: Library) -> None:
        """The beginning counts, the end does not."""
        first, second = made(library, "1"), made(library, "2")
        day = datetime(2026, 11, 2, tzinfo=UTC)
        for picture, moment in ((first, day - timedelta(days=1)), (second, day)):
            moved(library, picture, arrived=moment)
        assert prompts(library.page("local", Query(since=day))) == ["2"]
        assert prompts(library.page("local", Query(until=day))) == ["1"]

    def test_offer_what_there_is(self, library: Library) -> None:
        """Facets count models, kinds and tags of what is shown, most used first: no uploads, no bin."""
        for model in ("m1", "m2", "m2"):
            made(library, "x", model=model)
        made(library, "upload", kind="source", model="")
        binned = made(library, "x", model="m3")
        library.tag([binned.id, *(one.id for one in library.page("local"))][:3], "local", "t")
        library.bin([binned.id], "local")
        facets = library.facets("local")
        assert list(facets.models.items()) == [("m2", 2), ("m1", 1)]
        assert (facets.kinds, facets.tags) == ({"generate": 3}, {"t": 1})


class TestOrder:
    def test_can_be_chosen(self, library: Library) -> None:
        """Newest first, oldest first, or by the number of pixels."""
        for number, side in enumerate((20, 40, 30)):
            keep(library, png(side, side), asked={"prompt": str(number)})
        orders = {"newest": ["2", "1", "0"], "oldest": ["0", "1", "2"], "largest": ["1", "2", "0"]}
        for sort, expected in orders.items():
            assert prompts(library.page("local", Query(sort=sort))) == expected  # type: ignore[arg-type]

    @pytest.mark.parametrize("sort", ["newest", "oldest", "favourites", "largest"])
    def test_is_walked_from_neighbour_to_neighbour(self, library: Library, sort: Any) -> None:
        """From the first, following the next one leads through the whole page, and back again."""
        for number in range(6):
            made(library, f"fox {number}", slot=number)
        made(library, "owl")
        library.favour([one.id for one in library.page("local")][::2], "local")
        query = Query("fox", sort=sort)
        page = library.page("local", query)
        walked, at = [page[0]], page[0]
        while (following := library.neighbours(at, query)[1]) is not None:
            assert library.neighbours(following, query)[0] == at
            walked.append(at := following)
        assert walked == page
        assert library.neighbours(page[0], query)[0] is None


class TestMarks:
    def test_are_taken_away_again(self, library: Library) -> None:
        """A favourite and a tag can be given twice and taken back."""
        kept = made(library, "x")
        for _ in range(2):
            assert library.favour([kept.id], "local") == library.tag([kept.id], "local", " A  Tag ") == 1
        assert library.tags([kept.id], "local") == {kept.id: ["a tag"]}
        assert library.get(kept.id, "local").favourite  # type: ignore[union-attr]
        library.favour([kept.id], "local", False)
        library.untag([kept.id], "local", "A tag")
        assert library.tags([kept.id], "local") == {kept.id: []}
        assert library.get(kept.id, "local") == kept

    def test_of_many_pictures_are_given_at_once(self, library: Library) -> None:
        """More pictures than a statement takes are still all marked."""
        kept = [made(library, str(number)).id for number in range(3)]
        strangers = [f"{number:032x}" for number in range(1200)]
        assert library.tag([*strangers, *kept], "local", "t") == 3
        assert library.favour([*strangers, *kept], "local") == 3

    def test_a_blank_tag_is_none(self, library: Library) -> None:
        """Nothing but spaces marks nothing."""
        assert library.tag([made(library, "x").id], "local", " \0 ") == 0
        assert library.facets("local").tags == {}


class TestBin:
    def test_hides_a_picture_until_it_is_restored(self, library: Library) -> None:
        """A binned picture is in the bin alone, with its file, and comes back as it was."""
        kept, other = made(library, "fox"), made(library, "owl")
        library.tag([kept.id], "local", "t")
        assert library.bin([kept.id], "local") == 1
        assert library.bin([kept.id], "local") == 0
        assert library.page("local") == [other]
        assert prompts(library.page("local", Query(binned=True))) == ["fox"]
        assert library.original(kept).exists()
        assert library.restore([kept.id], "local") == 1
        assert library.restore([kept.id], "local") == 0
        assert library.page("local") == [other, kept]
        assert library.tags([kept.id], "local") == {kept.id: ["t"]}

    def test_is_emptied_after_thirty_days(self, library: Library) -> None:
        """What lay there for longer is removed for good, file and all; the rest stays."""
        old, new, kept = (
            keep(library, png(8, number), asked={"prompt": str(number)}) for number in (1, 2, 3)
        )
        library.bin([old.id, new.id], "local")
        moved(library, old, binned=datetime.now(UTC) - timedelta(days=30, minutes=1))
        assert library.empty_bin() == 1
        assert [library.original(one).exists() for one in (old, new, kept)] == [False, True, True]
        assert library.get(old.id, "local") is None


class TestLineage:
    def test_knows_source_references_and_mask(self, library: Library) -> None:
        """An edit names what it was made from, in order; the mask is the one at the source's own pixels."""
        source, one, two = (made(library, name) for name in ("source", "one", "two"))
        mask = library.keep_file(png(5, 5), "mask", source.id)
        region = library.keep_file(png(6, 6), "region", source.id)
        asked = {
            "operation": "edit",
            "images": [library.attach(each).to_dict() for each in (source, one, two)],
            "mask": mask.to_dict(),
            "paste_back": {"source": library.attach(source).to_dict(), "region": region.to_dict()},
        }
        edit = made(library, "edit", kind="edit", asked=asked)
        found = [(each.role, each.place, each.sha256) for each in library.parents(edit)]
        assert found == [
            ("source", 0, source.sha256),
            ("reference", 0, one.sha256),
            ("reference", 1, two.sha256),
            ("mask", 0, region.sha256),
        ]
        assert [each.picture for each in library.parents(edit)] == [source, one, two, None]
        for parent in (source, one, two):
            assert library.children(parent) == [edit]
        assert library.children(edit) == library.parents(source) == []

    def test_survives_its_parents(self, library: Library) -> None:
        """A parent that is gone is still named by its file; a binned child is not shown."""
        source = made(library, "source")
        asked = {"operation": "variation", "image": library.attach(source).to_dict()}
        child = made(library, "child", kind="variation", asked=asked)
        library.bin([child.id], "local")
        assert library.children(source) == []
        library.remove([source])
        (parent,) = library.parents(child)
        assert (parent.picture, parent.sha256) == (None, source.sha256)

    def test_stays_inside_a_space(self, library: Library) -> None:
        """A picture of another space is neither shown as a parent nor as a child."""
        source = made(library, "source", space="theirs")
        asked = {"operation": "variation", "image": library.attach(source).to_dict()}
        child = made(library, "child", asked=asked)
        assert [each.picture for each in library.parents(child)] == [None]
        assert library.children(source) == []


def test_pictures_come_together_in_the_order_asked_for(library: Library) -> None:
    """A selection keeps its order; what is not there, or not one's own, is left out."""
    one, two = made(library, "1"), made(library, "2")
    strange = made(library, "3", space="other")
    assert library.together([two.id, "nothing", strange.id, one.id, two.id], "local") == [two, one]


def moved(library: Library, picture: Picture, **times: datetime) -> None:
    """Say of a record that it is from another time."""
    with library.engine.begin() as connection:
        connection.execute(update(pictures).where(pictures.c.id == picture.id).values(**times))
