"""An app with nothing but a prompt: what Streamlit itself takes for its first page."""

import streamlit as st

st.text_area("Prompt")
