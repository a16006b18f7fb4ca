"""Every picture of this space: all, one on its own page, or some beside each other."""

import streamlit as st

from components import comparison, gallery, picture_page, place

here = place.read()
if here.picture:
    picture_page.show(here)
elif here.compare:
    comparison.show(here)
else:
    st.header("Bin" if here.binned else "Gallery", anchor=False)
    gallery.show(here)
