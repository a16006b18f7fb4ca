"""Every picture of this space, newest first."""

import streamlit as st

from components import carry, gallery, leaving

st.header("Gallery", anchor=False)
carry.ask()
leaving.show()
gallery.show()
carry.show()
