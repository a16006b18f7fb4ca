"""Pictures with what AUTOMATIC1111, InvokeAI and ComfyUI write into theirs, made as those make them."""

from __future__ import annotations

import io
import json
from typing import Any

from PIL import Image, PngImagePlugin

PROMPT = "a red fox, (snow:1.2), café\nat night"
NEGATIVE = "blurry, low quality"
PARAMETERS = (
    f"{PROMPT}\nNegative prompt: {NEGATIVE}\n"
    "Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 1234567890, Size: 512x768, "
    'Model hash: 6ce0161689, Model: v1-5, Lora hashes: "a: 1, b: 2", Version: v1.10.1'
)
INVOKE: dict[str, Any] = {
    "app_version": "5.4.2",
    "generation_mode": "txt2img",
    "positive_prompt": PROMPT,
    "negative_prompt": NEGATIVE,
    "width": 1024,
    "height": 768,
    "seed": 42,
    "steps": 30,
    "cfg_scale": 7.5,
    "scheduler": "euler",
    "model": {"key": "x", "name": "Juggernaut XL", "base": "sdxl"},
}
INVOKE_OLDER: dict[str, Any] = {
    "model": "stable diffusion",
    "model_weights": "stable-diffusion-1.5",
    "app_version": "2.3.0",
    "image": {
        "prompt": [{"prompt": "a red fox [blurry, dark]", "weight": 1}],
        "steps": 50,
        "cfg_scale": 7.5,
        "width": 512,
        "height": 640,
        "sampler": "k_lms",
        "seed": 7,
    },
}
COMFY: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 99,
            "steps": 25,
            "cfg": 8,
            "sampler_name": "euler",
            "model": ["4", 0],
            "positive": ["6", 0],
            "negative": ["7", 0],
            "latent_image": ["5", 0],
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "v1-5.safetensors"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 640, "height": 512, "batch_size": 1}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": NEGATIVE, "clip": ["4", 1]}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": PROMPT, "clip": ["4", 1]}},
}
COMFY_GUIDED: dict[str, Any] = {
    "13": {
        "class_type": "SamplerCustomAdvanced",
        "inputs": {"noise": ["25", 0], "guider": ["22", 0], "latent_image": ["27", 0]},
    },
    "22": {"class_type": "BasicGuider", "inputs": {"model": ["12", 0], "conditioning": ["26", 0]}},
    "25": {"class_type": "RandomNoise", "inputs": {"noise_seed": 5}},
    "26": {"class_type": "FluxGuidance", "inputs": {"guidance": 3.5, "conditioning": ["6", 0]}},
    "27": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 1024, "height": 1024}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["50", 0], "clip": ["11", 0]}},
    "50": {"class_type": "PrimitiveString", "inputs": {"value": PROMPT}},
}
COMFY_DRAWN: dict[str, Any] = {
    "nodes": [
        {"id": 7, "type": "CLIPTextEncode", "inputs": [], "widgets_values": [NEGATIVE]},
        {"id": 6, "type": "CLIPTextEncode", "inputs": [], "widgets_values": [PROMPT]},
        {
            "id": 3,
            "type": "KSampler",
            "inputs": [
                {"name": "positive", "type": "CONDITIONING", "link": 4},
                {"name": "negative", "type": "CONDITIONING", "link": 6},
                {"name": "latent_image", "type": "LATENT", "link": 2},
            ],
            "widgets_values": [99, "randomize", 25, 8, "euler", "normal", 1],
        },
        {"id": 5, "type": "EmptyLatentImage", "widgets_values": [640, 512, 1]},
    ],
    "links": [[4, 6, 0, 3, 1, "CONDITIONING"], [6, 7, 0, 3, 2, "CONDITIONING"], [2, 5, 0, 3, 3, "LATENT"]],
}


def png(international: bool = False, **texts: str) -> bytes:
    """A small PNG with texts, as Pillow's PngInfo writes them: each of these programs uses it."""
    info = PngImagePlugin.PngInfo()
    for keyword, text in texts.items():
        name = keyword.replace("sd_metadata", "sd-metadata")
        (info.add_itxt if international else info.add_text)(name, text)
    out = io.BytesIO()
    _picture().save(out, "PNG", pnginfo=info)
    return out.getvalue()


def with_comment(form: str, text: str, *, little: bool = False) -> bytes:
    """A small JPEG or WebP with EXIF's UserComment in Unicode, big-endian unless ``little``."""
    exif = Image.Exif()
    encoded = text.encode("utf-16-le" if little else "utf-16-be")
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + encoded
    return _with_exif(form, exif)


def comfy_webp(graph: dict[str, Any]) -> bytes:
    """A small WebP as ComfyUI saves it: the graphs in EXIF's "Model" and "Make"."""
    exif = Image.Exif()
    exif[0x0110] = f"prompt:{json.dumps(graph)}"
    exif[0x010F] = f"workflow:{json.dumps(COMFY_DRAWN)}"
    return _with_exif("WEBP", exif)


def _with_exif(form: str, exif: Image.Exif) -> bytes:
    out = io.BytesIO()
    _picture().save(out, form, exif=exif)
    return out.getvalue()


def _picture() -> Image.Image:
    return Image.new("RGB", (32, 24), (180, 90, 30))
