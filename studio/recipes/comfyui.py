"""ComfyUI's graphs: from the sampler along its wires to the text that it was given.

A file has the graph that ran ("prompt": nodes by id, each with its inputs) and the one that was drawn
("workflow": a list of nodes and one of wires). A wire is [id of the node that it comes from, its output].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.recipes.recipe import Recipe, read_json, told

_MOST = 8 * 2**20
_MOST_NODES = 5_000
_TEXTS = ("text", "text_g", "t5xxl", "clip_l", "text_l", "prompt", "string", "value", "positive")
_ONWARDS = (
    "positive",
    "conditioning",
    "guider",
    "conditioning_1",
    "conditioning_to",
    "text",
    "source",
    "any",
)
_WIDGETS = {
    "CLIPTextEncode": ("text",),
    "KSampler": ("seed", "", "steps", "cfg", "sampler_name"),
    "EmptyLatentImage": ("width", "height"),
    "EmptySD3LatentImage": ("width", "height"),
}

Graph = Mapping[str, Mapping[str, Any]]
"""Nodes by id, each with its "class_type" and its "inputs"."""


def from_prompt(text: str) -> Recipe | None:
    """What the graph that ran says."""
    said = read_json(text, _MOST)
    if not isinstance(said, Mapping) or len(said) > _MOST_NODES:
        return None
    nodes = {str(name): node for name, node in said.items() if _is_node(node)}
    return _recipe(nodes)


def from_workflow(text: str) -> Recipe | None:
    """What the graph that was drawn says."""
    said = read_json(text, _MOST)
    if not isinstance(said, Mapping) or not isinstance(said.get("nodes"), list):
        return None
    wires = {wire[0]: [str(wire[1]), wire[2]] for wire in said.get("links", ()) if len(wire) >= 3}
    nodes = [node for node in said["nodes"][:_MOST_NODES] if isinstance(node, Mapping)]
    return _recipe({str(node.get("id")): _as_run(node, wires) for node in nodes})


def _as_run(node: Mapping[str, Any], wires: Mapping[Any, list[Any]]) -> Mapping[str, Any]:
    """A drawn node in the shape of one that ran, as far as its widgets are known."""
    kind, typed = str(node.get("type")), node.get("widgets_values")
    names = _WIDGETS.get(kind, ("value",))
    inputs = dict(zip(names, typed, strict=False)) if isinstance(typed, list) else {}
    for one in node.get("inputs") or ():
        if one.get("link") in wires:
            inputs[one["name"]] = wires[one["link"]]
    return {"class_type": kind, "inputs": inputs}


def _is_node(node: object) -> bool:
    return isinstance(node, Mapping) and isinstance(node.get("inputs"), Mapping)


def _recipe(nodes: Graph) -> Recipe | None:
    samplers = [node for node in nodes.values() if {"positive", "guider"} & set(node["inputs"])]
    samplers.sort(key=lambda node: "Sampler" not in str(node.get("class_type")))  # samplers first, in order
    for sampler in samplers:
        if prompt := _text(nodes, sampler, {id(sampler)}):
            return _made(nodes, sampler, prompt)
    lone = [text for node in nodes.values() if _encodes(node) and (text := _text(nodes, node, set()))]
    return told("ComfyUI", lone[0], {}) if len(lone) == 1 else None


def _encodes(node: Mapping[str, Any]) -> bool:
    return "TextEncode" in str(node.get("class_type"))


def _text(nodes: Graph, node: Mapping[str, Any], seen: set[int]) -> str:
    """The first text that is found from this node on, each node being passed once."""
    inputs = node["inputs"]
    typed = (inputs[name] for name in _TEXTS if isinstance(inputs.get(name), str))
    if found := next((text for text in typed if text.strip()), ""):
        return found
    for name in (*_ONWARDS, *_TEXTS):
        following = _source(nodes, inputs.get(name))
        if following and id(following) not in seen:
            seen.add(id(following))
            if found := _text(nodes, following, seen):
                return found
    return ""


def _source(nodes: Graph, wire: Any) -> Mapping[str, Any] | None:
    return nodes.get(str(wire[0])) if isinstance(wire, list) and wire else None


def _made(nodes: Graph, sampler: Mapping[str, Any], prompt: str) -> Recipe:
    inputs = sampler["inputs"]
    negative = _source(nodes, inputs.get("negative"))
    latent = _source(nodes, inputs.get("latent_image")) or {"inputs": {}}
    noise = _source(nodes, inputs.get("noise")) or {"inputs": {}}
    sides = latent["inputs"].get("width"), latent["inputs"].get("height")
    size = "{}x{}".format(*sides) if all(type(side) is int for side in sides) else ""
    seeds = (inputs.get("seed"), inputs.get("noise_seed"), noise["inputs"].get("noise_seed"))
    facts = {
        "Negative prompt": _text(nodes, negative, set()) if negative else "",
        "Steps": inputs.get("steps"),
        "Sampler": inputs.get("sampler_name"),
        "CFG scale": inputs.get("cfg"),
    }
    return told("ComfyUI", prompt, facts, size, next((one for one in seeds if type(one) is int), None))
