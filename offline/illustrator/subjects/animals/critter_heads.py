"""Heads of those that behave as persons and are no beasts of prey: birds, reptiles, apes and small ones."""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen

from .critter_faces import ROUND, cheeks, eyes, nose, smile, whiskers
from .markings import CREAM, PINK

BEAK = colour("#f2a035")
FACE = colour("#ecc9a0")


def owl(pen: Pen, c: Colour, closed: bool) -> None:
    pen.poly("21,34 16,3 42,16", darker(c, 0.12), twin=True)
    pen.blob(ROUND, c)
    pen.blob("50,14 56,22 50,34 44,22", darker(c, 0.25), 0.5, atop=True)
    pen.oval((35, 37), (16.4, 17), lighter(c, 0.62), 0, 0.5, twin=True)
    pen.oval((35, 37), (11, 11.4), colour("#f4b93a"), 0, 0.3, twin=True)
    eyes(pen, 35.4, 37, 7.6, None, closed)
    pen.blob("50,41 55,46 50,57 45,46", BEAK)
    pen.blob("20,26 30,22 42,27 36,30 24,31", darker(c, 0.2), 0.5, twin=True)


def penguin(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob(ROUND, c)
    pen.blob("50,30 60,20 74,26 76,42 66,55 50,58 34,55 24,42 26,26 40,20", WHITE, 0.4)
    eyes(pen, 37.5, 36, 6, None, closed)
    cheeks(pen, WHITE, 31, 46)
    pen.blob("41,43 50,39.6 59,43 50,51", BEAK)
    pen.line("42,43.6 50,46 58,43.6", 1, darker(BEAK, 0.35))


def _crest(pen: Pen, c: Colour) -> None:
    for said in ("50,14 46,6 40,4", "50,14 50,5 48,1", "50,14 55,7 60,5"):
        pen.limb(said, 5, 1.4, c)


def duck(pen: Pen, c: Colour, closed: bool) -> None:
    _crest(pen, c)
    pen.blob(ROUND, c)
    eyes(pen, 37.5, 32, 6, None, closed)
    cheeks(pen, c, 28, 42)
    pen.blob("32,47 41,43 50,41 59,43 68,47 70,52 61,57 50,59 39,57 30,52", BEAK)
    pen.line("31,50.6 41,52.4 50,52 59,52.4 69,50.6", 1.2, darker(BEAK, 0.35), atop=True)
    pen.oval((46.4, 45.6), (1.2, 0.8), darker(BEAK, 0.5), shade=0, twin=True)


def bird(pen: Pen, c: Colour, closed: bool) -> None:
    """A parrot, a crow or an eagle: a hooked beak."""
    _crest(pen, lighter(c, 0.2))
    pen.blob(ROUND, c)
    pen.oval((35.5, 36), (12, 12.6), lighter(c, 0.72), 0, 0.4, twin=True)
    eyes(pen, 36, 36, 6, None, closed)
    pen.blob("50,37 59,42 57,52 50,60 43,52 41,42", colour("#f0b03a") if c != INK else BEAK)
    pen.line("50,40 50,56", 0.9, darker(BEAK, 0.25), atop=True)


def chicken(pen: Pen, c: Colour, closed: bool) -> None:
    red = colour("#d8343a")
    for x, y, r in ((42, 11, 6), (50, 7, 7), (58, 11, 6)):
        pen.oval((x, y), (r, r), red)
    pen.blob(ROUND, c)
    eyes(pen, 37, 35, 6, None, closed)
    cheeks(pen, c, 28, 45)
    pen.oval((46.6, 57), (4, 6), red, twin=True)
    pen.blob("41,43 50,38.6 59,43 50,53", BEAK)
    pen.line("42,43.6 50,46.4 58,43.6", 1, darker(BEAK, 0.35))


def hedgehog(pen: Pen, c: Colour, closed: bool) -> None:
    spine = darker(c, 0.3)
    pen.poly(
        "12,56 6,48 13,46 5,37 14,36 9,25 18,26 16,14 26,18 27,7 36,12 41,3 47,10 50,2 53,10 59,3 64,12 "
        "73,7 74,18 84,14 82,26 91,25 86,36 95,37 87,46 94,48 88,56 76,62 24,62",
        spine,
    )
    for x, y in ((24, 26), (36, 18), (50, 16), (64, 18), (76, 26), (18, 42), (82, 42)):
        pen.limb(
            f"{x},{y} {50 + (x - 50) * 1.18},{40 + (y - 40) * 1.24}", 2.4, 0.8, lighter(c, 0.3), atop=True
        )
    pen.oval((22, 30), (7, 7), c, twin=True)
    pen.oval((22.6, 30.6), (4, 4), mix(c, PINK, 0.5), shade=0.3, twin=True)
    pen.blob("50,24 56,20 70,24 77,38 72,52 58,60 50,61 42,60 28,52 23,38 30,24 44,20", colour("#f0d8b4"))
    eyes(pen, 37.5, 38, 5.8, None, closed)
    cheeks(pen, CREAM, 31, 48)
    nose(pen, 47, INK, 1.05)
    smile(pen, 49.8)


def squirrel(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob("24,30 21,14 25,-1 33,8 42,20 34,30", c, twin=True)
    pen.limb("25,8 23,2 24,-3", 4, 1, darker(c, 0.35), twin=True)
    pen.blob("27,26 25,14 27,6 32,12 37,22", mix(c, PINK, 0.6), 0.4, twin=True)
    pen.blob(ROUND, c)
    pen.blob("14,46 24,38 34,52 26,57", c, twin=True)
    pen.blob("50,38 60,42 68,50 60,58 50,60 40,58 32,50 40,42", CREAM, 0.5, atop=True)
    eyes(pen, 36.5, 35, 6.2, None, closed)
    nose(pen, 45, darker(c, 0.6), 0.8)
    smile(pen, 47)
    pen.rect(47.6, 51.6, 52.4, 56, WHITE, r=1, shade=0.2)
    pen.line("50,51.8 50,55.6", 0.6, darker(c, 0.4))
    cheeks(pen, c, 28, 46)


def koala(pen: Pen, c: Colour, closed: bool) -> None:
    for x, y in ((20, 20), (14, 29), (23, 31)):
        pen.oval((x, y), (13, 12), c, twin=True)
    pen.oval((19, 27), (9, 9), mix(lighter(c, 0.4), PINK, 0.3), twin=True, shade=0.4)
    pen.blob(ROUND, c)
    pen.blob("50,46 60,50 58,58 50,60 42,58 40,50", lighter(c, 0.55), 0.4, atop=True)
    eyes(pen, 35, 36, 5.6, None, closed)
    pen.blob("50,32 56.4,37 58,47 55,54 45,54 42,47 43.6,37", INK, shade=0.7)
    pen.limb("47,38 46,43", 2.6, 1.4, lighter(INK, 0.5), shade=0)
    pen.line("44,56.4 50,58 56,56.4", 1.2, INK)
    cheeks(pen, c, 28, 47)


def sloth(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob(ROUND, c)
    for said in ("44,13 42,6", "50,12 50,4", "56,13 59,6"):
        pen.limb(said, 5, 1.4, c)
    pen.blob("50,19 65,21 73,36 67,53 50,59 33,53 27,36 35,21", colour("#ead8b8"), shade=0.5)
    pen.limb("43,34 35,38 24,48", 11, 5, darker(c, 0.5), twin=True, shade=0.3)
    eyes(pen, 38, 36, 4.8, None, closed)
    pen.oval((50, 43.5), (5, 3.6), INK, shade=0.4)
    pen.line("38,49 50,54 62,49", 1.6, darker(c, 0.6))
    cheeks(pen, CREAM, 33, 50)


def monkey(pen: Pen, c: Colour, closed: bool) -> None:
    pen.oval((20, 37), (10.4, 11), c, twin=True)
    pen.oval((20, 38), (6.2, 7), FACE, twin=True, shade=0.4)
    _crest(pen, c)
    pen.blob(ROUND, c)
    pen.blob("50,27 60,20 71,27 71,40 76,48 66,58 50,61 34,58 24,48 29,40 29,27 40,20", FACE, shade=0.5)
    eyes(pen, 39, 35.5, 6, None, closed)
    for x in (47.6, 52.4):
        pen.oval((x, 44.5), (1, 1.3), darker(FACE, 0.55), shade=0)
    pen.line("40,49.6 50,54.4 60,49.6" if not pen.sad else "42,54 50,51 58,54", 1.6, darker(FACE, 0.6))
    cheeks(pen, FACE, 31, 48)


def gorilla(pen: Pen, c: Colour, closed: bool) -> None:
    skin = lighter(c, 0.3)
    pen.oval((21, 36), (7, 9), skin, twin=True)
    pen.blob("50,6 66,11 78,26 79,44 70,55 50,60 30,55 21,44 22,26 34,11", c)
    pen.blob("50,26 62,24 70,31 68,42 72,50 62,58 50,60 38,58 28,50 32,42 30,31 38,24", skin, shade=0.5)
    pen.limb("30,29 40,25.4 50,28 60,25.4 70,29", 5.4, 5.4, darker(c, 0.05))
    eyes(pen, 39.6, 36, 5, None, closed)
    for x in (46, 54):
        pen.oval((x, 45), (2.4, 1.7), INK, shade=0)
    pen.line("41,52.6 50,54.6 59,52.6", 1.5, INK)


def frog(pen: Pen, c: Colour, closed: bool) -> None:
    pen.oval((30, 18), (13, 13), c, twin=True)
    pen.blob("50,20 70,22 86,34 87,46 72,57 50,60 28,57 13,46 14,34 30,22", c)
    pen.blob("16,47 33,55 50,57 67,55 84,47 72,58 50,61 28,58", lighter(c, 0.55), 0.4, atop=True)
    pen.oval((30, 17), (9.6, 9.8), WHITE, twin=True, shade=0.2)
    eyes(pen, 31, 17.6, 6.8, None, closed)
    mouth = "22,43 36,50 50,52 64,50 78,43" if not pen.sad else "26,51 38,47 50,46 62,47 74,51"
    pen.line(mouth, 1.9, darker(c, 0.55))
    cheeks(pen, c, 23, 45)
    for x in (46.6, 53.4):
        pen.oval((x, 36), (1.1, 1.4), darker(c, 0.5), shade=0)


def turtle(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob(ROUND, c)
    for x, y in ((38, 17), (50, 14), (62, 17)):
        pen.oval((x, y), (4, 3), darker(c, 0.2), atop=True, shade=0.3)
    eyes(pen, 36, 36, 6.6, None, closed)
    cheeks(pen, c, 27, 47)
    for side in (47.4, 52.6):
        pen.oval((side, 43), (1, 1.2), darker(c, 0.5), shade=0)
    pen.line("37,49 50,54.6 63,49", 1.7, darker(c, 0.55))


def crocodile(pen: Pen, c: Colour, closed: bool) -> None:
    pen.oval((33, 19), (12, 12), c, twin=True)
    pen.blob("50,18 68,20 76,30 82,44 82,54 68,61 50,63 32,61 18,54 18,44 24,30 32,20", c)
    pen.blob("20,50 34,56 50,58 66,56 80,50 78,58 66,62 50,64 34,62 22,58", lighter(c, 0.5), 0.4, atop=True)
    pen.oval((33, 19), (8.6, 8.8), colour("#f6efc8"), twin=True, shade=0.2)
    eyes(pen, 33.6, 19.6, 6.2, None, closed)
    for x in (27, 34, 41):
        gum, tip = 51 + (x - 20) * 0.16, 57 + (x - 20) * 0.12
        pen.poly(f"{x - 2.4},{gum} {x + 2.4},{gum + 0.6} {x},{tip}", WHITE, 0.2, twin=True)
    pen.line("20,49.6 34,54 50,55.4 66,54 80,49.6", 1.6, darker(c, 0.55))
    pen.oval((43, 39), (2.4, 1.8), darker(c, 0.55), shade=0, twin=True)
    cheeks(pen, c, 25, 43)


def _saurian(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob("50,9 66,12 78,25 79,38 83,48 72,59 50,63 28,59 17,48 21,38 22,25 34,12", c)
    pen.blob("50,40 64,42 73,50 66,59 50,62 34,59 27,50 36,42", lighter(c, 0.42), 0.5, atop=True)
    eyes(pen, 36, 32, 6.6, colour("#f0b83a"), closed)
    pen.oval((44.6, 44.6), (1.8, 1.4), darker(c, 0.55), shade=0, twin=True)
    pen.line("32,50 41,55 50,56 59,55 68,50", 1.6, darker(c, 0.6))
    for x in (41, 59):
        pen.poly(f"{x - 2},54 {x + 2},54.6 {x},58.6", WHITE, 0.1)
    cheeks(pen, c, 27, 45)


def dinosaur(pen: Pen, c: Colour, closed: bool) -> None:
    for x, y in ((50, 8), (40, 10), (60, 10)):
        pen.poly(f"{x - 6},{y + 8} {x},{y - 6} {x + 6},{y + 8}", colour("#e8843a"))
    _saurian(pen, c, closed)
    for x, y in ((30, 19), (27, 26), (36, 15)):
        pen.oval((x, y), (2.6, 2), darker(c, 0.22), atop=True, shade=0.2, twin=True)


def dragon(pen: Pen, c: Colour, closed: bool) -> None:
    horn = colour("#f0e0b8")
    pen.limb("34,18 26,8 27,-2", 9, 1.4, horn, twin=True)
    pen.blob("20,30 6,22 4,34 9,40 5,48 20,46", lighter(mix(c, colour("#e8843a"), 0.5), 0.1), twin=True)
    for x, y in ((50, 7), (43, 9), (57, 9)):
        pen.poly(f"{x - 4},{y + 7} {x},{y - 6} {x + 4},{y + 7}", colour("#f0b83a"))
    _saurian(pen, c, closed)


def elephant(pen: Pen, c: Colour, closed: bool) -> None:
    inner = mix(lighter(c, 0.2), PINK, 0.5)
    pen.blob("28,22 10,14 -6,26 -7,46 6,60 22,54 28,42", darker(c, 0.06), twin=True)
    pen.blob("24,28 10,22 0,31 0,45 9,53 20,48", inner, 0.5, twin=True)
    pen.blob("50,8 66,12 77,25 77,42 68,53 50,56 32,53 23,42 23,25 34,12", c)
    pen.limb("44,50 38,58", 4.4, 1.8, colour("#fbf4e6"), twin=True)
    pen.limb("50,38 50,52 51,62 58,68 65,63", 16, 8.6, c)
    for y in (45, 51, 57):
        pen.line(f"45,{y} 50,{y + 1.6} 55,{y}", 1, darker(c, 0.25), atop=True)
    eyes(pen, 36.5, 32, 5.8, None, closed)
    cheeks(pen, c, 31, 43)


def hippo(pen: Pen, c: Colour, closed: bool) -> None:
    pen.oval((29, 14), (7, 7.4), c, twin=True)
    pen.oval((29, 14.6), (4, 4.4), mix(c, PINK, 0.6), twin=True, shade=0.3)
    pen.blob("50,10 66,13 74,26 76,40 72,50 50,56 28,50 24,40 26,26 34,13", c)
    pen.blob("50,38 66,38 80,46 80,56 68,63 50,64 32,63 20,56 20,46 34,38", lighter(c, 0.18))
    eyes(pen, 38, 28, 5.4, None, closed)
    pen.oval((40, 44), (2.8, 2.2), darker(c, 0.5), shade=0, twin=True)
    pen.line("28,54 40,58 50,58.6 60,58 72,54", 1.6, darker(c, 0.5))
    for x in (43, 57):
        pen.rect(x - 2, 58, x + 2, 62, WHITE, r=1, shade=0.2)
    cheeks(pen, c, 27, 50)


def rhino(pen: Pen, c: Colour, closed: bool) -> None:
    hippo(pen, c, closed)
    pen.limb("50,44 50,34 52,22", 11, 1.6, colour("#efe6d2"))
    pen.limb("50,24 50,18 51,13", 7, 1.2, colour("#efe6d2"))


def otter(pen: Pen, c: Colour, closed: bool) -> None:
    """Otters, beavers and seals: small low ears and a broad pale muzzle."""
    pen.oval((23, 24), (6.4, 6.4), c, twin=True)
    pen.oval((23.4, 24.6), (3.4, 3.4), mix(c, PINK, 0.4), twin=True, shade=0.3)
    pen.blob("50,13 66,15 77,26 81,42 72,55 50,60 28,55 19,42 23,26 34,15", c)
    pen.blob("50,39 66,42 78,47 70,55 50,60 30,55 22,47 34,42", colour("#ead8bc"), 0.5, atop=True)
    eyes(pen, 37, 34.5, 6, None, closed)
    nose(pen, 44, INK, 1.2)
    smile(pen, 47)
    whiskers(pen, c)
    cheeks(pen, CREAM, 28, 48)


def beaver(pen: Pen, c: Colour, closed: bool) -> None:
    otter(pen, c, closed)
    pen.rect(45.6, 52.4, 54.4, 61, WHITE, r=1.4, shade=0.3)
    pen.line("50,52.6 50,60.6", 0.8, darker(c, 0.4))


def seal(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob(ROUND, c)
    pen.blob("50,41 62,44 64,52 58,58 50,59 42,58 36,52 38,44", lighter(c, 0.5), 0.5)
    eyes(pen, 35.5, 36, 7, None, closed)
    nose(pen, 45, INK, 1.1)
    smile(pen, 47.6)
    whiskers(pen, c)
    cheeks(pen, c, 26, 47)
