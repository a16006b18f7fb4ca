"""Everything that is refused: with which status, code and field."""

from __future__ import annotations

import json
import struct
import zlib

import httpx2
import openai
import pytest
from PIL import Image

GENERATIONS = "/v1/images/generations"
EDITS = "/v1/images/edits"
VARIATIONS = "/v1/images/variations"


def refusal(answer: httpx2.Response) -> tuple[int, str | None, str | None]:
    """Return an answer's status, code and field, after a look at the shape that all errors have."""
    body = answer.json()
    assert list(body) == ["error"]
    assert set(body["error"]) == {"message", "type", "param", "code"}
    assert body["error"]["message"]
    assert body["error"]["type"] == "invalid_request_error"
    assert answer.headers["x-request-id"].startswith("req_")
    return answer.status_code, body["error"]["code"], body["error"]["param"]


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"prompt": None}, "missing_required_parameter", "prompt"),
        ({"prompt": ""}, "invalid_value", "prompt"),
        ({"prompt": " \n\t"}, "invalid_value", "prompt"),
        ({"prompt": "x" * 32_001}, "string_above_max_length", "prompt"),
        ({"prompt": ["a", "b"]}, "invalid_type", "prompt"),
        ({"prompt": 7}, "invalid_type", "prompt"),
        ({"prompt": "half \ud800"}, "invalid_value", "prompt"),
        ({"model": 3}, "invalid_type", "model"),
        ({"n": 0}, "invalid_value", "n"),
        ({"n": 11}, "invalid_value", "n"),
        ({"n": "2"}, "invalid_type", "n"),
        ({"n": 1.0}, "invalid_type", "n"),
        ({"n": True}, "invalid_type", "n"),
        ({"n": 2, "stream": True}, "invalid_value", "n"),
        ({"size": "63x64"}, "invalid_value", "size"),
        ({"size": "64x3841"}, "invalid_value", "size"),
        ({"size": "0x0"}, "invalid_value", "size"),
        ({"size": "1024"}, "invalid_value", "size"),
        ({"size": "1024×1024"}, "invalid_value", "size"),
        ({"size": "１２８x128"}, "invalid_value", "size"),
        ({"size": "-128x128"}, "invalid_value", "size"),
        ({"size": 1024}, "invalid_type", "size"),
        ({"quality": "best"}, "invalid_value", "quality"),
        ({"quality": {}}, "invalid_type", "quality"),
        ({"background": "red"}, "invalid_value", "background"),
        ({"background": "transparent", "output_format": "jpeg"}, "invalid_value", "background"),
        ({"output_format": "bmp"}, "invalid_value", "output_format"),
        ({"output_format": "gif"}, "invalid_value", "output_format"),
        ({"output_format": "gif", "frame_count": 9}, "invalid_value", "output_format"),
        ({"output_format": "svg", "svg": {"model": "m"}}, "invalid_value", "output_format"),
        ({"frame_count": 9}, "invalid_value", "frame_count"),
        ({"frame_count": 17, "output_format": "gif"}, "invalid_value", "frame_count"),
        ({"frame_duration_ms": 200}, "invalid_value", "frame_duration_ms"),
        ({"svg": {"model": "m"}}, "invalid_value", "svg"),
        ({"svg": "m"}, "invalid_type", "svg"),
        ({"output_compression": 50}, "invalid_value", "output_compression"),
        ({"output_compression": 101, "output_format": "jpeg"}, "invalid_value", "output_compression"),
        ({"output_compression": -1, "output_format": "webp"}, "invalid_value", "output_compression"),
        ({"response_format": "file"}, "invalid_value", "response_format"),
        ({"response_format": "url", "stream": True}, "invalid_value", "response_format"),
        ({"partial_images": 4}, "invalid_value", "partial_images"),
        ({"partial_images": -1, "stream": True}, "invalid_value", "partial_images"),
        ({"stream": "true"}, "invalid_type", "stream"),
        ({"stream": 1}, "invalid_type", "stream"),
        ({"seed": -1}, "invalid_value", "seed"),
        ({"seed": 2**32}, "invalid_value", "seed"),
        ({"seed": "7"}, "invalid_type", "seed"),
        ({"moderation": "none"}, "invalid_value", "moderation"),
        ({"style": "baroque"}, "invalid_value", "style"),
        ({"complexity": "max"}, "invalid_value", "complexity"),
        ({"user": 5}, "invalid_type", "user"),
        ({"safety_identifier": []}, "invalid_type", "safety_identifier"),
        ({"input_fidelity": "high"}, "unknown_parameter", "input_fidelity"),
        ({"negative_prompt": "cats"}, "unknown_parameter", "negative_prompt"),
        ({"svg[model]": "m"}, "unknown_parameter", "svg[model]"),
        ({"\udfff": 1}, "unknown_parameter", "\udfff"),
    ],
    ids=lambda value: None if isinstance(value, str) and len(value) > 40 else str(value)[:60],
)
def test_a_generation_is_refused(http, illustrator, fields, code, param):
    """A generation with this field is refused with 400, and nothing is painted."""
    content = json.dumps({"prompt": "p", **fields})
    answer = http.post(GENERATIONS, content=content, headers={"content-type": "application/json"})
    assert refusal(answer) == (400, code, param)
    assert illustrator.briefs == []


@pytest.mark.parametrize(
    ("content", "kind", "status", "code"),
    [
        (b"{", "application/json", 400, "invalid_json"),
        (b"", "application/json", 400, "invalid_json"),
        (b"\xff\xfe", "application/json", 400, "invalid_json"),
        (b"[" * 100_000, "application/json", 400, "invalid_json"),
        (b'{"n": 1' + b"0" * 5000 + b"}", "application/json", 400, "invalid_json"),
        (b"[]", "application/json", 400, "invalid_type"),
        (b'{"prompt": "p"}', "text/plain", 400, "unsupported_content_type"),
        (b'{"prompt": "p"}', None, 400, "unsupported_content_type"),
        (b"prompt=p", "application/x-www-form-urlencoded", 400, "unsupported_content_type"),
        (b" " * (4 * 1024 * 1024 + 1), "application/json", 413, "request_too_large"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_body_that_is_not_json_is_refused(http, illustrator, content, kind, status, code):
    """A generation's body has to be a JSON object, said to be one, and not too large."""
    headers = {"content-type": kind} if kind else {}
    assert refusal(http.post(GENERATIONS, content=content, headers=headers)) == (
        status,
        code,
        None,
    )


@pytest.mark.parametrize("route", [EDITS, VARIATIONS])
@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b'{"prompt": "p"}', "application/json", "unsupported_content_type"),
        (b"anything", "multipart/form-data", "invalid_multipart"),
        (b"anything", "multipart/form-data; boundary=b", "invalid_multipart"),
        (b"--b\r\nno: name\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b", "invalid_multipart"),
    ],
)
def test_a_body_that_is_not_a_form_is_refused(http, illustrator, route, content, kind, code):
    """An edit's and a variation's body have to be a multipart form."""
    answer = http.post(route, content=content, headers={"content-type": kind})
    assert refusal(answer) == (400, code, None)


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"prompt": ""}, "invalid_value", "prompt"),
        ({"prompt": "x" * 32_001}, "string_above_max_length", "prompt"),
        ({"prompt": "x" * 2_000_000}, "string_above_max_length", "prompt"),
        ({"n": "two"}, "invalid_type", "n"),
        ({"n": ""}, "invalid_type", "n"),
        ({"n": "1_0"}, "invalid_type", "n"),
        ({"n": "0"}, "invalid_value", "n"),
        ({"n": "2", "stream": "true"}, "invalid_value", "n"),
        ({"n": ["1", "1"]}, "invalid_value", "n"),
        ({"size": "12x12"}, "invalid_value", "size"),
        ({"stream": "yes"}, "invalid_type", "stream"),
        ({"seed": "4294967296"}, "invalid_value", "seed"),
        ({"input_fidelity": "max"}, "invalid_value", "input_fidelity"),
        ({"svg[model]": "m", "svg[reasoning][effort]": "low"}, "invalid_value", "svg"),
        ({"moderation": "low"}, "unknown_parameter", "moderation"),
        ({"image": "not a file"}, "invalid_type", "image"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_an_edit_is_refused(http, illustrator, files, fields, code, param):
    """An edit with this field is refused with 400, and nothing is painted."""
    form = {"prompt": "p", **fields}
    answer = http.post(EDITS, data=form, files={"image[]": files.plain()})
    assert refusal(answer) == (400, code, param)
    assert illustrator.briefs == []


def test_an_edit_needs_prompt_and_picture(http, files):
    """Without a prompt, or without a picture, an edit is refused."""
    answer = http.post(EDITS, data={"n": "1"}, files={"image": files.plain()})
    assert refusal(answer) == (400, "missing_required_parameter", "prompt")
    answer = http.post(EDITS, files={"prompt": (None, "p")})
    assert refusal(answer) == (400, "missing_required_parameter", "image")


def png_header(width: int, height: int) -> bytes:
    """The beginning of a PNG that says it has this size, and holds next to nothing."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"")
    chunks = [chunk, data]
    lengths = [len(each) - 4 for each in chunks]
    framed = [
        struct.pack(">I", length) + each + struct.pack(">I", zlib.crc32(each))
        for length, each in zip(lengths, chunks, strict=True)
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "invalid_image_file"),
        (b"Not a picture.", "invalid_image_file"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "invalid_image_file"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "invalid_image_file"),
        (png_header(100, 100), "invalid_image_file"),
        (png_header(8001, 8000), "image_too_large"),
        (png_header(60_000, 60_000), "image_too_large"),
        (b"\0" * (50 * 1024 * 1024 + 1), "file_too_large"),
    ],
    ids=["empty", "text", "svg", "gif", "cut short", "large", "bomb", "51 MB"],
)
def test_a_file_that_is_no_usable_picture_is_refused(http, illustrator, content, code):
    """A file that is not a whole png, jpeg or webp, or too large, is refused before it is decoded."""
    file = ("picture.png", content, "image/png")
    answer = http.post(EDITS, data={"prompt": "p"}, files={"image": file})
    assert refusal(answer) == (400, code, "image")
    assert refusal(http.post(VARIATIONS, files={"image": file})) == (
        400,
        code,
        "image",
    )


def test_a_picture_cut_in_the_middle_is_refused(http, files):
    """A picture whose second half is missing is refused."""
    name, content, kind = files.of(Image.effect_noise((200, 200), 90).convert("RGB"), "jpeg")
    file = (name, content[: len(content) // 2], kind)
    answer = http.post(VARIATIONS, files={"image": file})
    assert refusal(answer) == (400, "invalid_image_file", "image")


def test_more_than_sixteen_pictures_are_refused(http, files):
    """Sixteen pictures are the most; a variation takes one."""
    many = [("image[]", files.plain())] * 17
    answer = http.post(EDITS, data={"prompt": "p"}, files=many)
    assert refusal(answer) == (400, "invalid_value", "image")
    assert refusal(http.post(VARIATIONS, files=many[:2])) == (400, "invalid_value", "image")
    answer = http.post(EDITS, data={"prompt": "p"}, files=many * 5)
    assert refusal(answer) == (400, "invalid_multipart", None)


@pytest.mark.parametrize("param", ["mask", "markup"])
def test_an_overlay_has_to_be_a_png_with_alpha_of_the_same_size(http, illustrator, files, param):
    """A mask or markup that is no PNG, has no alpha, or another size than image 1 is refused."""
    overlays = {
        "other size": files.mask((96, 65), (0, 0, 9, 9)),
        "no alpha": files.plain((96, 64)),
        "no png": files.of(Image.new("RGBA", (96, 64)), "webp"),
    }
    for why, overlay in overlays.items():
        answer = post_edit(http, files, **{param: overlay})
        assert refusal(answer) == (400, "invalid_mask_image_format", param), why
    answer = post_edit(http, files, **{param: ("m.png", b"text", "image/png")})
    assert refusal(answer) == (400, "invalid_image_file", param)
    answer = post_edit(http, files, **{param: ("m.png", b"\0" * (4 * 1024 * 1024 + 1), "image/png")})
    assert refusal(answer) == (400, "file_too_large", param)
    assert illustrator.briefs == []


def test_mask_and_markup_cannot_go_together(http, files):
    """A mask with a markup is refused."""
    mask = files.mask((96, 64), (0, 0, 9, 9))
    assert refusal(post_edit(http, files, mask=mask, markup=mask)) == (400, "invalid_value", "markup")


def post_edit(http: httpx2.Client, files, **overlays) -> httpx2.Response:
    uploads = {"image": files.plain((96, 64)), **overlays}
    return http.post(EDITS, data={"prompt": "p"}, files=uploads)


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"prompt": "p"}, "unknown_parameter", "prompt"),
        ({"stream": "true"}, "unknown_parameter", "stream"),
        ({"n": "11"}, "invalid_value", "n"),
        ({"size": "big"}, "invalid_value", "size"),
        ({"response_format": "png"}, "invalid_value", "response_format"),
    ],
)
def test_a_variation_is_refused(http, files, fields, code, param):
    """A variation takes image, model, n, size, response_format, user and seed only."""
    answer = http.post(VARIATIONS, data=fields, files={"image": files.plain()})
    assert refusal(answer) == (400, code, param)


def test_files_that_nobody_asked_for_are_refused(http, files):
    """A file in an unknown field is an unknown parameter, and so is a mask of a variation."""
    uploads = {"image": files.plain(), "image_2": files.plain()}
    answer = http.post(EDITS, data={"prompt": "p"}, files=uploads)
    assert refusal(answer) == (400, "unknown_parameter", "image_2")
    uploads = {"image": files.plain(), "mask": files.mask((96, 64), (0, 0, 9, 9))}
    assert refusal(http.post(VARIATIONS, files=uploads)) == (400, "unknown_parameter", "mask")


@pytest.mark.parametrize(
    ("method", "route", "status", "code", "param"),
    [
        ("GET", "/v1/nothing", 404, "unknown_url", None),
        ("POST", "/images/generations", 404, "unknown_url", None),
        ("GET", GENERATIONS, 405, None, None),
        ("POST", "/v1/models", 405, None, None),
        ("GET", "/v1/models/gpt-image-2", 404, "model_not_found", "model"),
        ("GET", "/v1/images/files/0123.png", 404, "file_not_found", None),
    ],
)
def test_what_is_not_served_answers_in_the_same_shape(http, method, route, status, code, param):
    """An unknown url, method, model or file answers an error in OpenAI's shape."""
    assert refusal(http.request(method, route)) == (status, code, param)


def test_the_sdk_raises_its_own_classes(client):
    """The SDK turns a refusal into its exception, with code, param and request id."""
    with pytest.raises(openai.BadRequestError) as caught:
        client.images.generate(prompt="p", n=2, stream=True)
    assert "Streaming is only supported with n=1." in str(caught.value)
    assert (caught.value.code, caught.value.param) == ("invalid_value", "n")
    assert caught.value.request_id.startswith("req_")
    with pytest.raises(openai.NotFoundError) as missing:
        client.models.retrieve("gpt-image-9")
    assert missing.value.code == "model_not_found"
