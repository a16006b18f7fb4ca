"""Both arms of a figure in its pose, with what is in the hands."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, darker
from offline.illustrator.drawing.pen import Pen, points
from offline.illustrator.subjects.animals.critters import CRITTERS, paw_of

from .look import Look
from .mantles import LEFT_HANDED
from .poses import ACTED, Pose, arm, reaching
from .props import HELD, PROPS, carried

BARE_ARMS = {"tutu", "dress", "frock", "swimsuit", "trunks", "flapper", "grass", "bare"}
FREE_HANDED = {"", "walking", "waving"}
"""What is done by who has the left hand free for what is in it."""
OVER = {"boxing", "pompoms"}
"""What is drawn over the hands that are in it."""
WEAPONS = {"sword", "sabre", "axe", "club", "staff", "hammer", "katana", "spear", "trident"}


class Arms:
    """Both arms in a pose, with what is in the hands."""

    def __init__(self, pen: Pen, c: Colour, look: Look, skin: Colour, doing: str, pose: Pose) -> None:
        self.pen, self.look, self.doing, self.pose = pen, look, doing, pose
        self.sleeve = skin if look.cut in BARE_ARMS else darker(c, 0.12)
        extras = look.extras.split()
        suit, metal = look.cut == "spacesuit", look.cut == "robot"
        self.hand = (
            darker(c, 0.28)
            if suit
            else colour("#5a5f6a")
            if look.cut == "armour" and "lamellar" not in extras
            else darker(colour(look.bottom), 0.1)
            if "gloves" in extras
            else paw_of(CRITTERS[look.beast], skin)
            if look.beast
            else skin
        )
        self.sleeve, self.hand = (skin, c) if metal else (self.sleeve, self.hand)
        self.width = 14.0 if suit else 8.0 if metal else 10.0
        shaken = look.prop in OVER and doing == look.pose
        self.prop = look.prop if shaken else carried(look.prop, doing)
        held = look.prop in HELD and doing in {"", "walking", look.pose}
        self.left, self.right = HELD[look.prop] if held else (reaching(pose, False), reaching(pose, True))
        if look.beast and held and look.prop == "boxing":  # below a large head
            self.left, self.right = "22,60 10,76 22,82", "58,60 70,76 58,82"
        self.held = held

    @property
    def over_face(self) -> bool:
        """Whether a hand is before the face."""
        ends = (points(limb)[-1] for limb in (self.left, self.right))
        return any(y < 58 and abs(x - 40) < 18 for x, y in ends) and not self.held

    def _arm(self, said: str) -> None:
        if "sleeves" in self.look.extras and not self.pen.only_hands:
            self._hanging(said)
        arm(self.pen, said, self.sleeve, self.hand, self.width)

    def _hanging(self, said: str) -> None:
        """The wide sleeve of a robe, hanging from the forearm."""
        elbow, end = points(said)[-2:]
        wrist = elbow + (end - elbow) * 0.82
        corners = (points(said)[0], elbow, wrist, wrist + [1.5, 17], wrist + [-4, 20], elbow + [0, 15])
        self.pen.blob(" ".join(f"{x:.1f},{y:.1f}" for x, y in corners), darker(self.sleeve, 0.06))

    def _in_the_left(self) -> None:
        """What the look has in its left hand, while nothing is done with that."""
        if self.look.left in LEFT_HANDED and self.doing in FREE_HANDED and not self.pen.only_hands:
            LEFT_HANDED[self.look.left](self.pen)
            if self.look.left in {"handfan", "muleta"}:
                self.pen.oval((16, 90.6), (4.5, 4.6), self.hand)

    def far(self) -> None:
        """The arm that is behind the trunk of who is turned aside."""
        self._arm(self.right)

    def near(self) -> None:
        """What is before the trunk."""
        pen, prop = self.pen, self.prop
        if self.doing == "riding":
            pen.limb("58,60 62,74 58,86", self.width, 8, self.sleeve)
            pen.limb("30,58 20,70 12,76", self.width, 7, self.sleeve)
            pen.oval((11, 77), (4.5, 4.5), self.hand)
            return
        behind = self.doing in ACTED or not prop or self.held or prop in OVER
        if self.doing not in ACTED and self.held and prop not in OVER:
            PROPS[prop](pen)
        self._arm(self.left)
        self._in_the_left()
        if not behind:
            PROPS[prop](pen)
            pen.limb("58,60 67,70 68,80", self.width, 8, self.sleeve)
            pen.oval((69, 82), (4.8, 4.8), self.hand)
            return
        if not self.pose.side:
            self._arm(self.right)
        if self.doing in ACTED or prop in OVER:
            if prop == "boxing":
                self._gloves()
                return
            PROPS[prop](pen)
            self._grips()
        if self.doing == "fighting":
            self._fights()

    def _fights(self) -> None:
        """Gloves on the fists of who boxes; the weapon raised, and a knight's shield."""
        pen = self.pen
        if self.look.prop == "boxing":
            for said in (self.left, self.right):
                x, y = points(said)[-1]
                pen.oval((float(x), float(y)), (7.6, 7.2), colour("#c8242e"))
        if self.look.prop in WEAPONS:
            before = pen.shift
            pen.shift = (before[0] + 3, before[1] - 29)
            PROPS[self.look.prop](pen)
            pen.shift = before
            self._grips()
            if self.look.cut == "armour" and self.look.hat == "knight":
                _shield(pen)

    def _gloves(self) -> None:
        """Boxing gloves at the ends of both arms."""
        for said in (self.left, self.right):
            x, y = points(said)[-1]
            self.pen.oval((float(x), float(y)), (8.4, 8.0), colour("#c8242e"))

    def _grips(self) -> None:
        """The hands once more, over what they hold."""
        for said in (self.left, self.right):
            x, y = points(said)[-1]
            self.pen.oval((float(x), float(y)), (4.4, 4.6), self.hand)

    def both(self) -> None:
        """Both hands alone."""
        self._arm(self.left)
        self._arm(self.right)


def _shield(pen: Pen) -> None:
    """A shield that is held before the body, seen from its side."""
    pen.blob("78,52 90,58 94,76 90,96 80,108 74,96 72,76 74,58", colour("#c8ccd6"), shade=1.4)
    pen.blob("79,57 87,62 90,77 86,94 80,102 77,92 76,76 77,62", colour("#b8283a"), shade=1.2)
    pen.limb("82,58 85,78 81,101", 4, 4, colour("#e8c05a"))
