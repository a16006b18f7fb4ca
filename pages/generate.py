"""Type a prompt and watch the picture come."""

import streamlit as st

from components import generate_form, job, recipe_drop

st.header("Generate", anchor=False)
generate_form.show()

if not job.show_all("generate"):
    generate_form.show_examples()
recipe_drop.anywhere("generate")
