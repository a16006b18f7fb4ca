"""Every picture of this space, newest first."""

import streamlit as st

from components import gallery, recipe_drop

with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
    st.header("Gallery", anchor=False, width="content")
    recipe_drop.popover("gallery")
gallery.show()
