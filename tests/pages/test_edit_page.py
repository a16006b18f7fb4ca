"""The page Edit: a source, what is marked of it, and what goes to the server."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import numpy as np
import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from components import models
from studio import studio
from studio.editing import NOT_PUT_BACK
from studio.library import Library, Picture, presets
from tests.pages.conftest import button, buttons, calm, ended, opened
from tests.pages.test_gallery_page import keep
from tests.pages.test_parameters import moving
from tests.wire import WireServer, png, respond_pictures

SIZE = (1024, 1024)
SOURCE = png(*SIZE, (10, 120, 200))


@pytest.fixture
def edit(app: AppTest) -> AppTest:
    """The app, at Edit."""
    return calm(app.switch_page("edit.py").run())


def upload(page: AppTest, key: str, *files: tuple[str, bytes, str]) -> AppTest:
    """Choose files in an uploader."""
    page.file_uploader(key=key).set_value(list(files) if len(files) > 1 else files[0])
    return calm(page.run())


def with_source(page: AppTest, data: bytes = SOURCE) -> AppTest:
    """Upload a picture to work on."""
    return upload(page, "edit_upload_0", ("holiday.png", data, "image/png"))


def source_id(page: AppTest) -> str:
    """The picture that is worked on."""
    return str(page.session_state["edit_source"])


def mark(page: AppTest, left: int, top: int, right: int, bottom: int) -> AppTest:
    """Mark a rectangle by numbers."""
    picture = source_id(page)
    calm(page.toggle(key=f"edit_numbers_{picture}").set_value(True).run())
    for side, value in {"left": left, "top": top, "right": right, "bottom": bottom}.items():
        page.number_input(key=f"edit_{side}_{picture}").set_value(value)
    return calm(page.run())


def start(page: AppTest, prompt: str = "a red ball") -> AppTest:
    """Type a prompt and press Edit."""
    page.text_area(key="edit_prompt").set_value(prompt)
    return calm(page.button(key="edit_start").click().run())


def done(page: AppTest) -> Picture:
    """Wait for the newest edit and return the picture that is shown for it."""
    job = ended(page)
    assert job.slots[0].picture, job.slots[0].failure
    found = library().get(job.slots[0].picture, "local")
    assert found
    return found


def library() -> Library:
    """The library of the open studio."""
    return studio.opened().library


def said(page: AppTest) -> str:
    """Every sentence in small print, and every warning and error."""
    found: Any = [*page.caption, *page.warning, *page.error, *page.info]
    return "\n".join(element.value.replace("\\", "") for element in found)


def pixels(picture: Picture) -> np.ndarray[Any, Any]:
    """A kept picture's pixels."""
    return np.asarray(Image.open(library().original(picture)).convert("RGB"))


def test_an_empty_page_asks_for_a_picture(edit: AppTest) -> None:
    """Without a source there is an uploader, and no button to start with."""
    assert edit.file_uploader(key="edit_upload_0").label == "Picture"
    assert "Edit" not in buttons(edit)


def test_an_upload_is_named_with_its_size_and_what_is_sent(edit: AppTest) -> None:
    """The chosen picture is named, and the page says at what size it will be sent."""
    with_source(edit)
    assert any("holiday.png · 1024 × 1024" in text.value for text in edit.text)
    assert "Sent at its own size, 1024 × 1024." in said(edit)
    assert "Nothing is marked, so the whole picture is edited." in said(edit)


def test_what_is_sent_of_a_clear_picture_can_be_seen(edit: AppTest) -> None:
    """A picture with transparency that is sent with a margin is shown with it, and can be edited."""
    out = io.BytesIO()
    Image.new("RGBA", (1000, 700), (200, 40, 40, 90)).save(out, "PNG")
    with_source(edit, out.getvalue())
    assert "with its edges mirrored into a margin" in said(edit)
    assert "data:image/webp" in "".join(element.value for element in edit.get("html"))
    assert "Edit" in buttons(edit)


@pytest.mark.parametrize("data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", SOURCE[:200]])
def test_a_bad_upload_is_a_sentence(edit: AppTest, data: bytes) -> None:
    """What is no picture is refused by a sentence, and another can be chosen."""
    with_source(edit, data)
    assert edit.error
    assert edit.file_uploader(key="edit_upload_1")


def test_a_picture_of_the_gallery_is_edited(edit: AppTest) -> None:
    """ "Edit" on a picture in the gallery leads here with that picture; its chain begins there."""
    kept = keep()
    calm(edit.switch_page("gallery.py").run())
    calm(button(edit, "Edit").click().run())
    assert source_id(edit) == kept.id
    calm(edit.switch_page("edit.py").run())
    assert any(text.value.startswith("a red fox") for text in edit.text)


def test_one_of_the_latest_is_used(edit: AppTest) -> None:
    """The latest pictures are offered, and one press takes one."""
    kept = keep()
    calm(edit.run())
    calm(button(edit, "Use").click().run())
    assert source_id(edit) == kept.id


def test_the_request_on_the_wire(edit: AppTest, wire: WireServer) -> None:
    """Source and mask go as named PNG files at one legal size; there is no moderation field."""
    with_source(edit)
    mark(edit, 100, 200, 300, 500)
    start(edit)
    done(edit)
    (request,) = wire.picture_requests
    assert request.path == "/v1/images/edits"
    files = {part.name: (part.filename, part.content_type) for part in request.files}
    assert files == {"image[]": ("holiday.png", "image/png"), "mask": ("mask.png", "image/png")} or files == {
        "image": ("holiday.png", "image/png"),
        "mask": ("mask.png", "image/png"),
    }
    assert request.fields["prompt"] == "a red ball"
    assert request.fields["size"] == "1024x1024"
    assert not {"moderation", "style", "seed"} & set(request.fields)
    mask = next(part.data for part in request.files if part.name == "mask")
    alpha = np.asarray(Image.open(io.BytesIO(mask)))[..., 3]
    marked = np.zeros((1024, 1024), dtype=bool)
    marked[200:500, 100:300] = True
    assert ((alpha == 0) == marked).all()


def test_the_result_is_put_back_and_the_arrived_picture_kept(edit: AppTest, wire: WireServer) -> None:
    """Outside the mask the result is the source; the bytes that arrived can be downloaded beside it."""
    with_source(edit)
    mark(edit, 100, 200, 300, 500)
    start(edit)
    composite = done(edit)
    assert composite.kind == "composite"
    outside = np.ones((1024, 1024), dtype=bool)
    outside[200:500, 100:300] = False
    assert (pixels(composite)[outside] == (10, 120, 200)).all()
    assert (pixels(composite)[350, 200] != (10, 120, 200)).any()
    links = {link.label: link.url for link in edit.link_button}
    assert links["As it arrived"] == f"/pictures/{composite.parent}/download"
    assert links["Download"] == f"/pictures/{composite.id}/download"
    assert "The model had changed 100.0% of that area." in said(edit)


def test_without_a_mask_the_arrived_picture_is_the_result(edit: AppTest, wire: WireServer) -> None:
    """The whole picture is edited: no mask goes out, and nothing is put back."""
    with_source(edit)
    start(edit)
    assert done(edit).kind == "edit"
    assert [part.name for part in wire.picture_requests[0].files if part.name == "mask"] == []
    assert "As it arrived" not in [link.label for link in edit.link_button]


def test_a_margin_that_was_sent_is_cut_off(hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
    """Where a model has only fixed sizes, a whole picture comes back in its source's own shape and size."""
    hosted.setenv("EASEL_MODEL", "dall-e-2")
    page = calm(opened().switch_page("edit.py").run())
    with_source(page, png(600, 300))
    assert "into a margin" in said(page)
    assert any("What will be sent: the picture with its margin" in element.value for element in page.html)
    start(page)
    made = done(page)
    assert (made.kind, made.width, made.height) == ("composite", 600, 300)
    assert "Scaled back to the size and shape of the original." in said(page)


def test_keeping_the_rest_can_be_turned_off(edit: AppTest) -> None:
    """Then the picture that arrived is the result, though a part was marked."""
    with_source(edit)
    mark(edit, 100, 200, 300, 500)
    edit.toggle(key="edit_paste_back").set_value(False)
    start(edit)
    assert done(edit).kind == "edit"


def test_without_keeping_the_rest_a_margin_is_cut_off_nonetheless(
    hosted: pytest.MonkeyPatch, wire: WireServer
) -> None:
    """As the page says: the model's picture, in its source's shape; its mask is what was drawn."""
    hosted.setenv("EASEL_MODEL", "dall-e-2")
    page = calm(opened().switch_page("edit.py").run())
    with_source(page, png(600, 300))
    mark(page, 100, 100, 300, 200)
    page.toggle(key="edit_paste_back").set_value(False)
    start(page)
    made = done(page)
    assert (made.kind, made.width, made.height) == ("composite", 600, 300)
    assert (pixels(made)[10, 10] != (0, 0, 0)).any()
    assert "changed_outside" not in made.got
    assert [(one.role, one.sha256) for one in library().parents(made)][-1] == (
        "mask",
        made.asked["mask"]["sha256"],
    )


def test_a_moving_picture_keeps_its_margin_and_says_so(hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
    """Nothing of it is cut off, and nothing says so."""
    hosted.setenv("EASEL_MODEL", "gpt-image-2.6-flare")
    page = calm(opened().switch_page("edit.py").run())
    with_source(page, png(1920, 1080))
    assert "that is cropped off again." in said(page)
    calm(page.selectbox(key="edit_output_format").set_value("gif").run())
    assert "GIF keeps the margin." in said(page)
    assert "edit_paste_back" not in [toggle.key for toggle in page.toggle]
    assert "cropped off" not in said(page)
    wire.script(respond_pictures(moving()))
    start(page)
    assert done(page).kind == "edit"


def test_marks_as_a_note_for_the_model(edit: AppTest, wire: WireServer) -> None:
    """A markup goes out in place of a mask: coloured where it is marked, clear elsewhere and in the margin.
    What comes is the result, and the markup is kept with it."""
    with_source(edit, png(1000, 700))
    mark(edit, 100, 200, 300, 500)
    calm(edit.segmented_control(key="edit_marks_are").set_value("markup").run())
    assert "The whole picture may change" in said(edit)
    assert "edit_paste_back" not in [toggle.key for toggle in edit.toggle]
    start(edit)
    made = done(edit)
    (request,) = wire.picture_requests
    sent = {part.name: part for part in request.files}
    assert [(name, part.filename, part.content_type) for name, part in sent.items() if name != "image"] == [
        ("markup", "markup.png", "image/png")
    ]
    markup, image = (Image.open(io.BytesIO(sent[name].data)) for name in ("markup", "image"))
    assert markup.size == image.size == (1008, 704)
    alpha = np.asarray(markup)[..., 3] > 0
    assert alpha.sum() == pytest.approx(200 * 300, rel=0.02)
    assert alpha[350, 200]
    assert not alpha[:2].any()
    arrived = library().get(made.parent or "", "local") if made.kind == "composite" else made
    assert arrived
    roles = [parent.role for parent in library().parents(arrived)]
    assert roles == ["source", "markup"]
    assert "changed_outside" not in made.got


def test_a_model_without_markup_gets_a_mask(hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
    """The choice is shown for models that have it alone; what was chosen for another one is not sent."""
    hosted.setenv("EASEL_MODEL", "gpt-image-2")
    page = calm(opened().switch_page("edit.py").run())
    with_source(page)
    assert "edit_marks_are" not in [control.key for control in page.segmented_control]
    page.session_state["edit_marks_are"] = "markup"
    mark(page, 100, 200, 300, 500)
    assert "GPT Image 2 does not take a markup, so the marks are used as a mask." in said(page)
    start(page)
    done(page)
    assert [part.name for part in wire.picture_requests[0].files] == ["image", "mask"]


def test_a_whole_picture_is_no_markup(edit: AppTest, wire: WireServer) -> None:
    """It would hide the picture: a sentence says so, before and when Edit is pressed, and nothing is sent."""
    with_source(edit)
    mark(edit, 0, 0, 1024, 1024)
    calm(edit.segmented_control(key="edit_marks_are").set_value("markup").run())
    assert "A markup needs some part left unmarked." in said(edit)
    start(edit)
    assert "the markup would hide all of it" in said(edit)
    assert wire.picture_requests == []


def test_presets_are_used_here_too(hosted: pytest.MonkeyPatch) -> None:
    """What fits an edit is taken, its own settings among it; the prompt stays, and Generate is as it was."""
    hosted.setattr(models, "today", lambda: date(2026, 11, 30))  # when that model was still on
    hosted.setenv("EASEL_MODEL", "gpt-image-1.5")
    app = calm(opened().switch_page("edit.py").run())
    with_source(app)
    presets.save(
        library(), "local", "Mine", {"quality": "high", "n": 2, "input_fidelity": "high", "size": "1024x1536"}
    )
    app.text_area(key="edit_prompt").set_value("a hat")
    app.session_state["edit_presets_0"] = True
    calm(app.run())
    calm(button(app, "Use").click().run())
    assert [app.session_state[f"edit_{name}"] for name in ("quality", "n", "input_fidelity", "prompt")] == [
        "high",
        2,
        "high",
        "a hat",
    ]
    assert "These settings come from the preset “Mine”." in said(app)
    calm(app.switch_page("generate.py").run())
    assert "These settings come from" not in said(app)
    assert app.selectbox(key="generate_quality").value == "auto"


def test_a_rectangle_by_numbers_begins_empty(edit: AppTest) -> None:
    """Turning it on marks nothing yet; each number is followed at once, whichever side is first."""
    with_source(edit)
    calm(edit.toggle(key=f"edit_numbers_{source_id(edit)}").set_value(True).run())
    assert "Nothing is marked" in said(edit)
    calm(edit.run())
    assert "Nothing is marked" in said(edit)
    mark(edit, 1024, 1024, 512, 0)
    assert "50.0% is marked." in said(edit)


def test_a_number_beyond_the_picture_is_followed(edit: AppTest) -> None:
    """A rectangle may reach beyond the picture on every side: that part is left out, and the page says so."""
    with_source(edit)
    mark(edit, -100, 0, 512, 1024)
    assert "50.0% is marked." in said(edit)
    assert "The picture is 1024 × 1024 pixels. Anything beyond that is ignored." in said(edit)
    mark(edit, 512, 0, 10**22, 2000)
    assert "50.0% is marked." in said(edit)
    mark(edit, 512, 0, 1024, 1024)
    assert "beyond" not in said(edit)


def test_clear_takes_out_numbers_and_undo_brings_them_back(edit: AppTest) -> None:
    """Clear empties every mark, the rectangle by numbers too; Undo steps back over it."""
    with_source(edit)
    assert button(edit, "Clear").disabled
    mark(edit, 0, 0, 512, 1024)
    calm(button(edit, "Clear").click().run())
    assert "Nothing is marked" in said(edit)
    assert button(edit, "Clear").disabled
    calm(button(edit, "Undo").click().run())
    assert "50.0% is marked." in said(edit)


def test_a_whole_picture_that_is_marked_is_pointed_out(edit: AppTest) -> None:
    """A sentence says that nothing of it will stay."""
    with_source(edit)
    mark(edit, 0, 0, 1024, 1024)
    assert "The whole picture is marked, so all of it will change." in said(edit)


def marked_left(width: int) -> bytes:
    """A mask file of the source's size that is white as far as ``width`` pixels from the left."""
    mask = Image.new("L", SIZE)
    mask.paste(255, (0, 0, width, SIZE[1]))
    out = io.BytesIO()
    mask.save(out, "PNG")
    return out.getvalue()


def test_a_mask_from_a_file(edit: AppTest, wire: WireServer) -> None:
    """What is white in an uploaded mask is marked; it stays over a page switch, and can be taken out."""
    with_source(edit)
    upload(edit, "edit_mask_upload_0", ("half.png", marked_left(512), "image/png"))
    assert "50.0% is marked." in said(edit)
    calm(edit.switch_page("gallery.py").run())
    calm(edit.switch_page("edit.py").run())
    assert "50.0% is marked." in said(edit)
    calm(edit.toggle(key=f"edit_invert_{source_id(edit)}").set_value(True).run())
    assert "50.0% is marked." in said(edit)
    calm(button(edit, "Remove mask").click().run())
    assert "Nothing is marked" in said(edit)


def test_a_cleared_mask_from_a_file_comes_back_by_undo(edit: AppTest, wire: WireServer) -> None:
    """Clear takes the file's mask out, Undo brings it back, and it is what is sent then."""
    with_source(edit)
    upload(edit, "edit_mask_upload_0", ("quarter.png", marked_left(256), "image/png"))
    calm(button(edit, "Clear").click().run())
    assert "Nothing is marked" in said(edit)
    assert "Remove mask" not in buttons(edit)
    calm(button(edit, "Undo").click().run())
    assert "25.0% is marked." in said(edit)
    start(edit)
    done(edit)
    (sent,) = (part.data for part in wire.picture_requests[0].files if part.name == "mask")
    assert (np.asarray(Image.open(io.BytesIO(sent)))[..., 3] == 0).mean() == 0.25


def test_a_mask_of_another_shape_is_refused(edit: AppTest) -> None:
    """It is a sentence, and what was marked before stays marked."""
    with_source(edit)
    mark(edit, 0, 0, 512, 1024)
    upload(edit, "edit_mask_upload_0", ("other.png", png(300, 100, (255, 255, 255)), "image/png"))
    assert "not the same shape" in said(edit)
    assert "50.0% is marked." in said(edit)


def test_invert_with_nothing_marked_marks_nothing(edit: AppTest, wire: WireServer) -> None:
    """There is nothing to turn round: the whole picture is edited, without a mask."""
    with_source(edit)
    calm(edit.toggle(key=f"edit_invert_{source_id(edit)}").set_value(True).run())
    assert "Nothing is marked" in said(edit)


def test_references_go_in_their_order(edit: AppTest, wire: WireServer) -> None:
    """References of the same name are kept apart, and one can be moved ahead of another or taken out."""
    with_source(edit)
    for number, colour in enumerate(((1, 2, 3), (4, 5, 6), (7, 8, 9))):
        key = f"edit_reference_files_{number}"
        edit.file_uploader(key=key).set_value([("same.png", png(8, 8, colour), "image/png")])
        calm(edit.run())
    first, _, third = edit.session_state["edit_references"]
    calm(edit.button(key=f"edit_reference_earlier_{third}").click().run())
    calm(edit.button(key=f"edit_reference_remove_{first}").click().run())
    start(edit)
    done(edit)
    sent = [part.data for part in wire.picture_requests[0].files][1:]
    seen = [Image.open(io.BytesIO(data)).convert("RGB").getpixel((0, 0)) for data in sent]
    assert seen == [(7, 8, 9), (4, 5, 6)]


def test_a_reference_from_the_gallery(edit: AppTest, wire: WireServer) -> None:
    """One press adds it, after which it is offered no more, and it goes out behind the source."""
    kept = keep()
    with_source(edit)
    calm(button(edit, "Add").click().run())
    assert "1 of 15 chosen." in said(edit)
    assert "Add" not in buttons(edit)
    start(edit)
    done(edit)
    sent = [part.data for part in wire.picture_requests[0].files]
    assert sent[1:] == [library().original(kept).read_bytes()]


def test_a_refused_reference_is_a_sentence(edit: AppTest) -> None:
    """It names the file, stays until something else is done there, and the others are taken."""
    with_source(edit)
    svg = ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")
    upload(edit, "edit_reference_files_0", svg, ("good.png", png(8, 8), "image/png"))
    for _ in range(2):
        assert "drawing.svg: This kind of file cannot be used here" in said(edit)
        assert "1 of 15 chosen." in said(edit)
        calm(edit.run())
    calm(button(edit, "Remove").click().run())
    assert "drawing.svg" not in said(edit)


def test_an_upload_is_offered_again_until_it_is_deleted(edit: AppTest) -> None:
    """ "Use" takes one of the latest uploads; "Delete" asks, and then it is offered no more."""
    with_source(edit)
    first = source_id(edit)
    calm(button(edit, "Choose another").click().run())
    calm(edit.button(key=f"edit_use_{first}").click().run())
    assert source_id(edit) == first
    calm(button(edit, "Choose another").click().run())
    calm(edit.button(key=f"edit_delete_{first}").click().run())
    calm(button(edit, "Delete picture").click().run())
    calm(edit.run())
    assert not [key for key in (one.key for one in edit.button) if key == f"edit_use_{first}"]


def test_without_a_prompt_nothing_is_sent(edit: AppTest, wire: WireServer) -> None:
    """An empty prompt is a sentence, and no job."""
    with_source(edit)
    start(edit, "")
    assert edit.warning
    assert wire.picture_requests == []


def test_values_survive_a_page_switch(edit: AppTest) -> None:
    """Prompt, source, marks and soft edge are as they were after the gallery."""
    with_source(edit)
    mark(edit, 0, 0, 512, 1024)
    edit.text_area(key="edit_prompt").set_value("a blue ball")
    edit.slider(key="edit_feather").set_value(3)
    calm(edit.run())
    calm(edit.switch_page("gallery.py").run())
    calm(edit.switch_page("edit.py").run())
    assert edit.text_area(key="edit_prompt").value == "a blue ball"
    assert edit.slider(key="edit_feather").value == 3
    assert "50.0% is marked." in said(edit)


def test_a_source_deleted_meanwhile_is_a_sentence(edit: AppTest) -> None:
    """The page says that it is gone, and offers others."""
    with_source(edit)
    library().bin([source_id(edit)], "local")
    calm(edit.run())
    assert "was deleted" in said(edit)
    assert edit.file_uploader(key="edit_upload_1")


def test_a_source_whose_file_is_gone_is_a_sentence(edit: AppTest, wire: WireServer) -> None:
    """Pressing Edit says so; nothing is sent, and nothing is raised."""
    with_source(edit)
    picture = library().get(source_id(edit), "local")
    assert picture
    library().original(picture).unlink()
    start(edit)
    assert "no longer there" in said(edit)
    assert wire.picture_requests == []


@pytest.mark.parametrize("lost", [False, True], ids=["its record", "its file"])
def test_a_source_gone_while_the_picture_comes(edit: AppTest, wire: WireServer, lost: bool) -> None:
    """Removed for good, its file stays for the job that needs it; where that is lost, too, what arrives is
    kept and shown as it is, and a sentence says that it was not put back."""
    wire.gated = True
    with_source(edit)
    mark(edit, 100, 200, 300, 500)
    start(edit)
    wire.wait_for(1)
    source = library().get(source_id(edit), "local")
    assert source
    library().remove([source])
    if lost:
        library().original(source).unlink()
    wire.gate.open_wide()
    assert done(edit).kind == ("edit" if lost else "composite")
    assert (NOT_PUT_BACK in said(edit)) == lost


def test_an_edit_of_an_edit_keeps_its_parents(edit: AppTest) -> None:
    """From the newest result back through what arrived to the first source, and only results are listed."""
    with_source(edit)
    first_source = source_id(edit)
    mark(edit, 100, 200, 300, 500)
    start(edit)
    first = done(edit)
    calm(edit.button(key=f"generate_{first.id}_edit").click().run())
    assert source_id(edit) == first.id
    calm(button(edit, "Use the last mask again").click().run())
    start(edit)
    second = done(edit)
    chain, at = [], second
    while at.parent:
        found = library().get(at.parent, "local")
        assert found
        chain.append((found.kind, found.id))
        at = found
    assert [kind for kind, _ in chain] == ["edit", "composite", "edit", "source"]
    assert (chain[1][1], chain[3][1]) == (first.id, first_source)
    assert [picture.id for picture in library().page("local")] == [second.id, first.id]


def test_a_result_in_the_bin_takes_along_what_arrived_for_it(edit: AppTest) -> None:
    """Nothing of it comes up in the gallery afterwards."""
    with_source(edit)
    mark(edit, 100, 200, 300, 500)
    start(edit)
    library().bin([done(edit).id], "local")
    assert library().count("local") == 0


def test_offline_end_to_end(env: pytest.MonkeyPatch) -> None:
    """With no server at all the illustrator edits inside the mask, and the rest stays as it was."""
    page = calm(opened().switch_page("edit.py").run())
    with_source(page)
    mark(page, 300, 300, 700, 700)
    start(page)
    composite = done(page)
    outside = np.ones((1024, 1024), dtype=bool)
    outside[300:700, 300:700] = False
    assert (pixels(composite)[outside] == (10, 120, 200)).all()
    assert (pixels(composite)[~outside] != (10, 120, 200)).any()


def test_a_stroke_that_comes_with_another_width_is_kept(edit: AppTest) -> None:
    """What the canvas sent is kept when the same run has to put one of another size in its place."""
    with_source(edit)
    edit.session_state["edit_canvas_place"] = 506
    calm(edit.run())
    board = edit.session_state["edit_board"]
    look = {"scaleX": 1, "scaleY": 1, "strokeWidth": 0, "fill": "#ff4081"}
    stroke = {"type": "Rect", "left": 253, "top": 253, "width": 100, "height": 100, **look}
    drawn = {"objects": [stroke], "overlay": board.mounted["initial"]["overlay"]}
    edit.session_state[board.mounted["key"]] = {"drawing": {"raw": drawn}}
    edit.session_state["edit_canvas_place"] = 358
    calm(edit.run())
    ((kept,), size) = board.drawings[source_id(edit)]
    assert size == (358, 358)
    assert (kept["left"], kept["width"] * kept["scaleX"]) == pytest.approx((179, 100 * 358 / 506))
