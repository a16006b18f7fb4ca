"""The gallery and the dialogs over it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from studio import studio
from studio.events import Arrival
from studio.library import NotChanged, Picture, Query
from studio.library.retention import Retention, tidy
from studio.requests import EditRequest, GenerateRequest
from tests.pages.conftest import button, buttons, calm, opened, prompts
from tests.wire import png


def keep(prompt: str = "a red fox", space: str = "local", credit: str = "", **more: Any) -> Picture:
    """Keep a picture in the open studio, as a job does; ``credit`` as its server names others."""
    asked = GenerateRequest(**({"prompt": prompt, "model": "gpt-image-2.5-flare"} | more)).to_dict()
    got = {"quality": "low"} | ({"attribution": credit} if credit else {})
    arrival = Arrival(png(20, 10), got, {"total_tokens": 1209}, 1, "req_7")
    return studio.opened().library.keep(
        arrival, space=space, job="j1", slot=0, kind="generate", asked=asked, server="Wire", seconds=1.0
    )


@pytest.fixture
def gallery(app: AppTest) -> AppTest:
    """The app, at its gallery, with nothing in it yet."""
    return calm(app.switch_page("gallery.py").run())


def test_an_empty_gallery_leads_to_the_first_picture(gallery: AppTest) -> None:
    """With nothing kept it says so and links to Generate."""
    assert "Nothing here yet" in gallery.info[0].value
    assert gallery.page_link[0].value == "Make the first one"


def test_it_lists_the_newest_first_in_pages(gallery: AppTest) -> None:
    """Twenty-four a page, each with its prompt; further pages hold the rest."""
    for number in range(30):
        keep(f"fox {number}")
    calm(gallery.run())
    assert prompts(gallery) == [f"fox {number}" for number in range(29, 5, -1)]
    assert gallery.caption[-1].value
    assert any("30 pictures" in caption.value for caption in gallery.caption)
    gallery.query_params["page"] = "2"
    calm(gallery.run())
    assert prompts(gallery) == [f"fox {number}" for number in range(5, -1, -1)]


def test_a_picture_has_thumbnail_and_alternative_text(gallery: AppTest) -> None:
    """The thumbnail comes by its route, with what was asked for as its text."""
    kept = keep("fox & <b>")
    calm(gallery.run())
    shown, words = [element.value for element in gallery.html]
    assert f'src="/pictures/{kept.id}/thumbnail"' in shown
    assert 'alt="Picture of “fox &amp; &lt;b&gt;”"' in shown
    assert words.endswith(">fox &amp; &lt;b&gt;</div>")
    assert gallery.link_button[0].url == f"/pictures/{kept.id}/download"


def test_names_whose_drawings_are_shown(gallery: AppTest) -> None:
    """A credit stands where its picture can be downloaded: below the tiles, and on its own page."""
    kept = [keep("fox", credit="By Ann Other") for _ in range(2)]
    keep("fox")
    calm(gallery.run())
    captions = [caption.value for caption in gallery.caption]
    assert sum("By Ann Other" in line for line in captions) == 1
    assert sum("credit below" in line for line in captions) == 2
    ask(gallery, picture=kept[0].id)
    assert said(gallery, "By Ann Other")


def test_deleting_asks_first(gallery: AppTest) -> None:
    """Delete opens a dialog; only its own button puts the picture into the bin."""
    keep()
    calm(gallery.run())
    calm(button(gallery, "Delete").click().run())
    assert {"Delete picture", "Keep it"} <= set(buttons(gallery))
    assert studio.opened().library.count("local") == 1
    calm(button(gallery, "Keep it").click().run())
    assert "Keep it" not in buttons(gallery)
    calm(button(gallery, "Delete").click().run())
    calm(button(gallery, "Delete picture").click().run())
    assert studio.opened().library.count("local", Query(binned=True)) == 1
    assert "Nothing here yet" in gallery.info[0].value


def test_zoom_tells_all_that_is_known(gallery: AppTest) -> None:
    """The large view has prompt, what was asked, what came, tokens and the request's id."""
    kept = keep("fox", quality="high")
    calm(gallery.run())
    calm(button(gallery, "Zoom").click().run())
    said = "\n".join(text.value for text in gallery.text)
    for fact in ("Quality: high", "Quality: low", "Size: 20x10", "Tokens: 1,209", "Request id: req_7"):
        assert fact in said
    assert "From: Wire" in said
    assert any(f'/pictures/{kept.id}"' in element.value for element in gallery.html)


def test_use_these_settings_restores_all(gallery: AppTest) -> None:
    """Every control of Generate is set to what the picture was asked with."""
    keep(
        "fox in fog",
        size="1536x1024",
        quality="high",
        n=3,
        background="opaque",
        output_format="webp",
        output_compression=55,
        partial_images=2,
        moderation="low",
    )
    calm(gallery.run())
    calm(button(gallery, "Zoom").click().run())
    calm(button(gallery, "Use these settings").click().run())
    calm(gallery.switch_page("generate.py").run())
    page = gallery
    assert page.text_area(key="generate_prompt").value == "fox in fog"
    chosen = {
        name: page.selectbox(key=f"generate_{name}").value
        for name in ("model", "size", "quality", "background", "output_format", "moderation")
    }
    assert chosen == {
        "model": "gpt-image-2.5-flare",
        "size": "1536x1024",
        "quality": "high",
        "background": "opaque",
        "output_format": "webp",
        "moderation": "low",
    }
    assert page.number_input(key="generate_n").value == 3
    assert page.slider(key="generate_output_compression").value == 55
    assert page.slider(key="generate_partial_images").value == 2


def test_a_deleted_picture_leaves_a_word_at_its_job(gallery: AppTest) -> None:
    """A picture that another tab deleted while its dialog is open closes the dialog, without an error."""
    kept = keep()
    calm(gallery.run())
    calm(button(gallery, "Zoom").click().run())
    studio.opened().library.bin([kept.id], "local")
    calm(gallery.run())
    assert "Use these settings" not in buttons(gallery)


def test_a_picture_is_there_in_a_new_session(gallery: AppTest) -> None:
    """What is kept is found again by whoever opens the page later."""
    keep("fox again")
    later = opened()
    assert prompts(calm(later.switch_page("gallery.py").run())) == ["fox again"]


class TestFinding:
    def test_the_address_says_what_is_shown(self, gallery: AppTest) -> None:
        """Search, filters and order come from the address, and the controls say the same."""
        fox, _, old = keep("fox red"), keep("owl"), keep("fox old")
        studio.opened().library.tag([fox.id, old.id], "local", "winter")
        ask(gallery, q="fox", tag="winter", sort="oldest")
        assert prompts(gallery) == ["fox red", "fox old"]
        assert said(gallery, "2 pictures found")
        assert gallery.text_input(key="gallery_text").value == "fox"
        assert filters(gallery).multiselect(key="gallery_tags").value == ["winter"]
        assert gallery.selectbox(key="gallery_sort").value == "oldest"

    def test_what_is_typed_goes_to_the_address(self, gallery: AppTest) -> None:
        """A search, a filter and an order are in the address, from its first page on."""
        for number in range(30):
            keep(f"fox {number}")
        ask(gallery, page="2")
        calm(gallery.text_input(key="gallery_text").set_value("fox 2").run())
        assert address(gallery) == {"q": ["fox 2"]}
        assert len(prompts(gallery)) == 11
        calm(filters(gallery).multiselect(key="gallery_models").set_value(["gpt-image-2.5-flare"]).run())
        calm(gallery.selectbox(key="gallery_sort").set_value("oldest").run())
        calm(filters(gallery).date_input(key="gallery_since").set_value(date(2020, 1, 2)).run())
        assert address(gallery) == {
            "q": ["fox 2"],
            "model": ["gpt-image-2.5-flare"],
            "sort": ["oldest"],
            "since": ["2020-01-02"],
        }
        assert prompts(gallery)[0] == "fox 2"

    def test_nothing_found_can_be_cleared(self, gallery: AppTest) -> None:
        """Where no picture is like that, one press shows all again."""
        keep("fox")
        ask(gallery, q="zebra", favourite="1")
        assert "No pictures match" in gallery.info[0].value
        calm(button(gallery, "Clear search").click().run())
        assert (prompts(gallery), address(gallery)) == (["fox"], {})

    def test_days_are_both_included(self, gallery: AppTest) -> None:
        """From and to the day of arrival finds a picture; the day before does not."""
        kept = keep("fox")
        day = kept.arrived.date().isoformat()
        ask(gallery, since=day, until=day)
        assert prompts(gallery) == ["fox"]
        ask(gallery, until="2020-01-01")
        assert prompts(gallery) == []

    @pytest.mark.parametrize(
        "strange",
        [
            {"page": "99999999999999999999"},
            {"page": "-1", "sort": "worst", "since": "yesterday", "until": "9999-12-31"},
            {"q": "'; DROP TABLE pictures", "since": "0001-01-01"},
            {"kind": "\0", "tag": ["a", "b"], "bin": "yes"},
            {"page": "٣", "compare": ",,,"},
        ],
    )
    def test_takes_any_address(self, gallery: AppTest, strange: dict[str, Any]) -> None:
        """What makes no sense in an address is passed over."""
        keep("fox")
        ask(gallery, **strange)

    def test_favourites_come_first(self, gallery: AppTest) -> None:
        """In that order an old favourite stands before what is newer."""
        first = keep("fox 1")
        keep("fox 2")
        studio.opened().library.favour([first.id], "local")
        ask(gallery, sort="favourites")
        assert prompts(gallery) == ["fox 1", "fox 2"]


class TestSelecting:
    @pytest.fixture
    def kept(self, gallery: AppTest) -> list[Picture]:
        """Three pictures, and the gallery in which they are selected."""
        made = [keep(f"fox {number}") for number in range(3)]
        calm(gallery.run())
        calm(gallery.toggle(key="gallery_select").set_value(True).run())
        return made

    def test_deleting_several_can_be_undone(self, gallery: AppTest, kept: list[Picture]) -> None:
        """Two are selected and deleted; "Undo" brings both back."""
        pick(gallery, *(picture.id for picture in kept[:2]))
        assert any("2 selected" in text.value for text in gallery.markdown)
        calm(button(gallery, "Delete").click().run())
        assert prompts(gallery) == ["fox 2"]
        assert any("2 pictures moved to the bin" in text.value for text in gallery.markdown)
        calm(button(gallery, "Undo").click().run())
        assert prompts(gallery) == ["fox 2", "fox 1", "fox 0"]
        assert "Undo" not in buttons(gallery)

    def test_several_are_tagged(self, gallery: AppTest, kept: list[Picture]) -> None:
        """All that are found can be selected, and get a new tag, which the tiles show."""
        calm(button(gallery, "All 3").click().run())
        calm(gallery.multiselect(key="selection_tags").set_value(["Winter"]).run())
        calm(button(gallery, "Add tags").click().run())
        ids = [picture.id for picture in kept]
        assert studio.opened().library.tags(ids, "local") == {one: ["winter"] for one in ids}
        assert [text.value for text in gallery.caption].count("\\#winter") == 3

    def test_compare_wants_two_to_four(self, gallery: AppTest, kept: list[Picture]) -> None:
        """With one it cannot be pressed; with two it leads to their comparison."""
        pick(gallery, kept[0].id)
        assert button(gallery, "Compare").disabled
        pick(gallery, kept[1].id)
        calm(button(gallery, "Compare").click().run())
        assert address(gallery) == {"compare": [f"{kept[0].id},{kept[1].id}"]}
        assert gallery.header[0].value == "Compare"

    def test_does_what_was_meant_whatever_happened_since(self, gallery: AppTest, kept: list[Picture]) -> None:
        """A box that was ticked stays so where all were selected meanwhile; its tile is then drawn anew."""
        drawn = gallery.html[0].value
        calm(button(gallery, "All 3").click().run())
        pick(gallery, kept[0].id, kept[1].id)
        assert any("3 selected" in text.value for text in gallery.markdown)
        pick(gallery, kept[2].id)
        pick(gallery, kept[2].id, on=False)
        assert any("2 selected" in text.value for text in gallery.markdown)
        assert 'aria-checked="false"' in gallery.html[0].value
        assert gallery.html[0].value != drawn

    def test_the_zip_has_an_address_of_its_own(self, gallery: AppTest, kept: list[Picture]) -> None:
        """The link names a basket that this space has put together."""
        calm(button(gallery, "All 3").click().run())
        link = next(link for link in gallery.link_button if link.label == "Download ZIP")
        basket = link.url.removeprefix("/pictures/zip/")
        assert set(studio.opened().baskets.get("local", basket)) == {picture.id for picture in kept}


class TestBin:
    def test_shows_what_was_deleted(self, gallery: AppTest) -> None:
        """The bin says for how long, and gives back or deletes for good after a question."""
        kept = [keep("fox 1"), keep("fox 2")]
        studio.opened().library.bin([picture.id for picture in kept], "local")
        calm(gallery.run())
        calm(button(gallery, "Bin").click().run())
        assert address(gallery) == {"bin": ["1"]}
        assert said(gallery, "30 days left")
        calm(gallery.button(key=f"gallery_{kept[0].id}_restore").click().run())
        assert prompts(gallery) == ["fox 2"]
        calm(gallery.button(key=f"gallery_{kept[1].id}_remove").click().run())
        assert studio.opened().library.get(kept[1].id, "local")
        calm(gallery.button(key="dialog_remove").click().run())
        assert studio.opened().library.get(kept[1].id, "local") is None
        assert "The bin is empty" in gallery.info[0].value
        calm(button(gallery, "Gallery").click().run())
        assert prompts(gallery) == ["fox 1"]

    def test_says_when_a_host_takes_a_picture_sooner(self, gallery: AppTest) -> None:
        """A picture that retention takes away before the bin does has no more days left than that."""
        library = studio.opened().library
        kept = keep("fox 1")
        library.bin([kept.id], "local")
        tidy(library, Retention(bytes=0))
        calm(button(gallery, "Bin").click().run())
        assert said(gallery, "7 days left")


def test_what_leaves_is_said_before(gallery: AppTest) -> None:
    """Where the host limits what is kept, the gallery says how many leave, and each of them when."""
    kept = keep("fox 1")
    studio.opened().library.favour([keep("fox 2").id], "local")
    tidy(studio.opened().library, Retention(bytes=0))
    calm(gallery.run())
    assert gallery.warning[0].value.startswith("One picture leaves this gallery on ")
    assert sum("Leaves on " in caption.value for caption in gallery.caption) == 1
    ask(gallery, picture=kept.id)
    assert said(gallery, "Leaves on ")


def test_a_failure_is_said_above_the_pictures(gallery: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be done stands at the top of the page, and comes up wherever that is scrolled to."""
    keep("fox 1")
    calm(button(calm(gallery.run()), "Delete").click().run())

    def refuse(*_args: Any) -> None:
        raise NotChanged("the disk is full")

    monkeypatch.setattr(studio.opened().library, "bin", refuse)
    calm(gallery.button(key="dialog_delete").click().run())
    (error,) = gallery.error
    assert "the disk is full" in error.value
    everything = [element.proto for element in gallery.main]
    assert everything.index(error.proto) < everything.index(gallery.header[0].proto)
    assert "the disk is full" in gallery.toast[0].value


class TestActs:
    """What the component in the page asks for: see `components/walk`."""

    def test_what_an_ended_run_did_not_follow_is_done_once(self, gallery: AppTest) -> None:
        """It is said again with each run, with what follows it; each act is done, and none twice."""
        kept = [keep("fox 1"), keep("fox 2"), keep("fox 3")]
        mark = gallery.session_state["walk_done"].mark
        first = {"number": 1, "what": "favour", "picture": kept[0].id}
        ask_for(gallery, mark, first)
        ask_for(gallery, mark, first, {"number": 2, "what": "bin", "picture": kept[1].id})
        assert prompts(gallery) == ["fox 3", "fox 1"]
        found = studio.opened().library.get(kept[0].id, "local")
        assert found
        assert found.favourite
        calm(button(gallery, "Undo").click().run())
        assert prompts(gallery) == ["fox 3", "fox 2", "fox 1"]

    def test_walks_from_a_picture_s_own_page(self, gallery: AppTest) -> None:
        """Two steps lead to the second next; one more where there is none stays; Delete goes on."""
        kept = [keep(f"fox {number}") for number in range(3)]
        ask(gallery, picture=kept[2].id)
        mark = gallery.session_state["walk_done"].mark
        steps = [{"number": number, "what": "after", "picture": kept[2].id} for number in (1, 2, 3)]
        ask_for(gallery, mark, *steps)
        assert address(gallery) == {"picture": [kept[0].id]}
        ask_for(gallery, mark, {"number": 4, "what": "bin", "picture": kept[0].id})
        assert address(gallery) == {"picture": [kept[1].id]}

    @pytest.mark.parametrize("said", ["nothing", {"mark": "another"}, {"list": [{}, {"number": "1"}, 3]}])
    def test_what_makes_no_sense_is_passed_over(self, gallery: AppTest, said: Any) -> None:
        """So is what was asked for in another session."""
        kept = keep("fox")
        other = {"number": 1, "what": "bin", "picture": kept.id}
        mark = gallery.session_state["walk_done"].mark
        acts = {"mark": mark, "list": [other], **said} if isinstance(said, dict) else said
        gallery.session_state["walk"] = {"acts": acts}
        calm(gallery.run())
        assert prompts(gallery) == ["fox"]


class TestOwnPage:
    def test_tells_all_and_does_all(self, gallery: AppTest) -> None:
        """The link shows the picture large, with its facts and everything that can be done with it."""
        kept = keep("fox", quality="high")
        ask(gallery, picture=kept.id)
        facts = "\n".join(text.value for text in gallery.text)
        assert "Quality: high" in facts
        assert "Request id: req_7" in facts
        assert any(f'src="/pictures/{kept.id}"' in element.value for element in gallery.html)
        wanted = {"Gallery", "Favourite", "Zoom", "Edit", "Vary", "Delete", "Use these settings"}
        assert wanted <= set(buttons(gallery))

    @pytest.mark.parametrize("whose", ["other", None])
    def test_is_not_shown_to_another_space(self, gallery: AppTest, whose: str | None) -> None:
        """Another space's picture and none at all get the same friendly sentence, and the way back."""
        ask(gallery, picture=keep("secret fox", space=whose).id if whose else "nothing")
        assert "not here" in gallery.info[0].value
        assert prompts(gallery) == []
        calm(button(gallery, "Gallery").click().run())
        assert address(gallery) == {}

    def test_goes_on_within_the_search(self, gallery: AppTest) -> None:
        """Previous and next are those of what was searched for."""
        foxes = [keep("fox 1"), keep("owl"), keep("fox 2")]
        ask(gallery, picture=foxes[2].id, q="fox")
        assert button(gallery, "Previous").disabled
        calm(button(gallery, "Next").click().run())
        assert address(gallery) == {"picture": [foxes[0].id], "q": ["fox"]}
        assert button(gallery, "Next").disabled

    def test_deleting_goes_on_to_the_next(self, gallery: AppTest) -> None:
        """The next picture is shown, and after the last one the gallery; "Undo" brings it back."""
        kept = [keep("fox 1"), keep("fox 2")]
        ask(gallery, picture=kept[1].id)
        calm(button(gallery, "Delete").click().run())
        assert address(gallery) == {"picture": [kept[0].id]}
        calm(button(gallery, "Delete").click().run())
        assert address(gallery) == {}
        calm(button(gallery, "Undo").click().run())
        assert prompts(gallery) == ["fox 1"]

    def test_is_marked(self, gallery: AppTest) -> None:
        """A favourite is one by one press and no longer by another; tags are typed and taken away."""
        kept, library = keep("fox"), studio.opened().library
        ask(gallery, picture=kept.id)
        for on in (True, False):
            calm(button(gallery, "Favourite").click().run())
            found = library.get(kept.id, "local")
            assert found
            assert found.favourite is on
        tags = f"picture_tags_{kept.id}"
        calm(gallery.multiselect(key=tags).set_value(["Winter", "snow"]).run())
        assert library.tags([kept.id], "local")[kept.id] == ["snow", "winter"]
        calm(gallery.multiselect(key=tags).set_value(["snow"]).run())
        assert library.tags([kept.id], "local")[kept.id] == ["snow"]

    def test_shows_where_it_came_from(self, gallery: AppTest) -> None:
        """Parents stand above and children below, each a link to its own page; a mask lies on white."""
        source, other = keep("fox"), keep("reference")
        library = studio.opened().library
        images = (library.attach(source), library.attach(other))
        mask = library.keep_file(png(20, 10, (255, 255, 255, 0)), "mask")
        request = EditRequest(prompt="fox with a hat", model="gpt-image-2", images=images, mask=mask)
        asked = request.to_dict()
        made = library.keep(
            Arrival(png(20, 10, (1, 2, 3))),
            space="local",
            job="j2",
            slot=0,
            kind="edit",
            asked=asked,
            server="Wire",
            seconds=1.0,
            parent=source.id,
        )
        ask(gallery, picture=made.id)
        shown = "".join(element.value for element in gallery.html)
        assert f'href="/gallery?picture={source.id}"' in shown
        assert f'href="/gallery?picture={other.id}"' in shown
        (drawn,) = [one.value for one in gallery.html if f"/pictures/{made.id}/mask" in one.value]
        assert "background:#fff" in drawn
        ask(gallery, picture=source.id)
        shown = "".join(element.value for element in gallery.html)
        assert f'href="/gallery?picture={made.id}"' in shown

    def test_in_the_bin_it_can_only_come_back(self, gallery: AppTest) -> None:
        """A binned picture's link still shows it, with a way back and nothing else to do."""
        kept = keep("fox")
        studio.opened().library.bin([kept.id], "local")
        ask(gallery, picture=kept.id)
        assert "Edit" not in buttons(gallery)
        calm(button(gallery, "Restore").click().run())
        assert "Edit" in buttons(gallery)


class TestCompare:
    def test_tells_what_differs(self, gallery: AppTest) -> None:
        """A row for each setting that is not the same in all, by its name, and none for the others."""
        one, two = keep("fox", n=1, quality="low", size="1024x1024"), keep("fox", n=2, size="1024x1024")
        ask(gallery, compare=f"{one.id},{two.id}")
        table = gallery.table[0].value
        assert table.to_dict("records") == [
            {"": "Number", "1": "1", "2": "2"},
            {"": "Quality", "1": "low", "2": "auto"},
        ]

    def test_names_a_picture_without_a_prompt(self, gallery: AppTest) -> None:
        """Here, on its own page and below what it was made from, a variation is called so."""
        library, source = studio.opened().library, keep("fox")
        asked = {"operation": "variation", "model": "dall-e-2", "image": library.attach(source).to_dict()}
        arrival = Arrival(png(9, 9), {}, None, 1, None)
        about: dict[str, Any] = {"space": "local", "job": "j2", "slot": 0, "server": "Wire", "seconds": 1.0}
        made = library.keep(arrival, kind="variation", asked=asked, **about)
        ask(gallery, compare=f"{source.id},{made.id}")
        assert said(gallery, "Variation of fox")
        ask(gallery, picture=source.id)
        assert said(gallery, "Variation of fox")
        ask(gallery, picture=made.id)
        assert "Variation of fox" in [text.value for text in gallery.text]

    def test_says_where_there_is_nothing_to_compare(self, gallery: AppTest) -> None:
        """Pictures that are gone, or another space's, are not compared."""
        ask(gallery, compare=f"{keep('fox').id},{keep('secret', space='other').id},x")
        assert "Fewer than two of these pictures" in gallery.info[0].value


def pick(page: AppTest, *ids: str, on: bool = True) -> None:
    """Select pictures by their tiles, or no longer."""
    done = page.session_state["walk_done"]
    what = "pick" if on else "drop"
    acts = [{"number": done.number + at, "what": what, "picture": one} for at, one in enumerate(ids, start=1)]
    ask_for(page, done.mark, *acts)


def ask(page: AppTest, /, **address: Any) -> AppTest:
    """Open the gallery by a link."""
    page.query_params.clear()
    page.query_params.update(address)
    return calm(page.run())


def ask_for(page: AppTest, mark: str, *acts: dict[str, Any]) -> None:
    """Let the component of the page ask for these acts."""
    page.session_state["walk"] = {"acts": {"mark": mark, "list": list(acts)}}
    calm(page.run())


def filters(page: AppTest) -> AppTest:
    """The page with its filters open."""
    page.session_state["gallery_filter"] = True
    return calm(page.run())


def address(page: AppTest) -> dict[str, list[str]]:
    """What the address bar says."""
    return {name: [value] if isinstance(value, str) else value for name, value in page.query_params.items()}


def said(page: AppTest, words: str) -> bool:
    """Whether a caption has these words."""
    return any(words in caption.value for caption in page.caption)
