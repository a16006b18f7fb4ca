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
body, unseen = st.container(), st.container(gap=None)
with unseen:  # drawn first, and below all: the keys work at once, and nothing moves when they do
    walk.show(here)
    if not (here.picture or here.compare):
        recipe_drop.anywhere("gallery")

with body:
    if here.picture:
        picture_page.show(here)
    elif here.compare:
        st.header("Compare", anchor=False)
        comparison.show(here)
    else:
        with st.container(horizontal=True, vertical_alignment="bottom"):
            with st.container(width="content"):  # so it stands as high as on other pages
                st.header("Bin" if here.binned else "Gallery", anchor=False)
            st.space("stretch")
            spent.show(month=True)
            recipe_drop.popover("gallery")
        carry.ask()
        leaving.show()
        gallery.show(here)
        carry.show()
