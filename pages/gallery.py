"""Every picture of this space, newest first."""

import streamlit as st

from components import gallery

st.header("Gallery", anchor=False)
gallery.show()
