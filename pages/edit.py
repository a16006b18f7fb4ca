"""Paint over a part of a picture and have it redone."""

import streamlit as st

from components import edit_form, job, mask_canvas, source

st.header("Edit", anchor=False)
picture = source.show("edit")
if picture:
    mask_canvas.show(picture, edit_form.CONTROLS.card())
    edit_form.show(picture)
job.show_all("edit")
