"""More of a picture: close to it, or far."""

import streamlit as st

from components import job, source, variation_form

st.header("Variations", anchor=False)
picture = source.show("variations")
if picture:
    variation_form.show(picture)
job.show_all("variation")
