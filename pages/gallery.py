"""Every picture of this space: all, one on its own page, or some beside each other."""

import streamlit as st

from components import (
    carry,
    comparison,
    finding,
    gallery,
    leaving,
    picture_page,
    place,
    recipe_drop,
    spent,
)
from components.walk import walk

finding.follow()
here = place.read()
top = st.container(gap=None)
with top:
    walk.show(here)

if here.picture:
    picture_page.show(here)
elif here.compare:
    top.header("Compare", anchor=False)
    comparison.show(here)
else:
    with top.container(horizontal=True, vertical_alignment="center"):
        st.header("Bin" if here.binned else "Gallery", anchor=False, width="content")
        st.space("stretch")
        spent.show(month=True)
        recipe_drop.popover("gallery")
    recipe_drop.anywhere("gallery")
    carry.ask()
    leaving.show()
    gallery.show(here)
    carry.show()
