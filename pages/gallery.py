"""Every picture of this space, newest first."""

import streamlit as st

from components import carry, gallery, leaving, recipe_drop

with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
    st.header("Gallery", anchor=False, width="content")
    recipe_drop.popover("gallery")
carry.ask()
leaving.show()
gallery.show()
carry.show()
