"""Every picture of this space: all, one on its own page, or some beside each other."""

import streamlit as st

from components import comparison, gallery, picture_page, place
from components.walk import walk

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
    top.header("Bin" if here.binned else "Gallery", anchor=False)
    gallery.show(here)
