"""Sixty pictures of the offline illustrator on one sheet: `python -m docs.contact_sheet`."""

from __future__ import annotations

import textwrap
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from offline.illustrator import FlatIllustrator
from offline.illustrator.drawing.openmoji import ATTRIBUTION
from offline.painting import Brief

SHEET = Path(__file__).with_name("contact-sheet.jpg")
PROMPTS = """
a red fox in a snowy forest at night
a lighthouse on a cliff at sunset, watercolor
an astronaut riding a horse on mars
a cosy coffee shop interior, pixel art
three sailboats on a calm sea at dawn
a robot watering flowers in a garden
neon city skyline in the rain
a bowl of ramen, studio photo
dragon flying over snowy mountains, oil painting
minimalist logo of a whale, transparent background
two cats on a sofa in a living room
a chef cooking in a kitchen
a knight and a dragon in front of a castle
a glass elephant, studio photo
five penguins on ice under the northern lights
a girl with a red umbrella in a rainy street
an octopus in a coral reef
a wooden rocking horse in an attic
a giraffe wearing a top hat, portrait
a steam train in autumn hills, vintage poster
a pineapple with sunglasses on the beach
a wizard reading a book in an old library
a golden elephant in the desert at sunset
hot air balloons over a meadow
northern lights over a village
a violinist on a stage
a frog on a mushroom by a lake
isometric village with a house
low poly wolf in the forest
stained glass window of a rose
comic of a superhero flying over the city
a fisherman in a small boat on a foggy lake
two children flying a kite on the beach
a bee on a sunflower, macro photo
paper cut of a deer in the forest
pencil sketch of an old car
the sound of silence
hope
a cat sleeping on a window sill on a rainy night
a volcano at night
a monkey in the jungle
pigs and a tractor on a farm
a canoe on a river in autumn
a harbour at dawn
a king and a queen in a castle hall
an ink drawing of a bicycle in a street
a blue parrot on a branch
a turtle and a crab on a tropical beach
seven ducks on a pond
a ufo over a village at night
a tiny knight made of gold on a stack of books
a panda riding a bicycle
a cup of coffee and a croissant, warm light
a unicorn in a snowy forest, flat illustration
storm over the sea with a ship
a camel in the desert under the stars
a samurai under a cherry blossom tree
a peacock in a garden, oil painting
ein Hund am Strand
un chat noir dans la cuisine
""".strip().splitlines()
EDGE, CELL, CAPTION, GAP, COLUMNS = 480, 236, 34, 8, 6
INK, PAPER = (44, 42, 52), (250, 248, 244)


def main() -> None:
    """Paint them all, and keep the sheet beside this module."""
    rows = -(-len(PROMPTS) // COLUMNS)
    size = (COLUMNS * (CELL + GAP) + GAP, rows * (CELL + CAPTION + GAP) + GAP + 34)
    sheet = Image.new("RGB", size, PAPER)
    draw, illustrator = ImageDraw.Draw(sheet), FlatIllustrator()
    for index, prompt in enumerate(PROMPTS):
        x = GAP + index % COLUMNS * (CELL + GAP)
        y = GAP + index // COLUMNS * (CELL + CAPTION + GAP)
        sheet.paste(_painted(illustrator, prompt, index), (x, y))
        draw.multiline_text((x, y + CELL + 3), _wrapped(prompt), INK, ImageFont.load_default(11), spacing=1)
    draw.text((GAP, size[1] - 27), ATTRIBUTION, INK, ImageFont.load_default(12))
    sheet.save(SHEET, quality=80, optimize=True, progressive=True)
    print(f"{SHEET.name}: {len(PROMPTS)} pictures, {SHEET.stat().st_size // 1024} KB")


def _painted(illustrator: FlatIllustrator, prompt: str, seed: int) -> Image.Image:
    (picture,) = illustrator.paint(Brief("generate", prompt, EDGE, EDGE, seed), 0)
    if picture.mode == "RGBA":
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")
    return picture.resize((CELL, CELL), Image.Resampling.LANCZOS)


def _wrapped(prompt: str) -> str:
    return "\n".join(textwrap.wrap(prompt, 42)[:2])


if __name__ == "__main__":
    main()
